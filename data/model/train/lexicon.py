"""Lemmas of the inflected words in the training treebanks and of the verbs in verbs.tsv, one `form TAB upos TAB lemma` a line: the model's edit scripts
guess ("adopted" may come from "adopt" or "adopte"), these are known.

  python lexicon.py --data FOLDER --out FILE
"""
import argparse
import os
from collections import Counter, defaultdict

from corpora import treebank

WRONG = ("bre", "flead", "fre")  # slips of the treebanks
OPEN = ("NOUN", "VERB", "AUX", "ADJ", "ADV", "PRON")


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    seen = defaultdict(Counter)
    for name in ("ewt-train", "gum-train"):
        for s in treebank(os.path.join(a.data, "treebanks", name + ".conllu")):
            for word, upos, lemma in zip(s["words"], s["upos"], s["lemma"]):
                if upos in OPEN and word.isalpha() and word.isascii() and len(lemma) > 1 and lemma == lemma.lower():
                    seen[word.lower(), upos][lemma] += 1
    best = {k: max(sorted(v), key=v.get) for k, v in seen.items()}
    # verbs that the treebanks lack or lemmatise wrongly: lemma, past, participle
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "verbs.tsv"), encoding="utf-8") as f:
        for lemma, *forms in (line.split() for line in f):
            for form in (lemma, *forms):
                if best.get((form, "VERB")) in (None, *WRONG):
                    best[form, "VERB"] = lemma
    with open(a.out, "w", encoding="utf-8") as f:
        for (form, upos), lemma in sorted(best.items()):
            f.write("%s\t%s\t%s\n" % (form, upos, lemma))
    print(len(best), "forms")


if __name__ == "__main__":
    main()
