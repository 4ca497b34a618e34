"""The pair reader: reads two sentences side by side, a trigger marked in each, and says whether they tell of one event.

The lower layers are the shipped encoder's and stay as they are, so that a sentence is read once however many pairs it is
in; three layers of its own see both sentences at once.

    python -m chancery_training.pairreader --checkpoint v3.pt --ecb corpus.txt.gz mentions.json.gz \\
        --story congo:coded.jsonl:labels.tsv … --within coded.jsonl:labels.tsv --out pairs.pt [--fold 0] [--minutes 40]

With --fold, groups of that fold are left out and scored at the end, so that the weights of the other features can be
fitted beside a score that has not seen its answer.
"""

import argparse
import glob
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from . import pairdata
from .batches import Pieces, case_of
from .model import BRANCH, HIDDEN, Chancery, Layer, load, load_labels

DEPTH = 2


class PairReader(nn.Module):
    """States of two sentences [p, n, d] each with their masks and marked pieces → a logit a pair [p]."""

    def __init__(self):
        super().__init__()
        self.mark = nn.Parameter(torch.zeros(HIDDEN))
        self.side = nn.Parameter(torch.zeros(2, HIDDEN))
        nn.init.normal_(self.side, std=0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(DEPTH))
        self.join = nn.Linear(4 * HIDDEN, 256)
        self.score = nn.Linear(256, 1)
        self.dropout = nn.Dropout(0.15)

    def forward(self, first, second, first_mask, second_mask, marks):
        def marked(x, at, side):
            here = torch.arange(x.shape[1], device=x.device)[None] == at[:, None]
            return x + here[:, :, None].to(x.dtype) * self.mark + self.side[side]

        length = first.shape[1]
        x = torch.cat([marked(first, marks[:, 0], 0), marked(second, marks[:, 1], 1)], 1)
        mask = torch.cat([first_mask, second_mask], 1)
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        take = lambda at: torch.gather(x, 1, at[:, None, None].expand(-1, 1, HIDDEN))[:, 0]
        a, b = take(marks[:, 0]), take(marks[:, 1] + length)
        z = torch.cat([a + b, (a - b).abs(), a * b, x[:, 0] + x[:, length]], -1)
        return self.score(F.gelu(self.join(self.dropout(z))))[:, 0]

    @torch.no_grad()
    def start_from(self, model):
        """Begins as the event reader, which knows who does what at a marked trigger, and the encoder's last layer."""
        self.mark.copy_(model.reader.mark)
        for own, other in zip(self.layers, [*model.reader.layers, model.encoder.layers[-1]]):
            own.load_state_dict(other.state_dict())


def lower_states(encoder, ids, cases, mask):
    """Pieces [s, n] → the states after the layers that the event reader shares [s, n, d]."""
    x = encoder.word(ids) + encoder.position(torch.arange(ids.shape[1]))[None] + encoder.case(cases)
    x = encoder.norm(x)
    bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :]
    for layer in encoder.layers[:BRANCH]:
        x = layer(x, bias)
    return x


class States:
    """The lower states of each mention's words, computed once, and where its trigger stands."""

    def __init__(self, model, pieces, mentions):
        self.at, todo = {}, {}
        for m in mentions:
            ids, cases, mark = [pieces.cls], [0], 0
            for i, word in enumerate(m.words):
                if i == m.trigger:
                    mark = len(ids)
                part = pieces.of(word)
                ids += part
                cases += [case_of(word)] * len(part)
            ids, cases = ids[:95] + [pieces.sep], cases[:95] + [0]
            key = tuple(ids + cases)
            todo[key] = (ids, cases)
            self.at[id(m)] = (key, min(mark, len(ids) - 1))
        self.states = {}
        order = sorted(todo, key=len)
        with torch.no_grad():
            for start in range(0, len(order), 64):
                part = order[start : start + 64]
                n = max(len(todo[k][0]) for k in part)
                ids, cases, mask = (torch.zeros(len(part), n, dtype=torch.long) for _ in range(3))
                for row, k in enumerate(part):
                    p, c = todo[k]
                    ids[row, : len(p)] = torch.tensor(p)
                    cases[row, : len(p)] = torch.tensor(c)
                    mask[row, : len(p)] = 1
                x = lower_states(model.encoder, ids, cases, mask)
                for row, k in enumerate(part):
                    self.states[k] = x[row, : len(todo[k][0])].half()

    def batch(self, pairs):
        sides = []
        for side in (0, 1):
            keys = [self.at[id(p[side])][0] for p in pairs]
            n = max(len(self.states[k]) for k in keys)
            x = torch.zeros(len(pairs), n, HIDDEN)
            mask = torch.zeros(len(pairs), n)
            for row, k in enumerate(keys):
                s = self.states[k]
                x[row, : len(s)] = s
                mask[row, : len(s)] = 1
            sides.append((x, mask))
        marks = torch.tensor([[self.at[id(p[0])][1], self.at[id(p[1])][1]] for p in pairs])
        return sides[0][0], sides[1][0], sides[0][1], sides[1][1], marks

    def length(self, pair):
        return sum(len(self.states[self.at[id(m)][0]]) for m in pair)


@torch.no_grad()
def scores(reader, states, pairs, size=6000):
    """The logit of each pair, read both ways round."""
    reader.eval()
    out = np.zeros(len(pairs))
    order = sorted(range(len(pairs)), key=lambda i: states.length(pairs[i]))
    batch = []
    for place, i in enumerate(order):
        batch.append(i)
        if place + 1 == len(order) or states.length(pairs[order[place + 1]]) * (len(batch) + 1) > size:
            part = [pairs[i] for i in batch]
            out[batch] = reader(*states.batch(part)).numpy()
            batch = []
    reader.train()
    return out


def report(name, logits, same):
    """Average precision and the best F1 over thresholds."""
    order = np.argsort(-logits)
    y = np.asarray(same)[order]
    hits = np.cumsum(y)
    p, r = hits / np.arange(1, len(y) + 1), hits / max(1, y.sum())
    ap = (p * y).sum() / max(1, y.sum())
    f = 2 * p * r / np.maximum(p + r, 1e-9)
    print(f"  {name}: {len(y)} pairs, {int(y.sum())} one event, AP {ap:.3f}, best F1 {f.max():.3f} at {logits[order][f.argmax()]:.2f}", flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoint", required=True)
    ap.add_argument("--minilm", required=True)
    ap.add_argument("--ecb", nargs=2, action="append", default=[])
    ap.add_argument("--dev", nargs=2, action="append", default=[])
    ap.add_argument("--story", action="append", default=[], help="NAME:coded.jsonl:labels.tsv")
    ap.add_argument("--within", action="append", default=[], help="coded.jsonl:labels.tsv")
    ap.add_argument("--fold", type=int, default=-1)
    ap.add_argument("--minutes", type=float, default=40)
    ap.add_argument("--rate", type=float, default=2e-4)
    ap.add_argument("--size", type=int, default=2400, help="pieces a batch")
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    torch.set_num_threads(1)
    random.seed(1)
    torch.manual_seed(1)
    labels = load_labels(os.path.join(os.path.dirname(a.checkpoint), "labels.json"))
    model = Chancery(labels)
    load(model, torch.load(a.checkpoint, weights_only=True))
    model.eval()
    pieces = Pieces(os.path.join(a.minilm, "tokenizer.json"))
    mentions, dev = [], []
    for one in a.ecb:
        mentions += pairdata.read_ecb(*one)
    for one in a.dev:
        dev += pairdata.read_ecb(*one)
    for one in a.story:
        name, coded, tags = one.split(":")
        mentions += pairdata.read_coded(coded, tags, "story", "story-" + name)
    for one in a.within:
        mentions += pairdata.read_coded(*one.split(":"), "within")
    left = [m for m in mentions if pairdata.fold_of(m.group) == a.fold]
    learnt = [m for m in mentions if pairdata.fold_of(m.group) != a.fold]
    pairs = {s: pairdata.pairs_of([m for m in learnt if m.source == s], far=2 if s == "ecb" else 4, near=5 if s == "ecb" else 8) for s in ("ecb", "story", "within")}
    tests = {"dev": random.Random(3).sample(pairdata.pairs_of(dev), 3000) if dev else []}
    for s in ("ecb", "story", "within"):
        some = pairdata.pairs_of([m for m in left if m.source == s])
        tests["left " + s] = random.Random(3).sample(some, min(2000, len(some)))
    shown = {id(m) for s in pairs.values() for p in s for m in p} | {id(m) for s in tests.values() for p in s for m in p}
    start = time.time()
    states = States(model, pieces, [m for m in mentions + dev if id(m) in shown])
    for s, p in pairs.items():
        print(s, len(p), "pairs,", sum(x.cluster == y.cluster for x, y in p), "one event")
    print(f"{len(states.states)} sentences read in {time.time() - start:.0f} s", flush=True)

    reader = PairReader()
    reader.start_from(model)
    matrices = [p for n, p in reader.named_parameters() if p.dim() > 1]
    others = [p for n, p in reader.named_parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.02}, {"params": others, "weight_decay": 0.0}], lr=a.rate, betas=(0.9, 0.98)
    )
    averaged = {k: v.clone() for k, v in reader.state_dict().items()}
    share = {"ecb": 0.3, "story": 0.55, "within": 0.15}
    queues = {s: [] for s in pairs}
    done = dict.fromkeys(pairs, 0)
    epochs = dict.fromkeys(pairs, 0)
    begin, step, losses, shown_at = time.time(), 0, [], time.time()
    while True:
        passed = (time.time() - begin) / (a.minutes * 60)
        if passed >= 1:
            break
        source = min((s for s in pairs if pairs[s]), key=lambda s: done[s] / share[s])
        if not queues[source]:
            epochs[source] += 1
            order = sorted(pairs[source], key=lambda p: states.length(p) + random.random() * 12)
            batch = []
            for p in order:
                if batch and states.length(p) * (len(batch) + 1) > a.size:
                    queues[source].append(batch)
                    batch = []
                batch.append(p)
            queues[source].append(batch)
            random.shuffle(queues[source])
        batch = [p if random.random() < 0.5 else p[::-1] for p in queues[source].pop()]
        done[source] += len(batch)
        x, y, mx, my, marks = states.batch(batch)
        # Whole pieces are hidden now and then, so that no single word decides.
        x = x * (torch.rand(x.shape[:2]) > 0.06)[:, :, None]
        y = y * (torch.rand(y.shape[:2]) > 0.06)[:, :, None]
        logits = reader(x, y, mx, my, marks)
        target = torch.tensor([float(p[0].cluster == p[1].cluster) for p in batch])
        loss = F.binary_cross_entropy_with_logits(logits, target)
        for g in optimizer.param_groups:
            g["lr"] = a.rate * min(1, (step + 1) / 100) * min(1, 1.15 * (1 - passed) + 0.01)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        step += 1
        keep = min(0.995, step / (step + 20))
        for k, v in reader.state_dict().items():
            averaged[k].mul_(keep).add_(v, alpha=1 - keep)
        losses.append(loss.item())
        if time.time() - shown_at > 900:
            shown_at = time.time()
            print(f"{(time.time() - begin) / 60:.1f} min, step {step}, {done}, epochs {epochs}, loss {np.mean(losses[-200:]):.3f}", flush=True)
            own = {k: v.clone() for k, v in reader.state_dict().items()}
            reader.load_state_dict(averaged)
            for name, some in tests.items():
                if some:
                    some = some[:300]
                    report(name, scores(reader, states, some), [x.cluster == y.cluster for x, y in some])
            torch.save(averaged, a.out)
            reader.load_state_dict(own)
    reader.load_state_dict(averaged)
    torch.save(averaged, a.out)
    for name, some in tests.items():
        if some:
            report(name, scores(reader, states, some), [x.cluster == y.cluster for x, y in some])


if __name__ == "__main__":
    main()
