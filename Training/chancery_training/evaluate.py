"""Quick dev-set figures while training; the published ones come from `chancery evaluate`."""

from collections import Counter

import torch
import torch.nn.functional as F

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
            yield s, {k: v[i].numpy() for k, v in out.items() if not k.startswith("read_")}
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


@torch.no_grad()
def events(model, sentences, pieces, index):
    """Triggers by type a sentence, as found and with the reader's second opinion; the rest on gold triggers."""
    first, both = [0, 0, 0], {t: [0, 0, 0] for t in (0.2, 0.3, 0.4, 0.5, 0.6)}
    status = implied = n = kinds = 0
    role = {r: [0, 0, 0] for r in data.ROLES}

    model.eval()
    Sampler(list(sentences), pieces)

    def count(sums, found, gold):
        sums[0] += sum((found & gold).values())
        sums[1] += sum(found.values())
        sums[2] += sum(gold.values())

    for s in sentences:
        w = len(s.words)
        if len(s.pieces[0]) > 200:
            continue
        t = collate([s], pieces, index)
        out, x = {}, model.encode(t["ids"], t["cases"], t["mask"], t["first"])
        out["triggers"] = model.triggers(x[1])[0].numpy()
        gold = Counter(e.type for e in s.events)
        logits = torch.from_numpy(out["triggers"][1 : w + 1])
        tags = [index.labels["triggers"][k] for k in logits.argmax(-1)]
        count(first, Counter(k for _, _, k in spans_of(tags)), gold)
        p = F.softmax(logits, -1)[:, 1:].view(w, len(data.TYPES), 2)
        begins = p[:, :, 0].sum(1)
        found = [i for i in range(w) if begins[i] > 0.1]
        at = torch.tensor([e.trigger[0] + 1 for e in s.events] + [i + 1 for i in found])
        if not len(at):
            continue
        several = (len(at), -1)
        read = model.reader(x[2].expand(*several, -1), t["mask"].expand(several), t["first"].expand(several), at)
        read = {k: v.numpy() for k, v in read.items()}
        for j, e in enumerate(s.events):
            n += 1
            kinds += read["kind"][j].argmax() == data.TYPES.index(e.type)
            status += index.labels["statuses"][read["status"][j].argmax()] == e.status
            implied += sum((read["implied"][j][k] > 0) == e.implied[k] for k in (0, 1)) / 2
            scores = read["roles"][j, 1 : w + 1].reshape(w, len(data.ROLES), 3).argmax(-1)
            for k, r in enumerate(data.ROLES):
                spans = {x[:2] for x in spans_of([("O", "B-x", "I-x")[v] for v in scores[:, k]])}
                role[r][0] += len(spans & set(e.roles[r]))
                role[r][1] += len(spans)
                role[r][2] += len(e.roles[r])
        second = F.softmax(torch.from_numpy(read["kind"][len(s.events) :]), -1)
        for t, sums in both.items():
            chosen = Counter()
            for j, i in enumerate(found):
                mixed = (p[i, :, 0] * second[j, :-1]).sqrt()
                if mixed.max() > t:
                    chosen[data.TYPES[mixed.argmax()]] += 1
            count(sums, chosen, gold)
    model.train()
    m = max(n, 1)
    return dict(
        type=prf(*first), both={t: prf(*v) for t, v in both.items()}, kind=round(float(kinds) / m, 4),
        status=round(float(status) / m, 4), implied=round(float(implied) / m, 4), **{r: prf(*v) for r, v in role.items()},
    )


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
