"""Scores the output of `newsgraph analyse GOLD.conllu --tokens conllu` against the gold file.

  newsgraph analyse ewt-dev.conllu --tokens conllu > found.conllu
  python3 score.py ewt-dev.conllu found.conllu [--names uner-ewt-dev.iob2]

With --propbank FILE it writes the predicates with their senses and arguments there, one sentence a line, as PropBank's
scorer reads them. Prints UPOS, FEATS, lemma, UAS, LAS (universal relations, and with subtypes) and, with --names, the F1 of names
(PER, ORG, LOC) over the sentences whose words both files share. Needs Python alone.
"""
import argparse
import json
import sys


def sentences(path):
    """Rows of each sentence; comments, multiword ranges and empty nodes left out."""
    with open(path, encoding="utf-8") as f:
        rows = []
        for line in f:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                rows.append(line.split("\t"))
            elif not line and rows:
                yield [r for r in rows if r[0].isdigit()]
                rows = []
        if rows:
            yield [r for r in rows if r[0].isdigit()]


def predicates(rows):
    """`Sense=introduce.02` and `Args=ARG0:2,ARG1:5` of MISC."""
    for row in rows:
        items = dict(x.split("=", 1) for x in row[9].split("|") if "=" in x)
        if "Sense" in items:
            found = [x.rsplit(":", 1) for x in items.get("Args", "").split(",") if x]
            yield {"token": int(row[0]), "roleset": items["Sense"],
                   "arguments": [{"label": label, "head": int(head)} for label, head in found]}


def names_of_sentences(path):
    with open(path, encoding="utf-8") as f:
        return [line.split("= ", 1)[1].strip() for line in f if line.startswith("# sent_id")]


def spans(tags):
    out, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag[0] == "I" and tag[2:] == tags[start][2:]):
            out.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = i
    return out


def name_tag(row):
    tag = next((x[4:] for x in row[9].split("|") if x.startswith("NER=")), "O")
    return tag if tag[2:] in ("PER", "ORG", "LOC") else "O"


def attachment(gold, found):
    hit = {k: 0 for k in ("upos", "feats", "lemma", "uas", "las", "las_subtypes")}
    words = 0
    for number, (a, b) in enumerate(zip(gold, found), 1):
        if [r[1] for r in a] != [r[1] for r in b]:
            sys.exit("sentence %d differs in its words; the output must keep the gold file's tokens" % number)
        if sum(r[6] == "0" for r in b) != 1:
            sys.exit("sentence %d has not exactly one root" % number)
        for g, f in zip(a, b):
            right = g[6] == f[6]
            words += 1
            hit["upos"] += g[3] == f[3]
            hit["feats"] += g[5] == f[5]
            hit["lemma"] += g[2] == f[2]
            hit["uas"] += right
            hit["las"] += right and g[7].split(":")[0] == f[7].split(":")[0]
            hit["las_subtypes"] += right and g[7] == f[7]
    return {k: 100.0 * v / words for k, v in hit.items()}


def names(path, found):
    tags = {}
    for rows in sentences(path):
        tags.setdefault(" ".join(r[1] for r in rows), [r[2] for r in rows])
    gold, got = set(), set()
    for number, rows in enumerate(found):
        wanted = tags.get(" ".join(r[1] for r in rows))
        if wanted:
            gold |= {(number,) + x for x in spans(wanted) if x[2] in ("PER", "ORG", "LOC")}
            got |= {(number,) + x for x in spans([name_tag(r) for r in rows])}
    return 200.0 * len(gold & got) / max(1, len(gold) + len(got))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold")
    ap.add_argument("found")
    ap.add_argument("--names")
    ap.add_argument("--propbank")
    a = ap.parse_args()
    gold, found = list(sentences(a.gold)), list(sentences(a.found))
    if len(gold) != len(found):
        sys.exit("%d gold sentences, %d found" % (len(gold), len(found)))
    figures = attachment(gold, found)
    if a.names:
        figures["names"] = names(a.names, found)
    if a.propbank:
        with open(a.propbank, "w", encoding="utf-8") as f:
            for name, rows in zip(names_of_sentences(a.gold), found):
                f.write(json.dumps({"sent_id": name, "predicates": list(predicates(rows))}) + "\n")
    for key, value in figures.items():
        print("%-13s %6.2f" % (key, value))


if __name__ == "__main__":
    main()
