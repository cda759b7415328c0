"""Label inventories, and sentences to padded tensors. A target of -100 is not trained on."""
import random
from collections import Counter

import torch

import lemmas
from corpora import MENTION_TYPES

IGNORE = -100


def inventories(sentences):
    """Every label of the training data; rare morphology and lemma scripts fall to the commonest one."""
    count = {x: Counter() for x in ("upos", "feats", "deprel", "lemma")}
    for s in sentences:
        for x in ("upos", "feats", "deprel"):
            count[x].update(s.get(x, ()))
        if "lemma" in s:
            count["lemma"].update(lemmas.script(w, l) or "l|0|" for w, l in zip(s["words"], s["lemma"]))
    keep = lambda c, n: [k for k, v in sorted(c.items(), key=lambda x: (-x[1], x[0])) if v >= n]
    bio = lambda kinds: ["O"] + [p + k for k in kinds for p in ("B-", "I-")]
    return {"upos": keep(count["upos"], 1), "feats": keep(count["feats"], 4), "deprel": keep(count["deprel"], 3),
            "lemma": keep(count["lemma"], 3), "names": bio(("PER", "ORG", "LOC")),
            "mentions": bio(MENTION_TYPES), "kinds": ["O"] + list(MENTION_TYPES)}


class Collator:
    def __init__(self, labels, pieces):
        self.pieces = pieces
        self.index = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}

    def __call__(self, sentences):
        made = [self.pieces.sentence(s["words"]) for s in sentences]
        b, t, n = len(made), max(len(m[0]) for m in made), max(len(s["words"]) for s in sentences)
        zeros = lambda *size: torch.zeros(size, dtype=torch.long)
        out = {"ids": zeros(b, t), "shapes": zeros(b, t), "mask": zeros(b, t), "first": zeros(b, n), "last": zeros(b, n)}
        out["words"] = zeros(b, n).bool()
        for key in ("upos", "feats", "deprel", "lemma", "head", "names", "mentions", "kinds"):
            out[key] = torch.full((b, n), IGNORE)
        out["factuality"] = torch.full((b, n), float("nan"))
        for i, (s, (ids, shapes, first, last)) in enumerate(zip(sentences, made)):
            k = len(s["words"])
            out["ids"][i, :len(ids)], out["shapes"][i, :len(ids)] = torch.tensor(ids), torch.tensor(shapes)
            out["mask"][i, :len(ids)], out["words"][i, :k] = 1, True
            out["first"][i, :k], out["last"][i, :k] = torch.tensor(first), torch.tensor(last)
            for key in ("upos", "feats", "deprel", "names", "mentions", "kinds"):
                if key in s:
                    out[key][i, :k] = torch.tensor([self.index[key].get(x, IGNORE) for x in s[key]])
            if "head" in s:
                out["head"][i, :k] = torch.tensor(s["head"])
                skip = s.get("no_lemma", ())
                out["lemma"][i, :k] = torch.tensor(
                    [IGNORE if j in skip else self.index["lemma"].get(lemmas.script(w, l), IGNORE)
                     for j, (w, l) in enumerate(zip(s["words"], s["lemma"]))])
            for j, value in s.get("factuality", {}).items():
                out["factuality"][i, j] = value
        return out


def batches(sentences, size, rng=None, longest=160):
    """Lists of sentences of similar length with about `size` words (padding counted), shuffled by `rng`."""
    order = [s for s in sentences if 0 < len(s["words"]) <= longest]
    if rng:
        rng.shuffle(order)
    order.sort(key=lambda s: len(s["words"]) // 4)
    groups, current = [], []
    for s in order:
        if current and (len(current) + 1) * len(s["words"]) > size:
            groups.append(current)
            current = []
        current.append(s)
    groups.append(current)
    if rng:
        rng.shuffle(groups)
    return groups
