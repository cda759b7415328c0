"""Readers of the training corpora: each yields sentences as dictionaries of words and gold layers.

A sentence holds `words` and, where its corpus has the layer, `upos`, `feats`, `lemma`, `head`
(0 = root, 1-based), `deprel`, `names` (BIO over PER/ORG/LOC), `mentions` (BIO over GUM's
entity types, named or temporal mentions only), `kinds` (entity type of every mention's head word)
and `factuality` ({word index: value from -3 to +3}).
"""
import json
import os
import re

MENTION_TYPES = ("person", "place", "organization", "event", "time", "object", "abstract",
                 "animal", "plant", "substance")
# Universal NER has no other names, so those of the other corpora (MISC, election, event) are none here.
NAME_MAP = {
    "PER": "PER", "ORG": "ORG", "LOC": "LOC",
    "person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG",
    "country": "LOC", "location": "LOC",
}
OPEN = re.compile(r"\((\d+)-([a-z]+)-[^()]*|(\d+)\)|\)")


def blocks(path):
    with open(path, encoding="utf-8") as f:
        block = []
        for line in f:
            line = line.rstrip("\n")
            if line:
                block.append(line)
            elif block:
                yield block
                block = []
        if block:
            yield block


def treebank(path):
    """CoNLL-U sentences; multiword ranges and empty nodes are left out."""
    for block in blocks(path):
        rows = [r for r in (x.split("\t") for x in block if not x.startswith("#")) if r[0].isdigit()]
        sentence = {
            "words": [r[1] for r in rows], "lemma": [r[2] for r in rows], "upos": [r[3] for r in rows],
            "feats": [r[5] for r in rows], "head": [int(r[6]) for r in rows], "deprel": [r[7] for r in rows],
        }
        if any("Entity=" in r[9] for r in rows):
            sentence["mentions"], sentence["kinds"] = entity_layers(rows, sentence)
        elif "gum" in os.path.basename(path):
            sentence["mentions"] = sentence["kinds"] = ["O"] * len(rows)
        yield sentence


def entity_spans(rows):
    """GUM's bracketed `Entity=` annotation as (start, end inclusive, type)."""
    stack, spans = [], []
    for i, row in enumerate(rows):
        value = next((x[7:] for x in row[9].split("|") if x.startswith("Entity=")), "")
        for m in OPEN.finditer(value):
            if m.group(1):
                stack.append((m.group(1), m.group(2), i))
                continue
            for k in range(len(stack) - 1, -1, -1):
                if m.group(3) is None or stack[k][0] == m.group(3):
                    _, kind, start = stack.pop(k)
                    spans.append((start, i, kind))
                    break
    return spans


def entity_layers(rows, s):
    n = len(rows)
    mentions, kinds = ["O"] * n, ["O"] * n
    spans = sorted(entity_spans(rows), key=lambda x: x[1] - x[0])
    for start, end, kind in spans:
        if kind not in MENTION_TYPES:
            continue
        heads = [i for i in range(start, end + 1) if not start <= s["head"][i] - 1 <= end]
        head = heads[0] if heads else end
        if kinds[head] == "O":
            kinds[head] = kind
        a, b = core(s, start, end, head, kind)
        if b >= a and all(m == "O" for m in mentions[a:b + 1]):
            mentions[a:b + 1] = ["B-" + kind] + ["I-" + kind] * (b - a)
    return mentions, kinds


def core(s, start, end, head, kind):
    """The name within a mention: nothing unless its head is a proper noun or the mention is a time."""
    if kind == "time":
        while start < head and s["upos"][start] in ("DET", "ADP", "PUNCT"):
            start += 1
        return (start, end) if end - start < 7 and "VERB" not in s["upos"][start:end + 1] else (0, -1)
    if s["upos"][head] != "PROPN":
        return 0, -1
    inside = {head}
    changed = True
    while changed:
        changed = False
        for i in range(start, end + 1):
            if i not in inside and s["head"][i] - 1 in inside and \
                    s["deprel"][i].split(":")[0] in ("flat", "compound", "amod", "nummod", "punct", "goeswith", "nmod") \
                    and (s["words"][i][:1].isupper() or s["deprel"][i] == "punct" or s["words"][i][:1].isdigit()):
                inside.add(i)
                changed = True
    a = b = head
    while a - 1 in inside and s["upos"][a - 1] != "PUNCT":
        a -= 1
    while b + 1 in inside and (s["words"][b + 1] in "-'." or s["upos"][b + 1] != "PUNCT"):
        b += 1
    while b > head and s["upos"][b] == "PUNCT":
        b -= 1
    return a, b


def bio(tags):
    """IO or BIO tags with any names to BIO over PER, ORG and LOC."""
    out, last = [], "O"
    for tag in tags:
        kind = NAME_MAP.get(tag[2:]) if tag[:2] in ("B-", "I-") else None
        if kind is None:
            out.append("O")
        elif tag[0] == "I" and last == tag[2:]:
            out.append("I-" + kind)
        else:
            out.append("B-" + kind)
        last = tag[2:] if kind else "O"
    return out


def columns(path, word, tag):
    for block in blocks(path):
        rows = [re.split(r"\t| (?=\S+$)", x) for x in block if not x.startswith("#") and not x.startswith("-DOCSTART")]
        rows = [r for r in rows if len(r) > max(word, tag)]
        if rows:
            yield {"words": [r[word] for r in rows], "names": bio([r[tag] for r in rows])}


def factuality(path):
    """Text (tokens joined by one space) -> {word index: value}."""
    out = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            o = json.loads(line)
            out[o["text"]] = {t["span1"][1] - 1: t["label"] for t in o["targets"]}
    return out


def attach(sentences, layer, values):
    """Adds a layer to the sentences whose words are the same; returns how many matched."""
    matched = 0
    for s in sentences:
        value = values.get(" ".join(s["words"]))
        if value is not None:
            s[layer] = value
            matched += 1
    return matched


def load(root, split):
    """All sentences of a split (`train` or `dev`) under the data folder `root`."""
    trees, extra = os.path.join(root, "treebanks"), os.path.join(root, "training")
    ewt = list(treebank(os.path.join(trees, "ewt-%s.conllu" % split)))
    gum = list(treebank(os.path.join(trees, "gum-%s.conllu" % split)))
    named = {" ".join(s["words"]): s["names"]
             for s in columns(os.path.join(trees, "uner-ewt-%s.iob2" % split), 1, 2)}
    print(split, "names matched", attach(ewt, "names", named), "of", len(ewt))
    if split == "dev":
        return {"ewt": ewt, "gum": gum}
    fact = factuality(os.path.join(extra, "uds-factuality-train.jsonl"))
    print("factuality matched", attach(ewt, "factuality", fact), "of", len(fact))
    names = os.path.join(extra, "names")
    more = [s for f in ("wikigold.conll", "crossner-politics-train.txt", "crossner-politics-dev.txt")
            for s in columns(os.path.join(names, f), 0, 1)]
    print("sentences with names only:", len(more))
    return {"ewt": ewt, "gum": gum, "names": more}
