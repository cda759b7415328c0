"""Trains the network's second part (`roles.py`) on PropBank, above the frozen graph of the first; a checkpoint an epoch.

  python train_roles.py --data FOLDER --model FOLDER --out FOLDER

--model is the folder of the shipped files as export.py writes them, without a second part.
"""
import argparse
import json
import math
import os
import random
import time
from collections import Counter

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch.nn import functional as F

import encode
import propbank
from batches import IGNORE, batches
from roles import Roles

# `all` finds the roleset among those of all words, so that verbs that are alike are near each other
WEIGHTS = {"predicate": 0.5, "sense": 1.0, "all": 0.3, "arguments": 4.0}
OWN_DROPPED = 0.25  # of predicates: their senses are told apart by descriptions alone
WAYS_DROPPED = 0.25  # of sentences: the parser knows those it was trained on better than others


def collate(sentences, labels):
    """Padded tensors of sentences, with a row for each of their predicates."""
    b, t, n = len(sentences), max(len(s["below"]) for s in sentences), max(len(s["words"]) for s in sentences)
    width = sentences[0]["below"].shape[1]
    out = {"below": torch.zeros(b, t, width), "mask": torch.zeros(b, t), "first": torch.zeros(b, n, dtype=torch.long),
           "last": torch.zeros(b, n, dtype=torch.long), "arcs": torch.full((b, n, n + 1), -100.0),
           "relations": torch.zeros(b, n, n + 1, dtype=torch.long), "words": torch.zeros(b, n, dtype=torch.bool),
           "predicate": torch.zeros(b, n)}
    number, label = ({x: i for i, x in enumerate(labels[k])} for k in ("rolesets", "arguments"))
    rows, options, senses, all_senses, targets = [], [], [], [], []
    for i, s in enumerate(sentences):
        k, p = len(s["words"]), len(s["below"])
        out["below"][i, :p], out["mask"][i, :p] = torch.from_numpy(s["below"].astype(np.float32)), 1
        out["first"][i, :k], out["last"][i, :k] = torch.tensor(s["first"]), torch.tensor(s["last"])
        out["arcs"][i, :k, :k + 1] = torch.from_numpy(s["arcs"].astype(np.float32))
        out["relations"][i, :k, :k + 1] = torch.from_numpy(s["relations"].astype(np.int64))
        out["words"][i, :k] = True
        for q in s["predicates"]:
            place = q["token"] - 1
            out["predicate"][i, place] = 1
            rows.append((i, place))
            found = propbank.candidates(labels, q["lemma"], q["pos"])
            gold = number.get(q["roleset"])
            options.append(found)
            senses.append(found.index(gold) if gold in found else IGNORE)
            all_senses.append(IGNORE if gold is None or q["pos"] == "AUX" else gold)
            target = torch.full((n,), IGNORE)
            target[:k] = 0
            for x in q["arguments"]:
                target[x["head"] - 1] = label.get(x["label"], 0)
            targets.append(target)
    out["arcs"] = torch.softmax(out["arcs"], -1) * out["words"].unsqueeze(-1)
    most = max([1] + [len(x) for x in options])
    out["options"] = torch.tensor([x + [0] * (most - len(x)) for x in options]).view(-1, most)
    out["open"] = torch.tensor([[i < len(x) for i in range(most)] for x in options]).view(-1, most)
    out["sentence"], out["place"] = torch.tensor(rows, dtype=torch.long).view(-1, 2).T
    out["sense"], out["all"] = torch.tensor(senses, dtype=torch.long), torch.tensor(all_senses, dtype=torch.long)
    out["arguments"] = torch.stack(targets) if targets else torch.zeros(0, n, dtype=torch.long)
    return out


def scores(model, descriptions, batch):
    """Scores of being a predicate for each word; of the possible rolesets and of the arguments for each predicate; in
    training, of all rolesets too."""
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=model.training):
        words = model.encode(*(batch[x] for x in ("below", "mask", "first", "last")))
    words = F.dropout(words.float(), 0.1, model.training)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=model.training):
        described, own, usual = model.table(descriptions)
    described, options = described.float(), batch["options"]
    query = model.query(words[batch["sentence"], batch["place"]])
    near = lambda table: (table[options] * query.unsqueeze(1)).sum(-1)
    keep = (torch.rand(len(query), 1) > OWN_DROPPED).float() if model.training else 1.0
    sense = near(described) + keep * (near(own) + usual[options])
    arcs, further = batch["arcs"], {}
    if model.training:
        further["all"] = query @ (described + own).T + usual
    if model.training:
        arcs = arcs * (torch.rand(arcs.shape[0], 1, 1) > WAYS_DROPPED)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=model.training):
        found = model.arguments(words, model.ways(arcs, batch["relations"]), batch["sentence"], batch["place"]).float()
    return {"predicate": model.predicate(words).squeeze(-1), "sense": sense.masked_fill(~batch["open"], -1e4),
            "arguments": found, **further}


def losses(found, batch):
    real = batch["words"]
    return {"predicate": F.binary_cross_entropy_with_logits(found["predicate"][real], batch["predicate"][real]),
            "sense": F.cross_entropy(found["sense"], batch["sense"], ignore_index=IGNORE),
            "all": F.cross_entropy(found["all"], batch["all"], ignore_index=IGNORE),
            "arguments": F.cross_entropy(found["arguments"].flatten(0, 1), batch["arguments"].flatten(), ignore_index=IGNORE)}


def accuracies(model, descriptions, labels, dev):
    """Of dev: predicates F1, sense accuracy, F1 of arguments (label and head), with the words' gold lemmas."""
    count = Counter()
    model.eval()
    with torch.no_grad():
        for group in batches(dev, 1500):
            batch = collate(group, labels)
            found = scores(model, descriptions, batch)
            said = (found["predicate"] > 0) & batch["words"]
            count["said"] += said.sum().item()
            count["gold"] += batch["predicate"].sum().item()
            count["both"] += (said & (batch["predicate"] > 0)).sum().item()
            count["senses"] += len(batch["sense"])
            count["right"] += (found["sense"].argmax(-1) == batch["sense"]).sum().item()
            best, gold = found["arguments"].argmax(-1), batch["arguments"]
            best = best.masked_fill(gold == IGNORE, 0)
            count["labels"] += (best > 0).sum().item() + (gold > 0).sum().item()
            count["labelled"] += ((best == gold) & (gold > 0)).sum().item()
    model.train()
    return {"predicates": 200 * count["both"] / max(1, count["said"] + count["gold"]),
            "senses": 100 * count["right"] / max(1, count["senses"]), "arguments": 200 * count["labelled"] / max(1, count["labels"])}


def start_from(layers, folder, first):
    """Copies the encoder's layers from `first` on out of the exported graph, whose weights are int8."""
    values = {x.name: numpy_helper.to_array(x) for x in onnx.load(os.path.join(folder, "model.onnx")).graph.initializer}
    given = lambda name: torch.from_numpy(np.array(values[name], dtype=np.float32))
    matrix = lambda name: ((given(name + "_quantized") - given(name + "_zero_point")) * given(name + "_scale")).T.contiguous()
    for i, layer in enumerate(layers):
        prefix = "model.encoder.layers.%d." % (first + i)
        weight, bias = matrix("layers.%d.all.weight" % (first + i)), given("layers.%d.all.bias" % (first + i))
        d = layer.query.in_features
        scale = math.sqrt(d // layer.heads)  # export.py has folded it into the query
        for j, (part, by) in enumerate(((layer.query, scale), (layer.key, 1.0), (layer.value, 1.0))):
            part.weight.data, part.bias.data = weight[d * j:d * (j + 1)] * by, bias[d * j:d * (j + 1)] * by
        for name in ("out", "up", "down"):
            part = getattr(layer, name)
            part.weight.data, part.bias.data = matrix(prefix + name + ".weight"), given(prefix + name + ".bias")
        for name in ("norm1", "norm2"):
            part = getattr(layer, name)
            part.weight.data, part.bias.data = given(prefix + name + ".weight"), given(prefix + name + ".bias")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--model", "--out"):
        ap.add_argument(name, required=True)
    ap.add_argument("--layers", type=int, default=2, help="of the encoder's last ones, copied and fine-tuned")
    ap.add_argument("--epochs", type=int, default=5)
    ap.add_argument("--batch", type=int, default=1200, help="words a batch, padding counted")
    ap.add_argument("--rate", type=float, default=3e-4)
    ap.add_argument("--head-rate", type=float, default=1e-3)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--sentences", type=int, help="use only so many (a trial)")
    a = ap.parse_args()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    with open(os.path.join(a.model, "labels.json"), encoding="utf-8") as f:
        parser = json.load(f)
    below = parser["layers"] - a.layers - 1
    known = list(propbank.sentences(a.data, "train"))
    labels = propbank.inventories(a.data, known)
    train, dev = (list(encode.sentences(x[:a.sentences], a.model, below))
                  for x in (known, list(propbank.sentences(a.data, "dev"))))
    descriptions = torch.from_numpy(encode.descriptions(a.data, labels["rolesets"], a.model))
    width = train[0]["below"].shape[1]
    model = Roles(a.layers, len(labels["rolesets"]), len(labels["arguments"]), len(parser["deprel"]), descriptions.shape[1], width)
    start_from(model.layers, a.model, below + 1)
    seen = Counter(q["roleset"] for s in train for q in s["predicates"])
    model.usual.weight.data = torch.tensor([[math.log(seen[x] + (0.6 if x.endswith(".01") else 0.3))] for x in labels["rolesets"]])
    kinds = {"layers": [], "own": [], "usual": [], "rest": []}
    for name, p in model.named_parameters():
        kinds[name.split(".")[0] if name.split(".")[0] in kinds else "rest"].append(p)
    optimizer = torch.optim.AdamW([
        {"params": kinds["layers"], "lr": a.rate}, {"params": kinds["own"], "lr": 2e-3, "weight_decay": 0.1},
        {"params": kinds["usual"], "lr": 3e-3, "weight_decay": 0.0}, {"params": kinds["rest"], "lr": a.head_rate},
    ], betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    steps = len(batches(train, a.batch)) * a.epochs
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / warm, max(0.02, (steps - i) / max(1, steps - warm))))
    clock = time.time()
    for epoch in range(a.epochs):
        torch.manual_seed(a.seed * 1000 + epoch)
        for group in batches(train, a.batch, random.Random(a.seed * 1000 + epoch)):
            batch = collate(group, labels)
            if len(batch["sense"]) == 0:
                continue
            parts = losses(scores(model, descriptions, batch), batch)
            optimizer.zero_grad(set_to_none=True)
            sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 3.0)
            optimizer.step()
            schedule.step()
        torch.save({"model": model.state_dict(), "epoch": epoch + 1, "layers": a.layers, "below": below, "width": width,
                    "labels": labels, "descriptions": descriptions}, os.path.join(a.out, "roles-%d.pt" % (epoch + 1)))
        print("after epoch %d, %ds: %s" % (epoch + 1, time.time() - clock, " ".join(
            "%s %.2f" % x for x in accuracies(model, descriptions, labels, dev).items())), flush=True)


if __name__ == "__main__":
    main()
