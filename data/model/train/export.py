"""Turns checkpoints into the file that newsgraph ships: one ONNX graph with int8 weights.

  python export.py --checkpoint FILE ... --labels FILE --vocabulary FILE --out FOLDER

The graph takes one sentence a run: the range of int8 activations is that of the whole input, so that in a batch
each sentence would depend on its neighbours, for no gain in speed. Inputs, int32: `ids`, `shapes` [pieces];
`first`, `last` [words]. Outputs, per word: `upos`, `feats`, `lemma`, `kinds` (index of the best label), `names`,
`mentions` (scores of the labels), `factuality`, `relations` (best relation with every head, 0 = root) and `arcs`
(log probability of every head together with that relation, which finds better trees than the head's alone).
"""
import argparse
import json
import math
import os
import shutil
import tempfile
import warnings

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from model import Parser

INPUTS = ("ids", "shapes", "first", "last")
BEST = ("upos", "feats", "lemma", "kinds")
OUTPUTS = BEST + ("names", "mentions", "factuality", "arcs", "relations")


class FastLayer(nn.Module):
    """A layer of the encoder with one matrix for query, key and value, and the query's scale folded into it."""

    def __init__(self, layer):
        super().__init__()
        self.layer, d = layer, layer.query.in_features
        self.depth, scale = d // layer.heads, math.sqrt(d // layer.heads)
        self.all = nn.Linear(d, 3 * d)
        self.all.weight.data = torch.cat([layer.query.weight / scale, layer.key.weight, layer.value.weight])
        self.all.bias.data = torch.cat([layer.query.bias / scale, layer.key.bias, layer.value.bias])

    def forward(self, x):
        t, d = x.shape
        q, k, v = self.all(x).view(t, 3, d // self.depth, self.depth).permute(1, 2, 0, 3).unbind(0)
        a = torch.softmax(q @ k.transpose(1, 2), -1) @ v
        x = self.layer.norm1(x + self.layer.out(a.transpose(0, 1).reshape(t, d)))
        return self.layer.norm2(x + self.layer.down(F.gelu(self.layer.up(x))))


class Shipped(nn.Module):
    """The network as newsgraph runs it; takes and gives what the docstring of this file says."""

    def __init__(self, model, labels):
        super().__init__()
        self.model, self.layers = model, nn.ModuleList(FastLayer(x) for x in model.encoder.layers)
        r, d, _ = model.relation.shape
        self.size = (r, d)
        # score(child, r, head) = child W_r head + u_r child + v_r head; v joins the product as its bias
        self.left = nn.Linear(d, r * d)
        self.left.weight.data = model.relation.permute(0, 2, 1).reshape(r * d, d)
        self.left.bias.data = model.relation_of_head.weight.reshape(r * d)
        # the same for arcs: child W head + v head
        self.arc = nn.Linear(*model.arc.shape)
        self.arc.weight.data, self.arc.bias.data = model.arc.T / 4.0, model.arc_bias
        root = torch.tensor([x == "root" for x in labels["deprel"]])
        self.register_buffer("not_from_root", torch.where(root, 0.0, -1e4).view(1, r, 1))
        self.register_buffer("not_from_word", torch.where(root, -1e4, 0.0).view(1, r, 1))

    def encode(self, ids, shapes, first, last):
        e = self.model.encoder
        x = e.norm(e.words(ids) + e.positions.weight[:ids.shape[0]] + e.shapes(shapes))
        mix, total = torch.softmax(e.mix, 0) * e.scale, 0
        for i, layer in enumerate(self.layers):
            x = layer(x)
            total = total + mix[i] * x
        words = (total[first] + total[last]) * 0.5
        return words, torch.cat([total[:1], words])

    def arcs(self, words, nodes):
        return self.arc(self.model.arc_child(words)) @ self.model.arc_head(nodes).T

    def relations(self, words, nodes):
        child, head = self.model.relation_child(words), self.model.relation_head(nodes)
        n, (r, d) = child.shape[0], self.size
        pair = (self.left(child).view(n * r, d) @ head.T).view(n, r, n + 1) + self.model.relation_of_child(child).unsqueeze(-1)
        pair = torch.cat([pair[..., :1] + self.not_from_root, pair[..., 1:] + self.not_from_word], -1)
        return pair.argmax(1), pair.amax(1) - torch.logsumexp(pair, 1)

    def forward(self, *inputs):
        words, nodes = self.encode(*inputs)
        out = self.model.tokens(words)
        out.update({k: out[k].argmax(-1).int() for k in BEST})
        best, sure = self.relations(words, nodes)
        out["arcs"], out["relations"] = torch.log_softmax(self.arcs(words, nodes), -1) + sure, best.int()
        return tuple(out[x] for x in OUTPUTS)


def write_fp32(network, path):
    sizes = {"ids": 7, "shapes": 7, "first": 5, "last": 5}
    example = tuple(torch.ones(sizes[x], dtype=torch.int32) for x in INPUTS)
    axes = {**{x: {0: "pieces"} for x in ("ids", "shapes")}, **{x: {0: "words"} for x in ("first", "last") + OUTPUTS}}
    axes["arcs"] = axes["relations"] = {0: "words", 1: "heads"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(network, example, path, input_names=list(INPUTS), output_names=list(OUTPUTS),
                          dynamic_axes=axes, opset_version=20, dynamo=False)


def quantise(source, target, parts=("/layers.",)):
    """int8 weights for the encoder and other parts whose nodes begin so; small matrices stay exact. Weights use seven of their eight bits, since
    processors without VNNI add two products in 16 bits."""
    products = [x for x in onnx.load(source).graph.node if x.op_type in ("Gemm", "MatMul")]
    exact = [x.name + ("_MatMul" if x.op_type == "Gemm" else "") for x in products if not x.name.startswith(tuple(parts))]
    quantize_dynamic(source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather"], nodes_to_exclude=exact,
                     extra_options={"MatMulConstBOnly": True, "EnableSubgraph": False})


def load(paths, labels):
    """The network with the mean of the weights of several epochs (Izmailov et al. 2018), which is better than the last."""
    saved = [torch.load(x, map_location="cpu") for x in paths]
    states = [x["model"] for x in saved]
    model = Parser(labels, saved[-1]["layers"])
    model.load_state_dict({k: sum(x[k] for x in states) / len(states) for k in states[-1]})
    return model.eval(), {"layers": saved[-1]["layers"], "epochs": [x["epoch"] for x in saved]}


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoint", required=True, nargs="+", help="of one or more epochs, whose weights are averaged")
    for name in ("--labels", "--vocabulary", "--out"):
        ap.add_argument(name, required=True)
    ap.add_argument("--fp32", help="keep the graph with full precision here")
    a = ap.parse_args()
    with open(a.labels, encoding="utf-8") as f:
        labels = json.load(f)
    model, facts = load(a.checkpoint, labels)
    os.makedirs(a.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        exact = a.fp32 or os.path.join(folder, "fp32.onnx")
        with torch.no_grad():
            write_fp32(Shipped(model, labels), exact)
        quantise(exact, os.path.join(a.out, "model.onnx"))
    shutil.copy(a.vocabulary, os.path.join(a.out, "vocabulary.txt"))
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump({**labels, **facts}, f, ensure_ascii=False, separators=(",", ":"))
    print("%s, %.1f MB" % (facts, os.path.getsize(os.path.join(a.out, "model.onnx")) / 1e6))


if __name__ == "__main__":
    main()
