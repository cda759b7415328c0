"""Development figures with gold tokens: UPOS, FEATS, lemma, UAS, LAS (with and without subtypes), names F1, factuality MAE.

Heads are taken by argmax here; the product decodes a maximum spanning tree, which differs by less than 0.1.
"""
import torch

import lemmas
from batches import batches


def spans(tags):
    out, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag[0] == "I" and tag[2:] == tags[start][2:]):
            out.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = i
            tags = list(tags)
    return out


def f1(gold, found):
    hit = len(gold & found)
    return 200.0 * hit / (len(gold) + len(found)) if gold or found else 0.0


def viterbi(scores, labels):
    """Best BIO sequence: an I- label may only follow the B- or I- of its kind."""
    best = []
    allowed = lambda a, b: b[0] != "I" or (a != "O" and a[2:] == b[2:])
    ok = torch.tensor([[0.0 if allowed(a, b) else -1e4 for b in labels] for a in labels])
    total = scores[0] + torch.tensor([0.0 if x[0] != "I" else -1e4 for x in labels])
    for row in scores[1:]:
        value, at = (total.unsqueeze(1) + ok).max(0)
        best.append(at)
        total = value + row
    path = [int(total.argmax())]
    for at in reversed(best):
        path.append(int(at[path[-1]]))
    return [labels[i] for i in reversed(path)]


@torch.no_grad()
def figures(model, labels, collate, sentences):
    model.eval()
    hit = {k: 0 for k in ("upos", "feats", "lemma", "uas", "las", "las_subtypes")}
    words = 0
    errors = []
    gold_names, found_names, gold_mentions, found_mentions = set(), set(), set(), set()
    for number, group in enumerate(batches(sentences, 3000, longest=400)):
        batch = collate(group)
        w, nodes = model.encode(*(batch[x] for x in ("ids", "shapes", "mask", "first", "last")))
        logits = model.tokens(w)
        allowed = torch.cat([torch.ones_like(batch["words"][:, :1]), batch["words"]], 1).unsqueeze(1)
        heads = model.arcs(w, nodes).masked_fill(~allowed, -1e4).argmax(-1)
        relations = model.relations_at(w, nodes, heads).argmax(-1)
        for i, s in enumerate(group):
            n = len(s["words"])
            words += n
            pick = lambda key: [labels[key][x] for x in logits[key][i, :n].argmax(-1).tolist()]
            hit["upos"] += sum(a == b for a, b in zip(pick("upos"), s["upos"]))
            hit["feats"] += sum(a == b for a, b in zip(pick("feats"), s["feats"]))
            hit["lemma"] += sum(lemmas.apply(r, x) == l for r, x, l in zip(pick("lemma"), s["words"], s["lemma"]))
            for j in range(n):
                right = int(heads[i, j]) == s["head"][j]
                relation = labels["deprel"][int(relations[i, j])]
                hit["uas"] += right
                hit["las"] += right and relation.split(":")[0] == s["deprel"][j].split(":")[0]
                hit["las_subtypes"] += right and relation == s["deprel"][j]
            if "names" in s:
                gold_names |= {(number, i) + x for x in spans(s["names"])}
                found_names |= {(number, i) + x for x in spans(viterbi(logits["names"][i, :n], labels["names"]))}
            errors += [abs(float(logits["factuality"][i, j]) - value) for j, value in s.get("factuality", {}).items()]
            if "mentions" in s:
                gold_mentions |= {(number, i) + x for x in spans(s["mentions"])}
                found_mentions |= {(number, i) + x for x in spans(viterbi(logits["mentions"][i, :n], labels["mentions"]))}
    out = {k: 100.0 * v / words for k, v in hit.items()}
    if gold_names:
        out["names"] = f1(gold_names, found_names)
    if gold_mentions:
        out["mentions"] = f1(gold_mentions, found_mentions)
    if errors:
        out["factuality_mae"] = sum(errors) / len(errors)
    return out


def report(model, labels, collate, dev):
    return " | ".join("%s %s" % (name, " ".join("%s %.2f" % x for x in figures(model, labels, collate, part).items()))
                      for name, part in dev.items())
