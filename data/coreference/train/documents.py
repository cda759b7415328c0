"""The corpora with coreference as one JSON line a document, for examples.ts.

  python documents.py --data FOLDER --out FILE

`set`; `text`; `sentences` (spans of their words; null where only the text is given); `mentions` (start, end, chain); of
GAP `gap` (spans of the pronoun and of two names, and whether it stands for each). Offsets are UTF-16, ends exclusive.
"""
import argparse
import json
import os
import re

BRACKET = re.compile(r"\((?P<opens>\d+)[^()]*(?P<one>\))?|(?P<closes>\d+)(?:\[[^\]]*\])?\)")


def utf16(text):
    """UTF-16 offset of each code point."""
    out = [0]
    for each in text:
        out.append(out[-1] + (2 if ord(each) > 0xFFFF else 1))
    return out


def gum(path):
    """Documents of a CoNLL-U file with GUM's `Entity=` brackets; words written as one part its letters where they can."""
    with open(path, encoding="utf-8") as f:
        blocks = f.read().strip().split("\n\n")
    document = None
    for block in blocks:
        lines = block.split("\n")
        new = next((x.split("=")[1].strip() for x in lines if x.startswith("# newdoc id")), None)
        if new:
            if document:
                yield document
            document = {"id": new, "text": "", "sentences": [], "mentions": []}
            open_mentions = []
        words, whole = [], (0, 0, 0)
        for row in (x.split("\t") for x in lines if not x.startswith("#")):
            spaced = "SpaceAfter=No" not in row[9]
            if "-" in row[0]:
                whole = (int(row[0].split("-")[1]), len(document["text"]), len(document["text"]) + len(row[1]))
                document["text"] += row[1] + (" " if spaced else "")
                continue
            if not row[0].isdigit():
                continue
            if int(row[0]) <= whole[0]:
                at = document["text"].find(row[1], whole[1], whole[2])
                words.append(whole[1:] if at < 0 else (at, at + len(row[1])))
                whole = (whole[0], max(whole[1], words[-1][1]) if at >= 0 else whole[1], whole[2])
            else:
                words.append((len(document["text"]), len(document["text"]) + len(row[1])))
                document["text"] += row[1] + (" " if spaced else "")
            entity = next((x[7:] for x in row[9].split("|") if x.startswith("Entity=")), "")
            for found in BRACKET.finditer(entity):
                if found["opens"]:
                    open_mentions.append((found["opens"], words[-1][0]))
                chain = found["opens"] if found["one"] else found["closes"]
                at = next((i for i in reversed(range(len(open_mentions))) if open_mentions[i][0] == chain), None)
                if at is not None:
                    document["mentions"].append((open_mentions.pop(at)[1], words[-1][1], chain))
        document["text"] = document["text"].rstrip(" ") + "\n"
        document["sentences"].append(words)
    yield document


def litbank(path):
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        sentences, start = [], 0
        for sentence in d["text"].split("\n"):
            words = [(start + x.start(), start + x.end()) for x in re.finditer(r"\S+", sentence)]
            if words:
                sentences.append(words)
            start += len(sentence) + 1
        mentions = [(m[0], m[1], "alone %d" % at if m[4] is None else str(m[4])) for at, m in enumerate(d["mentions"])]
        yield {"id": d["id"], "text": d["text"], "sentences": sentences, "mentions": mentions}


def gap(path):
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        told = {x: d[x] for x in ("pronoun", "a", "b", "a_coref", "b_coref")}
        yield {"id": d["id"], "text": d["text"], "sentences": None, "mentions": [], "gap": told}


def ecbplus(path):
    """News with chains in some sentences, up to the last of them: documents where a noun or pronoun takes something up."""
    folder = os.path.dirname(path)
    marked = {}
    for line in open(os.path.join(folder, "gold.jsonl"), encoding="utf-8"):
        m = json.loads(line)
        marked.setdefault(m["doc"], []).append(m)
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        near = [m for m in marked.get(d["id"], []) if m["end"] <= 1600]
        entities = [m for m in near if m["kind"] in ("participant", "place")]
        chains = [m["cluster"] for m in entities]
        repeated = [m for m in entities if chains.count(m["cluster"]) > 1]
        if not any(m["text"][0].islower() for m in repeated):
            continue
        last = max(m["end"] for m in repeated)
        line_end = d["text"].find("\n", last)
        text = d["text"][:min(len(d["text"]) if line_end < 0 else line_end, last + 300)]
        mentions = [(m["start"], m["end"], m["cluster"]) for m in near if m["end"] <= len(text)]
        yield {"id": d["id"], "text": text, "sentences": None, "mentions": mentions}


CORPORA = (("gum-train", gum, ("treebanks", "gum-train.conllu")), ("gum-dev", gum, ("treebanks", "gum-dev.conllu")),
           ("litbank", litbank, ("training", "litbank-coref.jsonl")),
           ("ecbplus", ecbplus, ("benchmarks", "ecbplus", "dev", "docs.jsonl")),
           ("gap-validation", gap, ("benchmarks", "gap", "dev", "validation.jsonl")),
           ("gap-dev", gap, ("benchmarks", "gap", "dev", "gold.jsonl")))


def in_utf16(document):
    at = utf16(document["text"])
    move = lambda span: [at[span[0]], at[span[1]], *span[2:]]
    sentences = document["sentences"] and [[move(x) for x in words] for words in document["sentences"]]
    told = document.get("gap")
    moved = {k: move(v) if isinstance(v, list) else v for k, v in told.items()} if told else None
    return {**document, "sentences": sentences, "mentions": [move(x) for x in document["mentions"]], "gap": moved}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    with open(a.out, "w", encoding="utf-8") as out:
        for name, read, path in CORPORA:
            for document in read(os.path.join(a.data, *path)):
                out.write(json.dumps({"set": name, **in_utf16(document)}) + "\n")


if __name__ == "__main__":
    main()
