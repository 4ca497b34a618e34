"""Five-fold cross-validation of the relation head on the PLV training pairs.

Starts each fold from a checkpoint whose training never saw a PLV pair (`before-plv.pt`), goes on with the other four
folds and the pairs of the coded news, and scores the fold left out. The folds are fixed: every fifth sentence id.
"""

import argparse
import json
import os
import random

import torch

from . import data, evaluate
from .batches import Index, Pieces, Sampler, collate
from .model import Chancery
from .train import loss_of


def fold_of(s, folds):
    return int(s.document) % folds if s.document.isdigit() else sum(map(ord, s.document)) % folds


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", required=True)
    ap.add_argument("--minilm", required=True)
    ap.add_argument("--checkpoint", required=True)
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--only", type=int, help="run this fold alone")
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--rate", type=float, default=1e-4)
    ap.add_argument("--mix", type=float, default=0.3, help="share of batches from the coded news")
    a = ap.parse_args()
    pieces = Pieces(os.path.join(a.minilm, "tokenizer.json"))
    labels = json.load(open(os.path.join(os.path.dirname(a.checkpoint), "labels.json"), encoding="utf-8"))
    index = Index(labels)
    everything = data.read_plv(f"{a.data}/relations/plv-train.tsv")
    coded = data.read_jsonl(f"{a.data}/coded/documents.jsonl")
    _, pairs = data.read_coded(coded, data.read_jsonl(f"{a.data}/coded/events.jsonl"))
    root = []
    for fold in range(a.folds):
        if a.only is not None and fold != a.only:
            continue
        random.seed(fold), torch.manual_seed(fold)
        train = [s for s in everything if fold_of(s, a.folds) != fold]
        held = [s for s in everything if fold_of(s, a.folds) == fold]
        model = Chancery(labels)
        model.load_state_dict(torch.load(a.checkpoint, weights_only=True))
        model.train()
        optimizer = torch.optim.AdamW(model.parameters(), lr=a.rate, weight_decay=0.01, fused=True)
        own, other = Sampler(train, pieces, 700), Sampler(pairs, pieces, 700)
        own.next()
        steps = a.epochs * (len(own.queue) + 1)
        own.epochs, own.queue, step = -1, [], 0
        while step < steps:
            mixed = random.random() < a.mix
            batch = (other if mixed else own).next()
            t = collate(batch, pieces, index)
            for g in optimizer.param_groups:
                g["lr"] = a.rate * min(1, (step + 1) / 20) * max(0.02, 1 - step / steps)
            loss_of(model, t).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += not mixed
        quad = dict(data.QUAD, YIELD="material-cooperation")
        here = [
            (s.relation, evaluate.relation_label(o["relation"], labels["relations"]))
            for s, o in evaluate.predict(model, held, pieces, index)
        ]
        root += here
        print(f"fold {fold}: n {len(here)} root {evaluate.macro_f1(here)}", flush=True)
    print(
        json.dumps(
            dict(n=len(root), root=evaluate.macro_f1(root), quad=evaluate.macro_f1([(quad[g], quad[o]) for g, o in root]))
        )
    )


if __name__ == "__main__":
    main()
