"""PropBank on EWT: predicates with their rolesets and arguments, and which rolesets a word may have.

A roleset ("introduce.02") is a sense of a verb or of the nouns and adjectives made from it; `propbank-frames.jsonl` says
what it and its numbered arguments mean.
"""
import json
import os
import re
from collections import Counter, defaultdict

import numpy as np

from corpora import blocks

LETTER = {"VERB": "v", "AUX": "v", "NOUN": "n", "PROPN": "n", "ADJ": "j"}
LIGHT = ".LV"  # "take.LV": a verb that says little beside its noun
FEWEST = 9  # a label of arguments that is rarer is left to none


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def sentences(data, part):
    """Sentences of the treebank that PropBank was aligned to: `id`, `words`, `predicates`."""
    known = {s["sent_id"]: s["predicates"] for s in lines(os.path.join(data, "training", "propbank-ewt-%s.jsonl" % part))}
    for block in blocks(os.path.join(data, "treebanks", "ewt-%s.conllu" % part)):
        name = next(x.split("= ", 1)[1].strip() for x in block if x.startswith("# sent_id"))
        if name in known:
            rows = [r for r in (x.split("\t") for x in block if not x.startswith("#")) if r[0].isdigit()]
            yield {"id": name, "words": [r[1] for r in rows], "predicates": known[name]}


def frames(data):
    return lines(os.path.join(data, "training", "propbank-frames.jsonl"))


def gloss(frame):
    """Words that say what a roleset means, for the encoder."""
    text = "%s : %s ; %s" % (frame["lemma"], frame["name"], " , ".join(r["descr"] for r in frame["roles"]))
    return text.replace("_", " ").replace(",", " , ").split()[:60]


def classes(frame):
    """Classes of verbs and frames that a roleset belongs to, after VerbNet and FrameNet: what it shares with other words."""
    links = frame.get("vn", []) + ["%s %s" % (r["f"], x.split(":")[0]) for r in frame["roles"] for x in r.get("vn", [])]
    return {re.sub(r"^[a-z_]+-", "", x) for x in links} | {"fn " + x for x in frame.get("fn", [])}


def class_table(data, rolesets):
    """[rolesets, classes], 1 where one belongs to the other; classes of a single roleset are left out."""
    of = {x["roleset"]: classes(x) for x in frames(data)}
    count = Counter(c for found in of.values() for c in found)
    kept = {c: i for i, c in enumerate(sorted(c for c, n in count.items() if n > 1))}
    table = np.zeros((len(rolesets), len(kept)), np.float32)
    for i, name in enumerate(rolesets):
        for c in of.get(name, ()):
            if c in kept:
                table[i, kept[c]] = 1.0
    return table


def inventories(data, train):
    """`rolesets`, those first that some word shares with others; `senses`, by "lemma/v" (or n, j) the numbers of those
    that a word may have; `arguments`, the labels of arguments with none first."""
    found, seen = defaultdict(dict), Counter()
    for frame in frames(data):
        base = frame["roleset"].rsplit(".", 1)[0].split("_")[0].split(" ")[0]
        for alias in frame["aliases"] + ([base + "/v"] if any(x.endswith("/v") for x in frame["aliases"]) else []):
            lemma, letter = alias.rsplit("/", 1)
            if " " not in lemma and "_" not in lemma:
                found["%s/%s" % (lemma.lower(), letter)][frame["roleset"]] = None
    labels = Counter()
    for p in (p for s in train for p in s["predicates"]):
        labels.update(x["label"] for x in p["arguments"])
        found["%s/%s" % (p["lemma"].lower(), LETTER.get(p["pos"], "v"))][p["roleset"]] = None
    shared = {x for xs in found.values() if len(xs) > 1 for x in xs}
    rolesets = sorted({x for xs in found.values() for x in xs}, key=lambda x: (x not in shared, x))
    rolesets = {x: i for i, x in enumerate(rolesets)}
    return {"rolesets": list(rolesets), "senses": {k: [rolesets[x] for x in v] for k, v in sorted(found.items())},
            "arguments": ["none"] + [k for k, n in labels.most_common() if n >= FEWEST]}


def candidates(labels, lemma, pos):
    """Numbers of the rolesets that a word may have; of another part of speech where it has none of its own."""
    letters = [LETTER.get(pos, "v"), "v", "n", "j"]
    return next((x for x in (labels["senses"].get("%s/%s" % (lemma.lower(), l)) for l in letters) if x), [])
