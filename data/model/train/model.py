"""The network: a truncated BERT encoder with a shape embedding, a biaffine parser and token classifiers.

Parser: Dozat & Manning 2017, "Deep biaffine attention for neural dependency parsing".
Layer mix: Peters et al. 2018. The encoder's weights come from an ONNX file, see `load_encoder`.
"""
import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, d, heads, inner, drop):
        super().__init__()
        self.heads, self.drop = heads, drop
        self.query, self.key, self.value, self.out = (nn.Linear(d, d) for _ in range(4))
        self.up, self.down = nn.Linear(d, inner), nn.Linear(inner, d)
        self.norm1, self.norm2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)

    def forward(self, x, bias):
        b, t, d = x.shape
        split = lambda y: y.view(b, t, self.heads, d // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        a = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(d // self.heads) + bias, -1) @ v
        a = self.out(a.transpose(1, 2).reshape(b, t, d))
        x = self.norm1(x + F.dropout(a, self.drop, self.training))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    def __init__(self, layers, d=384, heads=12, inner=1536, vocabulary=30522, positions=512, shapes=8, drop=0.1):
        super().__init__()
        self.words, self.positions = nn.Embedding(vocabulary, d), nn.Embedding(positions, d)
        self.shapes, self.norm = nn.Embedding(shapes, d), nn.LayerNorm(d, eps=1e-12)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(d, heads, inner, drop) for _ in range(layers))
        self.mix, self.scale, self.drop = nn.Parameter(torch.zeros(layers)), nn.Parameter(torch.ones(1)), drop

    def forward(self, ids, shapes, mask):
        bias = (1.0 - mask.float())[:, None, None, :] * -1e4
        place = torch.arange(ids.shape[1], device=ids.device)
        x = F.dropout(self.norm(self.words(ids) + self.positions(place) + self.shapes(shapes)), self.drop, self.training)
        mix, total = torch.softmax(self.mix, 0), 0
        for w, layer in zip(mix, self.layers):
            x = layer(x, bias)
            total = total + w * x
        return total * self.scale


class Mlp(nn.Module):
    def __init__(self, d, out, drop=0.25):
        super().__init__()
        self.linear, self.drop = nn.Linear(d, out), drop

    def forward(self, x):
        return F.dropout(F.gelu(self.linear(x)), self.drop, self.training)


class Parser(nn.Module):
    """All outputs are per word; heads are numbered 0 (root) to the number of words."""

    def __init__(self, labels, layers, arc=256, relation=96):
        super().__init__()
        d = 384
        self.encoder = Encoder(layers, d)
        self.arc_child, self.arc_head = Mlp(d, arc), Mlp(d, arc)
        self.relation_child, self.relation_head = Mlp(d, relation), Mlp(d, relation)
        self.arc = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        r = len(labels["deprel"])
        self.relation = nn.Parameter(torch.randn(r, relation, relation) * 0.01)
        self.relation_of_child, self.relation_of_head = nn.Linear(relation, r), nn.Linear(relation, r, bias=False)
        self.tagging = Mlp(d, d, 0.2)
        self.naming = Mlp(d, d, 0.2)
        self.upos, self.feats, self.lemma = (nn.Linear(d, len(labels[x])) for x in ("upos", "feats", "lemma"))
        self.names, self.mentions, self.kinds = (nn.Linear(d, len(labels[x])) for x in ("names", "mentions", "kinds"))
        self.fact_hidden, self.fact = Mlp(d, 128, 0.2), nn.Linear(128, 1)

    def encode(self, ids, shapes, mask, first, last):
        x = self.encoder(ids, shapes, mask)
        take = lambda at: torch.gather(x, 1, at.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        words = (take(first) + take(last)) * 0.5
        words = F.dropout(words, 0.1, self.training)
        return words, torch.cat([x[:, :1], words], 1)

    def arcs(self, words, nodes):
        child, head = self.arc_child(words), self.arc_head(nodes)
        return (child @ self.arc) @ head.transpose(1, 2) / 4.0 + (head @ self.arc_bias).unsqueeze(1)

    def relations_at(self, words, nodes, heads):
        """Relation scores for one given head of each word: [batch, words, relations]."""
        child = self.relation_child(words)
        head = self.relation_head(nodes)
        head = torch.gather(head, 1, heads.unsqueeze(-1).expand(-1, -1, head.shape[-1]))
        pair = torch.einsum("bnd,rde,bne->bnr", child, self.relation, head)
        return pair + self.relation_of_child(child) + self.relation_of_head(head)

    def relations(self, words, nodes):
        """Relation scores for every head: [batch, words, heads, relations]."""
        child, head = self.relation_child(words), self.relation_head(nodes)
        b, n, d = child.shape
        r = self.relation.shape[0]
        left = (child @ self.relation.permute(1, 0, 2).reshape(d, r * d)).view(b, n * r, d)
        pair = (left @ head.transpose(1, 2)).view(b, n, r, n + 1).transpose(2, 3)
        return pair + self.relation_of_child(child).unsqueeze(2) + self.relation_of_head(head).unsqueeze(1)

    def tokens(self, words):
        t, m = self.tagging(words), self.naming(words)
        return {"upos": self.upos(t), "feats": self.feats(t), "lemma": self.lemma(t), "names": self.names(m),
                "mentions": self.mentions(m), "kinds": self.kinds(m), "factuality": self.fact(self.fact_hidden(words)).squeeze(-1)}


def load_encoder(encoder, path):
    """Copies the weights of a BERT exported to ONNX; linear weights are unnamed and come in graph order."""
    graph = onnx.load(path).graph
    values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = lambda x: torch.from_numpy(np.array(x))
    encoder.words.weight.data = state(values["embeddings.word_embeddings.weight"])
    encoder.positions.weight.data = state(values["embeddings.position_embeddings.weight"] +
                                          values["embeddings.token_type_embeddings.weight"][0])
    encoder.norm.weight.data, encoder.norm.bias.data = (state(values["embeddings.LayerNorm." + x]) for x in ("weight", "bias"))
    matrices = [n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in values]
    for i, layer in enumerate(encoder.layers):
        p = "encoder.layer.%d." % i
        names = ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
                 "intermediate.dense", "output.dense")
        parts = (layer.query, layer.key, layer.value, layer.out, layer.up, layer.down)
        for part, name, matrix in zip(parts, names, matrices[6 * i:6 * i + 6]):
            part.weight.data, part.bias.data = state(values[matrix].T.copy()), state(values[p + name + ".bias"])
        for norm, name in ((layer.norm1, "attention.output.LayerNorm."), (layer.norm2, "output.LayerNorm.")):
            norm.weight.data, norm.bias.data = state(values[p + name + "weight"]), state(values[p + name + "bias"])
