"""Refuses training sentences that stand in documents which newsgraph is measured on: figures there would not be blind."""
import glob
import json
import os
import sys

HELD_APART = os.path.join("benchmarks", "gum-news", "dev")
FEWEST = 20  # letters and digits: shorter sentences ("She declined to comment.") are nobody's own


def key(text):
    """The letters and digits, since corpora differ in tokens, spaces and quotation marks."""
    return "".join(c for c in text.casefold() if c.isalnum())


def measured(root):
    """Key -> document, of the sentences under the data folder `root` that are held apart."""
    out = {}
    for path in sorted(glob.glob(os.path.join(root, HELD_APART, "*.json"))):
        with open(path, encoding="utf-8") as f:
            spans = json.load(f)["sentences"]
        with open(path[:-len("json")] + "txt", encoding="utf-8", newline="") as f:
            text = f.read()
        out.update((key(text[a:b]), os.path.basename(path)) for a, b in spans)
    return {k: v for k, v in out.items() if len(k) >= FEWEST}


def check(root, sentences):
    """Exits where one of the `sentences` is measured on, or where none of those can be found."""
    held = measured(root)
    if not held:
        sys.exit("%s holds no documents, so that nothing tells whether the training data is free of them" % os.path.join(root, HELD_APART))
    shared = [(held[k], s) for s in sentences if (k := key("".join(s["words"]))) in held]
    if shared:
        document, sentence = shared[0]
        sys.exit("%d of the training sentences stand in %s, such as, in %s: %s" % (
            len(shared), os.path.join(root, HELD_APART), document, " ".join(sentence["words"])))
    print("none of %d sentences is among the %d of %s" % (len(sentences), len(held), HELD_APART))
