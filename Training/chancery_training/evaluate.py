"""Quick dev-set figures while training; the published ones come from `chancery evaluate`."""

import torch

from . import data
from .batches import Sampler, collate


@torch.no_grad()
def predict(model, sentences, pieces, index, size=4000):
    """Yields (sentence, row of the model's outputs as numpy arrays without padding)."""
    model.eval()
    sampler = Sampler(list(sentences), pieces, size)
    done = 0
    while done < len(sampler.sentences):
        batch = sampler.next()
        done += len(batch)
        t = collate(batch, pieces, index)
        out = model(t["ids"], t["cases"], t["mask"], t["first"], t["marks"])
        for i, s in enumerate(batch):
            yield s, {k: v[i].numpy() for k, v in out.items()}
    model.train()


def prf(tp, out, gold):
    p, r = tp / max(out, 1), tp / max(gold, 1)
    return round(2 * p * r / max(p + r, 1e-9), 4)


def spans_of(tags):
    """BIO tags → {(start, end, kind)}; an I that opens counts as B."""
    out, start, kind = set(), None, None
    for i, t in enumerate(list(tags) + ["O"]):
        inside = t[:2] == "I-" and kind == t[2:]
        if not inside and kind is not None:
            out.add((start, i, kind))
            kind = None
        if t != "O" and not inside:
            start, kind = i, t[2:]
    return out


def syntax(model, sentences, pieces, index):
    n = upos = feats = lemmas = uas = las = 0
    rels = index.labels["rels"]
    for s, out in predict(model, sentences, pieces, index):
        w = len(s.words)
        arcs = out["arcs"][1 : w + 1, : w + 1].copy()
        heads = arcs.argmax(1)
        for i in range(w):
            n += 1
            upos += index.labels["upos"][out["upos"][i + 1]] == s.upos[i]
            feats += index.labels["feats"][out["feats"][i + 1]] == s.feats[i]
            lemmas += index.labels["lemmas"][out["lemmas"][i + 1]] == s.lemmas[i]
            if heads[i] == s.heads[i]:
                uas += 1
                las += rels[out["rels"][i + 1, heads[i]]] == s.rels[i]
    return {k: round(v / n, 4) for k, v in dict(upos=upos, feats=feats, lemmas=lemmas, uas=uas, las=las).items()}


def names(model, sentences, pieces, index):
    tp = o = g = 0
    for s, out in predict(model, sentences, pieces, index):
        tags = [index.labels["names"][k] for k in out["names"][1 : len(s.words) + 1].argmax(-1)]
        a, b = spans_of(tags), spans_of(s.names)
        tp, o, g = tp + len(a & b), o + len(a), g + len(b)
    return dict(f1=prf(tp, o, g))


def events(model, sentences, pieces, index):
    """Triggers by type a sentence; status on the triggers found; role spans on gold triggers."""
    tp = o = g = st = st_n = 0
    role = {r: [0, 0, 0] for r in data.ROLES}
    for s, out in predict(model, sentences, pieces, index):
        w = len(s.words)
        tags = [index.labels["triggers"][k] for k in out["triggers"][1 : w + 1].argmax(-1)]
        from collections import Counter

        a, b = Counter(k for _, _, k in spans_of(tags)), Counter(e.type for e in s.events)
        tp, o, g = tp + sum((a & b).values()), o + sum(a.values()), g + sum(b.values())
        for e in s.events:
            t = e.trigger[0] + 1
            st_n += 1
            st += index.labels["statuses"][out["status"][t].argmax()] == e.status
            scores = out["roles"][t, 1 : w + 1].reshape(w, len(data.ROLES), 3).argmax(-1)
            for k, r in enumerate(data.ROLES):
                found = {x[:2] for x in spans_of([("O", "B-x", "I-x")[v] for v in scores[:, k]])}
                gold = set(e.roles[r])
                role[r][0] += len(found & gold)
                role[r][1] += len(found)
                role[r][2] += len(gold)
    return dict(type=prf(tp, o, g), status=round(st / max(st_n, 1), 4), **{r: prf(*v) for r, v in role.items()})


YIELD = {"CONCEDE", "RETREAT"}


def relation_label(logits, labels):
    """The PLV label of one pair: NONE is no choice there, and CONCEDE and RETREAT count together."""
    scores = {}
    p = torch.softmax(torch.as_tensor(logits), -1)
    for k, name in enumerate(labels):
        if name != "NONE":
            name = "YIELD" if name in YIELD else name
            scores[name] = scores.get(name, 0) + float(p[k])
    return max(scores, key=scores.get)


def macro_f1(pairs):
    labels = {g for g, _ in pairs}
    total = 0
    for x in labels:
        tp = sum(g == x == o for g, o in pairs)
        total += prf(tp, sum(o == x for _, o in pairs), sum(g == x for g, _ in pairs))
    return round(total / len(labels), 4)


def relations(model, sentences, pieces, index):
    quad = dict(data.QUAD, YIELD="material-cooperation")
    root = [(s.relation, relation_label(o["relation"], index.labels["relations"])) for s, o in predict(model, sentences, pieces, index)]
    return dict(root=macro_f1(root), quad=macro_f1([(quad[g], quad[o]) for g, o in root]))
