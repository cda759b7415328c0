"""The network's second part: which words are predicates, in which sense, and what the other words are to them.

It stands on the parser's frozen encoder, whose outputs it does not touch: copies of its last layers, fine-tuned, on
the output of the layer below them. Rolesets are scored by vectors of their own (Kumar et al. 2019), which start from
what the encoder makes of their descriptions and from the classes that they share with those of other words, so that a
rare one is not lost. Arguments are scored for every pair of a
predicate and a word (Dozat & Manning 2018), with what the parser says of the way from one to the other.
"""
import torch
from torch import nn
from torch.nn import functional as F

from model import Layer, Mlp

DISTANCES = (-8, -4, -2, -1, 0, 1, 2, 4, 8)


class Roles(nn.Module):
    def __init__(self, layers, rolesets, arguments, relations, described, d=384, sense=128, pair=128, drop=0.1):
        super().__init__()
        self.layers = nn.ModuleList(Layer(d, 12, 1536, drop) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(layers + 1))
        self.predicate = nn.Linear(d, 1)
        self.query = nn.Sequential(Mlp(d, d, 0.2), nn.Linear(d, sense))
        self.described, self.own = nn.Linear(described, sense, bias=False), nn.Embedding(rolesets, sense)
        self.usual = nn.Embedding(rolesets, 1)
        nn.init.zeros_(self.own.weight)
        self.of_predicate, self.of_word = Mlp(d, pair), Mlp(d, pair)
        self.left = nn.Linear(pair, arguments * pair)
        nn.init.normal_(self.left.weight, std=0.01)
        self.relation = nn.Embedding(relations, 24)
        self.distance = nn.Embedding(len(DISTANCES) + 1, 16)
        self.way_predicate, self.way_word = nn.Linear(d, pair), nn.Linear(d, pair, bias=False)
        self.way, self.way_out = nn.Linear(4 * 24 + 5 + 16, pair, bias=False), nn.Linear(pair, arguments)
        self.size = (arguments, pair)

    def encode(self, x, mask, first, last):
        bias = (1.0 - mask.float())[:, None, None, :] * -1e4
        mix = torch.softmax(self.mix, 0)
        total = mix[0] * x
        for w, layer in zip(mix[1:], self.layers):
            x = layer(x, bias)
            total = total + w * x
        take = lambda at: torch.gather(total, 1, at.unsqueeze(-1).expand(-1, -1, total.shape[-1]))
        return (take(first) + take(last)) * 0.5

    def table(self, descriptions):
        """Of each roleset, a vector made of its description, what is its own beside that, and how usual it is."""
        return self.described(descriptions), self.own.weight, self.usual.weight[:, 0]

    def ways(self, arcs, relations):
        """What the parser says of the ways between words, [words, words, features]: up, down, beside, two steps."""
        up = arcs[..., 1:]
        down = up.transpose(1, 2)
        label = self.relation(relations)
        toward = label[..., 1:, :] * up.unsqueeze(-1)  # w hangs on p as
        own = (label * arcs.unsqueeze(-1)).sum(2)  # what w is to its head, whichever it is
        beside, above, below = up @ down, up @ up, down @ down
        n = arcs.shape[1]
        place = torch.arange(n, device=arcs.device)
        gap = place[None, :] - place[:, None]
        bucket = sum((gap >= x).long() for x in DISTANCES)
        wide = lambda x: x.unsqueeze(-1)
        # rows: predicates; columns: words
        return torch.cat([toward.transpose(1, 2), toward, own[:, None] * wide(beside + above.transpose(1, 2)),
                          own[:, :, None].expand(-1, -1, n, -1),
                          wide(down), wide(up), wide(beside), wide(above), wide(below),
                          self.distance(bucket).expand(arcs.shape[0], -1, -1, -1)], -1)

    def arguments(self, words, ways, sentence, predicate):
        """Scores of the labels for every word of the predicate's sentence: [predicates, words, labels]."""
        a, d = self.size
        own = words[sentence, predicate]
        left = self.left(self.of_predicate(own)).view(-1, a, d)
        right = self.of_word(words)[sentence]
        pair = right @ left.transpose(1, 2)
        way = self.way(F.dropout(ways[sentence, predicate], 0.1, self.training))
        hidden = F.gelu(self.way_predicate(own).unsqueeze(1) + self.way_word(words)[sentence] + way)
        return pair + self.way_out(F.dropout(hidden, 0.2, self.training))
