"""Joins the network's second part, predicates with their senses and arguments, to the exported graph of the first.

  python graft.py --model FOLDER --roles CHECKPOINT

Nothing of the first part is changed, so that its outputs stay what they were. Further outputs: `predicates`, the words
that are predicates; for each of them `senses` (scores of the rolesets that some word shares with others; a word's own
are compared), and for each word of the sentence `arguments` (index of the best label) and `sure` (its probability).
"""
import argparse
import json
import os
import tempfile
import warnings

import onnx
import torch
from torch import nn
from torch.nn import functional as F

from export import FastLayer, quantise
from roles import DISTANCES, Roles

INPUTS = ("below", "first", "last", "arcs", "relations")
OUTPUTS = ("predicates", "senses", "arguments", "sure")
PREFIX = "roles/"
FAR = max(abs(x) for x in DISTANCES) + 1  # words that are farther apart are as those so far apart


class ShippedRoles(nn.Module):
    """Roles for one sentence, arguments for its predicates alone; `roles.py` says what is computed."""

    def __init__(self, model, descriptions, scored):
        super().__init__()
        self.model, self.layers = model, nn.ModuleList(FastLayer(x) for x in model.layers)
        described, own, usual = model.table(descriptions)
        table = described + own
        self.senses = nn.Linear(table.shape[1], scored)
        gaps = torch.arange(-FAR, FAR + 1)
        self.register_buffer("distances", model.distance(sum((gaps >= x).long() for x in DISTANCES)))
        self.senses.weight.data, self.senses.bias.data = table[:scored].clone(), usual[:scored].clone()

    def words(self, x, first, last):
        mix = torch.softmax(self.model.mix, 0)
        total = mix[0] * x
        for i, layer in enumerate(self.layers):
            x = layer(x)
            total = total + mix[i + 1] * x
        return (total[first] + total[last]) * 0.5

    def ways(self, at, arcs, relations):
        model, up = self.model, arcs[:, 1:]
        mine, to_me = up[at], up[:, at].T
        beside, above, below = mine @ up.T, mine @ up, (up @ up[:, at]).T
        own = (model.relation(relations) * arcs.unsqueeze(-1)).sum(1)
        gap = (torch.arange(up.shape[0])[None, :] - at[:, None]).clamp(-FAR, FAR) + FAR
        wide = lambda x: x.unsqueeze(-1)
        return torch.cat([model.relation(relations[:, at + 1].T) * wide(to_me), model.relation(relations[at, 1:]) * wide(mine),
                          own[None] * wide(beside + below), own[at][:, None].expand(-1, up.shape[0], -1),
                          wide(to_me), wide(mine), wide(beside), wide(above), wide(below), self.distances[gap]], -1)

    def forward(self, below, first, last, arcs, relations):
        model = self.model
        words = self.words(below, first.long(), last.long())
        at = torch.nonzero(model.predicate(words).squeeze(-1) > 0).squeeze(-1)
        own = words[at]
        a, d = model.size
        left = model.left(model.of_predicate(own)).view(-1, d)
        pair = (left @ model.of_word(words).T).view(-1, a, words.shape[0]).transpose(1, 2)
        way = model.way(self.ways(at, torch.softmax(arcs, -1), relations.long()))
        hidden = F.gelu(model.way_predicate(own).unsqueeze(1) + model.way_word(words)[None] + way)
        sure, best = torch.softmax(pair + model.way_out(hidden), -1).max(-1)
        return at.int(), self.senses(model.query(own)), best.int(), sure


def write_fp32(network, path, width):
    example = (torch.randn(7, width), torch.ones(5, dtype=torch.int32), torch.ones(5, dtype=torch.int32),
               torch.randn(5, 6), torch.ones(5, 6, dtype=torch.int32))
    axes = {"below": {0: "pieces"}, "first": {0: "words"}, "last": {0: "words"}, "arcs": {0: "words", 1: "heads"},
            "relations": {0: "words", 1: "heads"}, "predicates": {0: "predicates"}, "senses": {0: "predicates"},
            "arguments": {0: "predicates", 1: "words"}, "sure": {0: "predicates", 1: "words"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(network, example, path, input_names=list(INPUTS), output_names=list(OUTPUTS),
                          dynamic_axes=axes, opset_version=20, dynamo=False)


def below(layer):
    """Name of the output of the encoder's layer that the second part stands on."""
    return "/layers.%d/norm2/LayerNormalization_output_0" % layer


def join(first, second, layer):
    """One graph: what the second takes is what the first gives; other names of the second get a prefix."""
    same = {"below": below(layer), "first": "first", "last": "last", "arcs": "arcs", "relations": "relations"}
    same.update({x: x for x in OUTPUTS}, **{"": ""})
    name = lambda x: same.get(x, PREFIX + x)
    for node in second.graph.node:
        node.name = PREFIX + node.name
        node.input[:], node.output[:] = [name(x) for x in node.input], [name(x) for x in node.output]
    for value in second.graph.initializer:
        value.name = name(value.name)
    first.graph.node.extend(second.graph.node)
    first.graph.initializer.extend(second.graph.initializer)
    first.graph.output.extend(second.graph.output)
    onnx.checker.check_model(first)
    return first


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", required=True, help="folder of model.onnx and labels.json as export.py writes them")
    ap.add_argument("--roles", required=True, nargs="+", help="checkpoints of train_roles.py, whose weights are averaged")
    a = ap.parse_args()
    path, inventory = os.path.join(a.model, "model.onnx"), os.path.join(a.model, "labels.json")
    first = onnx.load(path)
    if any(x.name in OUTPUTS for x in first.graph.output):
        raise SystemExit("%s has roles already; write it anew with export.py" % path)
    saved = [torch.load(x, map_location="cpu") for x in a.roles]
    states, last = [x["model"] for x in saved], saved[-1]
    with open(inventory, encoding="utf-8") as f:
        labels = json.load(f)
    found = last["labels"]
    model = Roles(last["layers"], len(found["rolesets"]), len(found["arguments"]), len(labels["deprel"]), last["descriptions"].shape[1])
    model.load_state_dict({k: sum(x[k] for x in states) / len(states) for k in states[-1]})
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        exact, small = (os.path.join(folder, x) for x in ("fp32.onnx", "int8.onnx"))
        scored = 1 + max(i for xs in found["senses"].values() if len(xs) > 1 for i in xs)
        write_fp32(ShippedRoles(model.eval(), last["descriptions"], scored), exact, last["width"])
        quantise(exact, small, ("/layers.", "/left", "/senses", "/query"))
        onnx.save(join(first, onnx.load(small), last["below"]), path)
    with open(inventory, "w", encoding="utf-8") as f:
        json.dump({**labels, **found}, f, ensure_ascii=False, separators=(",", ":"))
    print("%d rolesets, %d of them scored; %.1f MB" % (len(found["rolesets"]), scored, os.path.getsize(path) / 1e6))


if __name__ == "__main__":
    main()
