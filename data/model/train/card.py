"""Writes the measured figures into the model card, between its two marks; nothing there is typed by hand.

  python3 card.py FIGURES.json README.md
"""
import json
import re
import sys

ROWS = (("upos", "UPOS"), ("feats", "FEATS"), ("lemma", "lemma"), ("uas", "UAS"), ("las", "LAS, universal relations"),
        ("las_subtypes", "LAS, with subtypes"), ("names", "names F1 (UNER: PER, ORG, LOC)"),
        ("mentions", "typed mentions F1 (GUM)"))


def table(found):
    corpora = [(model, corpus) for corpus in ("ewt", "gum") for model in ("fp32", "int8")]
    lines = ["| dev | " + " | ".join("%s, %s" % (corpus.upper(), model) for model, corpus in corpora) + " |",
             "| --- |" + " ---: |" * len(corpora)]
    for key, name in ROWS:
        cells = [found[model][corpus].get(key) for model, corpus in corpora]
        if any(x is not None for x in cells):
            lines.append("| %s | %s |" % (name, " | ".join("" if x is None else "%.2f" % x for x in cells)))
    return lines


def losses(found):
    pairs = [(found["fp32"][c][k] - v, k, c) for c in found["int8"] for k, v in found["int8"][c].items()]
    loss, key, corpus = max(pairs)
    return "Quantisation costs at most %.2f points (%s, %s)." % (max(0.0, loss), dict(ROWS).get(key, key), corpus.upper())


def main():
    figures, card = sys.argv[1:]
    with open(figures, encoding="utf-8") as f:
        found = json.load(f)
    with open(card, encoding="utf-8") as f:
        text = f.read()
    facts = "`model.onnx` has %.1f MB and %d encoder layers; its weights are the mean of those after epoch %s." % (
        found["bytes"] / 1e6, found["layers"], ", ".join(map(str, found["epochs"])))
    block = "\n".join([facts, ""] + table(found) + ["", losses(found)])
    text, changed = re.subn(r"(<!-- figures -->\n).*?(<!-- end of figures -->)", lambda m: m.group(1) + block + "\n" + m.group(2), text, flags=re.S)
    if changed != 1:
        sys.exit("%s lacks the marks <!-- figures --> and <!-- end of figures -->" % card)
    with open(card, "w", encoding="utf-8") as f:
        f.write(text)


if __name__ == "__main__":
    main()
