"""Augmentation: names replaced by others of the same type and length, and case noise."""
import json
import os
import random
import re

LISTS = {"PER": {}, "ORG": {}, "LOC": {}}


def tokens(text):
    return re.findall(r"\w+(?:['.]\w+)*\.?|[^\w\s]", text)


def add(kind, words):
    if 0 < len(words) <= 5:
        LISTS[kind].setdefault(len(words), []).append(words)


def collect(root, sentences):
    """Fills the lists from the gold names of `sentences` and from the gazetteer folder."""
    for s in sentences:
        tags, i = s.get("names", []), 0
        while i < len(tags):
            if tags[i].startswith("B-") and tags[i][2:] in LISTS:
                j = i + 1
                while j < len(tags) and tags[j].startswith("I-"):
                    j += 1
                if s["words"][i][:1].isupper():
                    add(tags[i][2:], s["words"][i:j])
                i = j
            else:
                i += 1
    folder = os.path.join(root, "gazetteer")
    with open(os.path.join(folder, "states.jsonl"), encoding="utf-8") as f:
        for line in f:
            state = json.loads(line)
            for field in ("name", "capital"):
                if state.get(field) and "(" not in state[field]:
                    for _ in range(2):
                        add("LOC", tokens(state[field]))
            for field in ("chiefOfState", "headOfGovernment"):
                m = re.search(r"((?:[A-Z][\w'-]+ )+)([A-Z][A-Z'-]+)\b", state.get(field) or "")
                if m:
                    add("PER", tokens((m.group(1).split()[-1] + " " + m.group(2)).title()))
                    add("PER", [m.group(2).title()])
    first, last = [], []
    with open(os.path.join(folder, "us-legislators.yaml"), encoding="utf-8") as f:
        for line in f:
            m = re.match(r"    (first|last): '?([^'\n]+)'?$", line)
            if m:
                (first if m.group(1) == "first" else last).append(tokens(m.group(2)))
    for a, b in zip(first, last):
        add("PER", a + b)
        add("PER", b)
    with open(os.path.join(folder, "international-bodies.yaml"), encoding="utf-8") as f:
        for line in f:
            m = re.match(r"([A-Z][^:]+):$", line)
            if m:
                add("ORG", tokens(m.group(1)))
    return {k: sum(map(len, v.values())) for k, v in LISTS.items()}


def augment(s, rng: random.Random):
    """A copy of the sentence with swapped names (30 %) or noisy case (6 %); otherwise the sentence itself."""
    draw = rng.random()
    if draw < 0.06:
        words = [w.lower() for w in s["words"]] if draw < 0.03 else \
            [w.upper() for w in s["words"]] if draw < 0.04 else [w[:1].upper() + w[1:] for w in s["words"]]
        return {**s, "words": words, "no_lemma": set(range(len(words)))}
    if draw > 0.36 or "names" not in s or not any(t[:2] == "B-" for t in s["names"]):
        return s
    words, changed, tags, i = list(s["words"]), set(), s["names"], 0
    while i < len(tags):
        j = i + 1
        if tags[i].startswith("B-"):
            while j < len(tags) and tags[j].startswith("I-"):
                j += 1
            options = LISTS.get(tags[i][2:], {}).get(j - i)
            proper = "upos" not in s or all(s["upos"][k] in ("PROPN", "PUNCT", "ADP", "DET") for k in range(i, j))
            if options and proper and words[i][:1].isupper() and rng.random() < 0.6:
                words[i:j] = rng.choice(options)
                changed.update(range(i, j))
        i = j
    return {**s, "words": words, "no_lemma": changed}
