"""Trains the model on everything at once. See ../README.md for the command."""

import argparse
import glob
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from . import data, evaluate
from .batches import Index, Pieces, Sampler, build_labels, collate
from .model import Chancery, load
from .swaps import Swaps

# The share of training words each source gets; found by a few short runs.
SHARES = dict(events=0.62, ewt=0.15, gum=0.06, names=0.09, pairs=0.04, plv=0.04)
# The share of the pieces that are hidden.
NOISE = dict(events=0.08, pairs=0.08, ewt=0.04, gum=0.04, names=0.04, plv=0.0)
# How often a coded sentence is about other states than those it names.
SWAP = 0.35


def loss_of(model, t):
    """The summed loss of whatever targets the batch has."""
    x, w, lower = model.encode(t["ids"], t["cases"], t["mask"], t["first"])
    w = model.dropout(w)
    total = 0.0

    def over_words(name, weight=1.0):
        logits = getattr(model, name)(w)
        return weight * F.cross_entropy(logits.flatten(0, 1), t[name].flatten(), ignore_index=-100)

    for name, weight in (("upos", 1.0), ("feats", 0.5), ("lemmas", 0.5), ("names", 3.0), ("mentions", 0.7), ("triggers", 4.0)):
        if name in t:
            total = total + over_words(name, weight)
    if "heads" in t:
        hide = (torch.arange(t["first"].shape[1])[None] > 0) & (t["first"] == 0)  # padding words
        arcs = model.arcs(w)[:, :, 0, :].masked_fill(hide[:, None, :], -1e4)
        total = total + 1.5 * F.cross_entropy(arcs.flatten(0, 1), t["heads"].flatten(), ignore_index=-100)
        rels = model.rels(w)  # [b, i, k, j]
        heads = t["heads"].clamp(min=0)
        b, n, k, _ = rels.shape
        at = heads[:, :, None, None].expand(b, n, k, 1)
        chosen = torch.gather(rels, 3, at)[..., 0]
        total = total + F.cross_entropy(chosen.flatten(0, 1), t["rels"].flatten(), ignore_index=-100)
    if "triggers" in t:
        total = total + reader_loss(model, t, w, lower)
    if "relation" in t:
        logits = model.relate(x, t["mask"], t["marks"])
        gold = t["relation"]
        logp = F.log_softmax(logits, -1)
        a, b = (data.TYPES.index(k) for k in ("CONCEDE", "RETREAT"))
        either = torch.logsumexp(logp[:, [a, b]], -1)
        picked = logp.gather(1, gold.clamp(min=0)[:, None])[:, 0]
        total = total - torch.where(gold == -1, either, picked).mean()
    return total


def false_triggers(model, t, w):
    """Words that are no trigger and look most like one, and a few that do not: [k, 2] of row and word."""
    with torch.no_grad():
        some = 1 - F.softmax(model.triggers(w), -1)[..., 0]
        some = some.masked_fill(t["triggers"] != 0, -1.0)
        some[:, 0] = -1.0
        likely = some.topk(min(2, some.shape[1]), dim=1)
        rows = torch.arange(len(w))[:, None].expand_as(likely.indices)
        keep = likely.values > 0.08
        hard = torch.stack([rows[keep], likely.indices[keep]], 1)
        words = (t["triggers"] == 0).float()
        words[:, 0] = 0
        some = torch.rand(len(w)) < 0.08
        easy = torch.stack([torch.arange(len(w)), torch.multinomial(words + 1e-9, 1)[:, 0]], 1)[some]
        return torch.cat([hard[torch.randperm(len(hard))[: 4 + len(w) // 2]], easy])


def reader_loss(model, t, w, lower):
    """What the event reader says of the triggers there are, and of some words that are none."""
    none = false_triggers(model, t, w)
    at = torch.cat([t["event_at"], none]) if "event_at" in t else none
    if not len(at):
        return 0.0
    rows, words = at[:, 0], at[:, 1]
    out = model.reader(lower[rows], t["mask"][rows], t["first"][rows], words)
    n = len(at) - len(none)
    kinds = torch.full((len(at),), len(data.TYPES))
    if n:
        kinds[:n] = t["kinds"]
    total = 1.0 * F.cross_entropy(out["kind"], kinds)
    if n:
        total = total + 0.5 * F.cross_entropy(out["status"][:n], t["status"])
        total = total + 0.3 * F.cross_entropy(out["modes"][:n], t["modes"])
        total = total + 2.0 * F.binary_cross_entropy_with_logits(out["contexts"][:n], t["contexts"])
        total = total + 0.5 * F.binary_cross_entropy_with_logits(out["implied"][:n], t["implied"])
        roles = out["roles"][:n].view(n, -1, len(data.ROLES), 3)
        total = total + 18.0 * F.cross_entropy(roles.reshape(-1, 3), t["roles"].flatten(), ignore_index=-100)
    return total


class Average:
    """An exponential moving average of the weights, which is what gets saved."""

    def __init__(self, model, decay=0.995):
        self.decay = decay
        self.shadow = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.steps = 0

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        d = min(self.decay, (1 + self.steps) / (10 + self.steps))
        own = list(self.shadow.values())
        now = [v.detach() for v in model.state_dict().values()]
        torch._foreach_lerp_(own, now, 1 - d)


def read_more(corpus, more):
    """Our own reports, which count twice, and further coded news."""
    own, own_pairs = data.read_corpus(corpus)
    events, pairs = own * 2, own_pairs * 2
    for folder in more:
        files = (data.read_jsonl(f"{folder}/{name}.jsonl") for name in ("documents", "events"))
        coded, coded_pairs = data.read_coded(*files)
        events, pairs = events + coded, pairs + coded_pairs
    return events, pairs


def load_sources(folder, corpus, more, dev_every=16):
    """→ (training sentences by source, dev sentences by source)."""
    syntax = {n: data.read_conllu(f"{folder}/syntax/{n}.conllu.gz") for n in ("ewt-train", "gum-train", "ewt-dev", "gum-dev")}
    coded = data.read_jsonl(f"{folder}/coded/documents.jsonl")
    dev = {d["id"] for d in coded[::dev_every]}
    events, pairs = data.read_coded(coded, data.read_jsonl(f"{folder}/coded/events.jsonl"))
    real = {d["id"] for d in coded} - dev
    own, own_pairs = read_more(corpus, more)
    events, pairs = events + own, pairs + own_pairs
    train = dict(
        ewt=syntax["ewt-train"],
        gum=syntax["gum-train"],
        names=data.read_conll(f"{folder}/names/conll2003-eng.train.gz"),
        events=[s for s in events if s.document not in dev],
        pairs=[s for s in pairs if s.document not in dev],
        plv=data.read_plv(f"{folder}/relations/plv-train.tsv"),
    )
    held = dict(
        ewt=syntax["ewt-dev"],
        names=data.read_conll(f"{folder}/names/conll2003-eng.testa.gz"),
        events=[s for s in events if s.document in dev],
        plv=train["plv"],
        own=len(own),
        real=real,
    )
    print({k: (len(v), sum(len(s.words) for s in v)) for k, v in train.items()}, flush=True)
    return train, held


def report(model, held, pieces, index):
    return dict(
        syntax=evaluate.syntax(model, held["ewt"], pieces, index),
        names=evaluate.names(model, held["names"], pieces, index),
        events=evaluate.events(model, held["events"], pieces, index),
        relations=evaluate.relations(model, held["plv"], pieces, index),
    )


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", required=True, help="the folder of public data")
    ap.add_argument("--corpus", required=True, help="the folder of our own annotated reports")
    ap.add_argument("--coded", action="append", default=[], help="a folder of more coded news, like coded/ of the data")
    ap.add_argument("--minilm", required=True, help="the folder with all-MiniLM-L6-v2")
    ap.add_argument("--out", required=True)
    ap.add_argument("--minutes", type=float, help="train this long; the learning rate falls to zero at the end")
    ap.add_argument("--steps", type=int, default=3200, help="or this many steps")
    ap.add_argument("--rate", type=float, default=2e-4)
    ap.add_argument("--warmup", type=int, default=150, help="steps until the learning rate is reached")
    ap.add_argument("--plv-from", type=float, default=0.65, help="when the PLV pairs join (share of the run)")
    ap.add_argument("--start", help="a checkpoint to go on from")
    ap.add_argument("--watch", action="store_true", help="take in what is added to the corpus while training")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=os.cpu_count())
    ap.add_argument("--bf16", action="store_true", help="multiply in bf16, for processors that have instructions for it")
    a = ap.parse_args()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    pieces = Pieces(os.path.join(a.minilm, "tokenizer.json"))
    train, held = load_sources(a.data, a.corpus, a.coded)
    if a.start:
        saved = torch.load(a.start, weights_only=True)
        labels = json.load(open(os.path.join(os.path.dirname(a.start), "labels.json")))
    else:
        saved, labels = None, build_labels(train["ewt"] + train["gum"])
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=0)
    index = Index(labels)
    model = Chancery(labels)
    if saved:
        load(model, saved)
    else:
        model.encoder.load_minilm(a.minilm)
        model.reader.start_from(model.encoder)
    swaps = Swaps()
    of_events = dict(swaps=swaps, swap=SWAP)
    samplers = {k: Sampler(v, pieces, **(of_events if k == "events" else {})) for k, v in train.items()}
    layers = ("encoder.", "reader.layers.")
    encoder = [p for n, p in model.named_parameters() if n.startswith(layers)]
    heads = [p for n, p in model.named_parameters() if not n.startswith(layers)]
    optimizer = torch.optim.AdamW(
        [dict(params=encoder, scale=1.0), dict(params=heads, scale=2.5)], lr=a.rate, weight_decay=0.01, fused=True
    )
    average = Average(model)
    spent = dict.fromkeys(SHARES, 0.0)
    began, step, losses, snapshot, saved_at = time.time(), 0, {}, False, 0.0
    model.train()
    while True:
        done = (time.time() - began) / (a.minutes * 60) if a.minutes else step / a.steps
        if done >= 1:
            break
        shares = {k: v for k, v in SHARES.items() if k != "plv" or done >= a.plv_from}
        if "plv" in shares and not snapshot:
            snapshot = True
            torch.save(average.shadow, os.path.join(a.out, "before-plv.pt"))
            spent["plv"] = max(v / SHARES[k] for k, v in spent.items() if k != "plv") * SHARES["plv"]
        # The source that is furthest behind its share goes next.
        source = min(shares, key=lambda k: spent[k] / shares[k])
        batch = samplers[source].next()
        spent[source] += sum(len(s.words) for s in batch)
        t = collate(batch, pieces, index, noise=NOISE[source], recase=0.06)
        rate = a.rate * min(1.0, (step + 1) / a.warmup) * max(0.02, 1 - done)
        for g in optimizer.param_groups:
            g["lr"] = rate * g["scale"]
        with torch.autocast("cpu", torch.bfloat16, enabled=a.bf16):
            loss = loss_of(model, t)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0, foreach=True)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        average.update(model)
        step += 1
        losses.setdefault(source, []).append(float(loss.detach()))
        if step % 50 == 0:
            speed = sum(spent.values()) / (time.time() - began)
            means = {k: round(sum(v) / len(v), 3) for k, v in losses.items()}
            epochs = {k: s.epochs for k, s in samplers.items()}
            print(f"step {step} done {done:.3f} words/s {speed:.0f} loss {means} epochs {epochs}", flush=True)
            losses = {}
        if time.time() - saved_at > 600:
            saved_at = time.time()
            if a.watch:
                try:
                    fresh, fresh_pairs = read_more(a.corpus, a.coded)
                    if len(fresh) > held["own"]:
                        real = [s for s in train["events"] if s.document in held["real"]]
                        samplers["events"] = Sampler(real + fresh, pieces, **of_events)
                        real = [s for s in train["pairs"] if s.document in held["real"]]
                        samplers["pairs"] = Sampler(real + fresh_pairs, pieces)
                        held["own"] = len(fresh)
                        print("added sentences", len(fresh), flush=True)
                except (ValueError, KeyError) as error:  # a file half written
                    print("corpus not read", error, flush=True)
            torch.save(average.shadow, os.path.join(a.out, "model.pt"))
    model.load_state_dict(average.shadow)
    torch.save(average.shadow, os.path.join(a.out, "model.pt"))
    figures = report(model, held, pieces, index)
    print(json.dumps(figures))
    with open(os.path.join(a.out, "figures.json"), "w") as f:
        json.dump(figures, f)


if __name__ == "__main__":
    main()
