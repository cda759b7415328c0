"""Development figures of exported graphs beside each other, so that what quantisation costs is measured.

  python compare.py --data FOLDER --model FOLDER --fp32 FILE --out FIGURES.json

--model is the folder of the shipped files, --fp32 the graph that export.py keeps with its option of that name.
"""
import argparse
import json
import os

import numpy as np
import onnxruntime
import torch
from torch.nn import functional as F

import corpora
from batches import Collator
from evaluate import figures
from export import BEST
from features import Pieces


class Exported:
    """An ONNX graph in the place of the network that `evaluate.figures` asks."""

    def __init__(self, path, labels):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # sentences are short; threads that wait for each other only slow it down
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.labels = labels

    def eval(self):
        return self

    def encode(self, ids, shapes, mask, first, last):
        """Runs each sentence on its own; the outputs, padded, are kept for the other methods."""
        names, rows = [x.name for x in self.session.get_outputs()], []
        for i in range(len(ids)):
            pieces, words = int(mask[i].sum()), int((first[i] > 0).sum())
            feed = {"ids": ids[i, :pieces], "shapes": shapes[i, :pieces], "first": first[i, :words], "last": last[i, :words]}
            rows.append(dict(zip(names, self.session.run(None, {k: v.numpy().astype(np.int32) for k, v in feed.items()}))))
        n = first.shape[1]
        sizes = lambda x, key: (n - x.shape[0], n + 1 - x.shape[1] if key in ("arcs", "relations") else 0)
        pad = lambda x, key: np.pad(x, [(0, k) for k in sizes(x, key)][:x.ndim])
        self.out = {k: torch.from_numpy(np.stack([pad(row[k] if row[k].ndim > 1 else row[k][:, None], k) for row in rows])) for k in names}
        return None, None

    def tokens(self, _):
        out = {k: F.one_hot(self.out[k][..., 0].long(), len(self.labels[k])).float() for k in BEST}
        return {**out, "names": self.out["names"], "mentions": self.out["mentions"], "factuality": self.out["factuality"][..., 0]}

    def arcs(self, *_):
        return self.out["arcs"]

    def relations_at(self, words, nodes, heads):
        return F.one_hot(self.out["relations"].gather(2, heads.unsqueeze(-1)).squeeze(-1).long(), len(self.labels["deprel"])).float()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--data", "--model", "--fp32", "--out"):
        ap.add_argument(name, required=True)
    ap.add_argument("--sentences", type=int, help="measure on only so many sentences of each corpus (a trial)")
    a = ap.parse_args()
    shipped = os.path.join(a.model, "model.onnx")
    with open(os.path.join(a.model, "labels.json"), encoding="utf-8") as f:
        labels = json.load(f)
    facts = {k: labels.pop(k) for k in ("layers", "epochs")}
    for second in ("rolesets", "senses", "arguments"):  # `train_roles.py` measures these
        labels.pop(second, None)
    dev, collate = corpora.load(a.data, "dev"), Collator(labels, Pieces(os.path.join(a.model, "vocabulary.txt")))
    found = {"bytes": os.path.getsize(shipped), **facts}
    for name, path in (("fp32", a.fp32), ("int8", shipped)):
        model, found[name] = Exported(path, labels), {}
        for corpus, part in dev.items():
            found[name][corpus] = {k: round(v, 2) for k, v in figures(model, labels, collate, part[:a.sentences]).items()}
            print(name, corpus, " ".join("%s %.2f" % x for x in found[name][corpus].items()), flush=True)
    with open(a.out, "w", encoding="utf-8") as f:
        json.dump(found, f, indent=2)
        f.write("\n")


if __name__ == "__main__":
    main()
