"""Learns what pronouns and descriptions take up: `../antecedents.json` and the output `reference` of the language model.

  python train.py --examples FILE ... --vectors FILE ... --model MODEL.onnx --out antecedents.json [--measure GOLD ...]

Examples and vectors are what examples.ts writes. A choice is an anaphor with its options and, last, none of them; the loss
is the log probability of all right ones together. Sets named by --measure are not trained on; their figures are printed.
"""
import argparse
import json

import numpy as np
import onnx
import torch
from torch import nn

import head

BATCH, RATE, DECAY = 128, 4e-3, 1e-4
FEWEST = 12  # options that a feature has to be true of
WEIGHTS = {"litbank": 0.3, "gap": 3.0, "ecbplus": 2.0}  # novels are many and unlike news; GAP and news are few
BLIND = 0.12  # choices without vectors, so that features alone lead somewhere
# of each network: numbers for what takes up, and as many for what is taken up; hidden units; the kinds of anaphors that it
# is for, with the least probability of what it chooses
NETWORKS = {
    "pronouns": {"size": 32, "hidden": 32, "epochs": 10, "sure": {"man": 0.4, "woman": 0.4, "thing": 0.45, "several": 0.5}},
    "descriptions": {"size": 48, "hidden": 48, "epochs": 6,
                     "sure": {"described": 0.7, "possessed": 0.5, "bare": 0.5}},
}
LEFT_OUT = -2  # label of an option that nobody annotated
ROLES = ("anaphor", "governor")
PARTS = ("candidate", "name", "above")  # of an option: its nearest mention, its first name, what the mention hangs on


class Choices:
    """All choices of the example files as flat arrays; `first[c]` to `first[c + 1]` are the options of choice c."""

    def __init__(self, examples, vectors):
        self.names, index = {}, []
        self.sets, self.kinds, right, first, start = [], [], [], [0], [0]
        rows = {x: [] for x in ROLES + PARTS}
        for number, path in enumerate(examples):
            for line in open(path, encoding="utf-8"):
                e = json.loads(line)
                unknown, found = -1 in e["right"], 1 in e["right"]
                if unknown and not e["right"].count(0):
                    continue
                labels = e["right"] + [-1 if unknown else 0 if found else 1]
                for at, (features, label) in enumerate(zip(e["features"], labels)):
                    if label == LEFT_OUT:
                        continue
                    index += [self.names.setdefault(x, len(self.names)) for x in features]
                    start.append(len(index))
                    right.append(label)
                    for part, row in zip(PARTS, e["options"][at] if at < len(e["options"]) else [-1] * 3):
                        rows[part].append((number, row))
                for role in ROLES:
                    rows[role].append((number, e[role]))
                first.append(len(right))
                self.sets.append(e["set"])
                self.kinds.append(e["kind"])
        self.index, self.start, self.first = np.array(index), np.array(start), np.array(first)
        self.right, self.sets, self.kinds = np.array(right), np.array(self.sets), np.array(self.kinds)
        self.files = [np.fromfile(x, np.float32).reshape(-1, 384) for x in vectors]
        self.rows = {x: np.array(y) for x, y in rows.items()}

    def vectors(self, part, chosen):
        """The words' vectors of a part of these choices or options; zeros where there is no such word."""
        rows = self.rows[part][chosen]
        out = np.zeros((len(rows), 384), np.float32)
        for number, each in enumerate(self.files):
            here = (rows[:, 0] == number) & (rows[:, 1] >= 0)
            out[here] = each[rows[here, 1]]
        return torch.from_numpy(out)

    def options(self, chosen):
        return np.concatenate([np.arange(self.first[c], self.first[c + 1]) for c in chosen])

    def features(self, options):
        """Features of these options in one row, and where each option's begin."""
        lengths = self.start[options + 1] - self.start[options]
        begin = np.cumsum(lengths) - lengths
        flat = np.arange(lengths.sum()) - np.repeat(begin, lengths) + np.repeat(self.start[options], lengths)
        return self.index[flat], np.repeat(np.arange(len(options)), lengths)


class Scorer(nn.Module):
    def __init__(self, features, size, hidden):
        super().__init__()
        self.features = nn.EmbeddingBag(features, hidden, mode="sum")
        self.hidden, self.output = nn.Parameter(torch.zeros(hidden)), nn.Linear(hidden, 1, bias=False)
        self.seeking, self.sought = nn.Linear(384, size), nn.Linear(384, size)
        self.mix = nn.Linear(8 * size, hidden, bias=False)
        self.drop, self.drop_vectors = nn.Dropout(0.3), nn.Dropout(0.4)
        nn.init.normal_(self.features.weight, std=0.05)
        for layer in (self.seeking, self.sought):
            nn.init.normal_(layer.weight, std=0.03)

    def forward(self, ids, offsets, group, is_option, vectors):
        seen = torch.ones(int(group.max()) + 1, 1)
        if self.training:
            seen = (torch.rand(seen.shape) > BLIND).float()
        option = is_option.unsqueeze(1) * seen[group]
        own, governor = ((self.seeking(self.drop_vectors(vectors[x])) * seen)[group] for x in ROLES)
        candidate, name = (self.sought(self.drop_vectors(vectors[x])) * option for x in ("candidate", "name"))
        above = self.seeking(self.drop_vectors(vectors["above"])) * option
        met = [own, governor, candidate, name, own * candidate, own * name, governor * name, governor * above]
        units = self.features(ids, offsets) + self.hidden + self.mix(torch.cat(met, 1))
        return self.output(self.drop(torch.relu(units))).squeeze(1)


def log_sum(scores, group, kept):
    """Log of the sum of exp(score) of the kept options of each choice."""
    scores = torch.where(kept, scores, torch.full_like(scores, -60.0))
    top = torch.full((int(group.max()) + 1,), -60.0).scatter_reduce(0, group, scores, "amax")
    return top + torch.log(torch.zeros_like(top).index_add(0, group, torch.exp(scores - top[group]) * kept) + 1e-9)


def run(scorer, data, chosen, column, dropped=0.0):
    """Scores of the chosen choices' options, the options, and the choice of each."""
    options = data.options(chosen)
    group = torch.from_numpy(np.repeat(np.arange(len(chosen)), data.first[chosen + 1] - data.first[chosen]))
    ids, owner = data.features(options)
    kept = (column[ids] >= 0) & (np.random.rand(len(ids)) >= dropped)
    ids, owner = column[ids[kept]], owner[kept]
    is_option = torch.from_numpy(~np.isin(options, data.first[1:] - 1)).float()
    vectors = {**{x: data.vectors(x, chosen) for x in ROLES}, **{x: data.vectors(x, options) for x in PARTS}}
    offsets = torch.from_numpy(np.searchsorted(owner, np.arange(len(options))))
    return scorer(torch.from_numpy(ids), offsets, group, is_option, vectors), options, group


def train(data, chosen, size, hidden, epochs):
    counts = np.bincount(data.features(data.options(chosen))[0], minlength=len(data.names))
    column = np.where(counts >= FEWEST, np.cumsum(counts >= FEWEST) - 1, -1)
    scorer = Scorer(int((counts >= FEWEST).sum()), size, hidden)
    optimiser = torch.optim.AdamW(scorer.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * (len(chosen) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.02, 1 - step / steps))
    weight = np.array([WEIGHTS.get(x.split("-")[0], 1.0) for x in data.sets], np.float32)
    for epoch in range(epochs):
        scorer.train()
        total = 0.0
        for part in np.array_split(np.random.permutation(chosen), len(chosen) // BATCH + 1):
            scores, options, group = run(scorer, data, part, column, 0.1)
            good = torch.from_numpy(data.right[options] != 0)
            loss = log_sum(scores, group, torch.ones_like(good)) - log_sum(scores, group, good)
            loss = (loss * torch.from_numpy(weight[part])).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item() * len(part)
        print("epoch %d, loss %.4f" % (epoch + 1, total / len(chosen)), flush=True)
    return scorer.eval(), column


def measure(scorer, data, name, chosen, column, sure):
    """Precision and recall of what is chosen with enough certainty, by kind of anaphor."""
    for kind, least in sure.items():
        told = right = there = 0
        of_kind = chosen[data.kinds[chosen] == kind]
        for part in np.array_split(of_kind, len(of_kind) // BATCH + 1):
            if not len(part):
                continue
            with torch.no_grad():
                scores, options, group = run(scorer, data, part, column)
            for each in range(len(part)):
                here = group.numpy() == each
                labels, p = data.right[options[here]], torch.softmax(scores[torch.from_numpy(here)], 0).numpy()
                if -1 in labels:
                    continue
                best = int(p.argmax())
                is_told = best < len(p) - 1 and p[best] >= least
                told, right, there = told + is_told, right + (is_told and labels[best] == 1), there + (1 in labels[:-1])
        if there:
            print("%s %s: P %.3f R %.3f of %d" % (name, kind, right / max(1, told), right / there, there), flush=True)


def weights_of(scorer, data, column, sure, start):
    """A scorer as choose.ts reads it, its part of a word's vector from `start` on."""
    rounded = lambda values, digits=3: [round(float(x), digits) for x in values]
    weights = scorer.features.weight.detach()
    features = {x: rounded(weights[column[i]], 2) for x, i in sorted(data.names.items()) if column[i] >= 0}
    return {"from": start, "size": scorer.seeking.out_features, "sure": sure, "hidden": rounded(scorer.hidden.detach()),
            "output": rounded(scorer.output.weight.detach()[0]),
            "vectors": [rounded(x) for x in scorer.mix.weight.detach().T], "features": features}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--examples", nargs="+", required=True)
    ap.add_argument("--vectors", nargs="+", required=True)
    ap.add_argument("--model", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--measure", nargs="*", default=[], help="sets to measure on")
    a = ap.parse_args()
    torch.manual_seed(0)
    np.random.seed(0)
    torch.set_num_threads(1)
    data = Choices(a.examples, a.vectors)
    left_out = np.isin(data.sets, a.measure)
    written, layers = {}, []
    for what, network in NETWORKS.items():
        chosen = np.where(np.isin(data.kinds, list(network["sure"])) & ~left_out)[0]
        scorer, column = train(data, chosen, network["size"], network["hidden"], network["epochs"])
        for name in sorted(set(data.sets[left_out])):
            measure(scorer, data, name, np.where(left_out & (data.sets == name))[0], column, network["sure"])
        written[what] = weights_of(scorer, data, column, network["sure"], sum(x.out_features for x in layers))
        layers += [scorer.seeking, scorer.sought]
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(written, f, separators=(",", ":"))
    model = onnx.load(a.model)
    head.add_head(model, np.ascontiguousarray(np.concatenate([x.weight.detach().numpy().T for x in layers], 1)),
                  np.concatenate([x.bias.detach().numpy() for x in layers]))
    onnx.save(model, a.model)


if __name__ == "__main__":
    main()
