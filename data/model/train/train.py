"""Fine-tunes the network on all corpora at once; writes a checkpoint after every epoch.

  python train.py --data FOLDER --encoder MODEL.onnx --vocabulary VOCAB.txt --out FOLDER
"""
import argparse
import json
import os
import random
import time

import torch
from torch.nn import functional as F

import blind
import corpora
import swap
from batches import IGNORE, Collator, batches, inventories
from evaluate import report
from features import Pieces
from model import Parser, load_encoder

WEIGHTS = {"arc": 1.0, "deprel": 1.0, "upos": 0.5, "feats": 0.5, "lemma": 0.3, "names": 1.0, "mentions": 0.4,
           "kinds": 0.3, "factuality": 0.4}


def losses(model, batch):
    # the encoder runs in bfloat16, twice as fast on a recent CPU; the heads keep full precision
    with torch.autocast("cpu", dtype=torch.bfloat16):
        encoded = model.encode(*(batch[x] for x in ("ids", "shapes", "mask", "first", "last")))
    words, nodes = (x.float() for x in encoded)
    out, logits = {}, model.tokens(words)
    for key in ("upos", "feats", "lemma", "names", "mentions", "kinds"):
        if (batch[key] != IGNORE).any():
            out[key] = F.cross_entropy(logits[key].flatten(0, 1), batch[key].flatten(), ignore_index=IGNORE)
    trees = batch["head"] != IGNORE
    if trees.any():
        scores = model.arcs(words, nodes)
        allowed = torch.cat([torch.ones_like(batch["words"][:, :1]), batch["words"]], 1).unsqueeze(1)
        scores = scores.masked_fill(~allowed, -1e4)
        out["arc"] = F.cross_entropy(scores.flatten(0, 1), batch["head"].flatten(), ignore_index=IGNORE)
        heads = batch["head"].clamp(min=0)
        out["deprel"] = F.cross_entropy(model.relations_at(words, nodes, heads).flatten(0, 1), batch["deprel"].flatten(), ignore_index=IGNORE)
    known = ~torch.isnan(batch["factuality"])
    if known.any():
        out["factuality"] = F.smooth_l1_loss(logits["factuality"][known], batch["factuality"][known])
    return out


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    for name in ("--data", "--encoder", "--vocabulary", "--out"):
        ap.add_argument(name, required=True)
    ap.add_argument("--layers", type=int, default=9)
    ap.add_argument("--epochs", type=int, default=11)
    ap.add_argument("--batch", type=int, default=640, help="words a batch, padding counted")
    ap.add_argument("--rate", type=float, default=1.5e-4)
    ap.add_argument("--head-rate", type=float, default=1e-3)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--sentences", type=int, help="use only so many sentences of each corpus (a trial)")
    ap.add_argument("--resume", action="store_true", help="go on from the last checkpoint in --out")
    a = ap.parse_args()
    random.seed(a.seed)
    torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    data, dev = corpora.load(a.data, "train"), corpora.load(a.data, "dev")
    blind.check(a.data, [s for part in data.values() for s in part])
    if a.sentences:
        data, dev = ({k: v[:a.sentences] for k, v in part.items()} for part in (data, dev))
    sentences = [s for part in data.values() for s in part]
    print("names to swap", swap.collect(a.data, sentences))
    labels = inventories(sentences)
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=0)
    collate = Collator(labels, Pieces(a.vocabulary))
    model = Parser(labels, a.layers)
    load_encoder(model.encoder, a.encoder)
    fresh = [p for n, p in model.named_parameters() if not n.startswith("encoder") or n in ("encoder.mix", "encoder.scale", "encoder.shapes.weight")]
    base = [p for n, p in model.named_parameters() if n.startswith("encoder") and n not in ("encoder.mix", "encoder.scale", "encoder.shapes.weight")]
    optimizer = torch.optim.AdamW([{"params": base, "lr": a.rate}, {"params": fresh, "lr": a.head_rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    steps = len(batches(sentences, a.batch)) * a.epochs
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / warm, max(0.02, (steps - i) / max(1, steps - warm))))
    checkpoint, start = os.path.join(a.out, "checkpoint.pt"), 0
    if a.resume and os.path.exists(checkpoint):
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        start = saved["epoch"]
    print("sentences", len(sentences), "steps", steps, "labels", {k: len(v) for k, v in labels.items()}, flush=True)
    clock = time.time()
    for epoch in range(start, a.epochs):
        rng = random.Random(a.seed * 1000 + epoch)
        torch.manual_seed(a.seed * 1000 + epoch)
        model.train()
        total, groups = {}, batches(sentences, a.batch, rng)
        for step, group in enumerate(groups):
            parts = losses(model, collate([swap.augment(s, rng) for s in group]))
            loss = sum(WEIGHTS[k] * v for k, v in parts.items())
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 3.0)
            optimizer.step()
            schedule.step()
            for k, v in parts.items():
                x = total.setdefault(k, [0.0, 0])
                x[0] += v.item()
                x[1] += 1
            if step % 100 == 99:
                print("epoch %d step %d/%d %ds %s" % (epoch + 1, step + 1, len(groups), time.time() - clock,
                      " ".join("%s %.3f" % (k, x[0] / x[1]) for k, x in sorted(total.items()))), flush=True)
                total = {}
        saved = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                 "epoch": epoch + 1, "layers": a.layers}
        torch.save(saved, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)
        kept = {k: saved[k] for k in ("model", "epoch", "layers")}
        torch.save(kept, os.path.join(a.out, "epoch-%d.pt" % (epoch + 1)))  # for export.py, which averages epochs
        print("after epoch %d, %ds: %s" % (epoch + 1, time.time() - clock, report(model, labels, collate, dev)), flush=True)


if __name__ == "__main__":
    main()
