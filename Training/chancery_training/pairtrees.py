"""Fits the trees by which mentions are joined into entries, and writes them as Swift.

    python -m chancery_training.pairtrees --story NAME:features.tsv:labels.tsv … \\
        --out ../Sources/Record/Entries/PairTreesTable.swift

Each table is written by `chancery evaluate entries … --features` on one story of `Corpus/stories`, its labels by
entrylabels.py. What is printed comes from folds over whole stories: no story is scored by trees that have seen it.
With --scores, the out-of-fold log odds of each pair are written as well, for pairstack.py.
"""

import argparse
import collections
import json
import os

import lightgbm
import numpy as np

FOLDS = 6
# What can only speak for one event, or only against it, whatever the stories at hand say.
RISING = """sameType plannedType planAndTrigger sameMode sameTrigger sharedTrigger kinTrigger actors recipients parties
sameDay samePlace sameFigure sentenceCosine rareWords sharedNames sameSpot statedParty sameCalendar nearCosine
storyCosine storyNear storyCross rarestWord rarestThree rarestNear sharedNumbers rarestName triggerElsewhere""".split()
FALLING = """strangeType actorClash recipientClash dayClash placeClash countryClash otherFigure otherNames contrast
otherNumber spotClash statedActorClash partnerMissing calendarClash noProof noProofInReport""".split()


def read(path):
    with open(path, encoding="utf-8") as f:
        names = f.readline().rstrip("\n").split("\t")[3:]
        cells = [line.rstrip("\n").split("\t") for line in f]
    same = np.array([int(c[0]) for c in cells])
    return names, same, [c[1] for c in cells], [c[2] for c in cells], np.array([c[3:] for c in cells], np.float32)


def grown(x, y, names, seed=0, trees=260):
    rules = [1 if n in RISING else -1 if n in FALLING else 0 for n in names]
    model = lightgbm.LGBMClassifier(
        n_estimators=trees, learning_rate=0.05, num_leaves=15, min_child_samples=20, subsample=0.8, subsample_freq=1,
        colsample_bytree=0.5, reg_lambda=5, monotone_constraints=rules, random_state=seed, n_jobs=1, verbose=-1,
    )
    return model.fit(x, y)


def precision(p, y):
    """The average precision."""
    order = np.argsort(-p, kind="stable")
    y = np.asarray(y)[order]
    hits = np.cumsum(y)
    return (hits / np.arange(1, len(y) + 1) * y).sum() / y.sum()


def clusters(ids, pairs, threshold, missing=0.02):
    """Average linkage, as in Agglomeration.swift."""
    members = {i: [i] for i in ids}
    score = collections.defaultdict(dict)
    for a, b, p in pairs:
        score[a][b] = [p, 1]
        score[b][a] = [p, 1]

    def mean(a, b):
        s, n = score[a][b], len(members[a]) * len(members[b])
        return (s[0] + (n - s[1]) * missing) / n

    while True:
        best = max(((mean(a, b), a, b) for a in score for b in score[a] if a < b), default=(0, "", ""))
        if best[0] < threshold:
            return list(members.values())
        _, a, b = best
        for other, (s, n) in list(score[b].items()):
            score[other].pop(b, None)
            if other != a:
                t = score[a].setdefault(other, [0, 0])
                t[0] += s
                t[1] += n
                score[other][a] = t
        score[a].pop(b, None)
        score.pop(b)
        members[a] += members.pop(b)


def links(label, found):
    """→ links that are right, links made, links that there are: what MUC counts."""
    of = {i: k for k, c in enumerate(found) for i in c}
    events = collections.defaultdict(list)
    for i, name in label.items():
        events[name].append(i)
    right = sum(len(c) - len({label[i] for i in c}) for c in found)
    made = sum(len(c) - 1 for c in found)
    there = sum(len(v) - 1 for v in events.values())
    return np.array([sum(len(v) - len({of[i] for i in v}) for v in events.values()), made, there, right])


def show(stories, probability, thresholds=(0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5)):
    for t in thresholds:
        total = np.zeros(4)
        for name, s in stories.items():
            p = probability[name]
            pairs = [(a, b, q) for a, b, q in zip(s["first"], s["second"], p) if q > 0.02]
            total += links(s["label"], clusters(list(s["label"]), pairs, t))
        r, p = total[0] / total[2], total[3] / max(1, total[1])
        print(f"  from {t}: {int(total[1])} links, right {p:.3f}, found {r:.3f}, MUC F1 {2 * p * r / max(1e-9, p + r):.3f}", flush=True)


def rows(model, names):
    """Each tree as a line: "feature<limit" and leaves in the order in which they are met."""
    out = []

    def walk(node):
        if "leaf_value" in node:
            return [f"{node['leaf_value']:.4f}"]
        limit = f"{node['threshold']:.4g}"
        return [f"{names[node['split_feature']]}<{limit}"] + walk(node["left_child"]) + walk(node["right_child"])

    for tree in model.booster_.dump_model()["tree_info"]:
        out.append(" ".join(walk(tree["tree_structure"])))
    return out


def read_stories(specs):
    stories = {}
    for spec in specs:
        name, table, tags = spec.split(":")
        names, same, first, second, x = read(table)
        label = dict(line.rstrip("\n").split("\t")[:2] for line in open(tags, encoding="utf-8") if line.strip())
        stories[name] = dict(same=same, first=first, second=second, x=x, label=label)
    return names, stories


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--story", action="append", required=True)
    ap.add_argument("--out")
    ap.add_argument("--scores")
    ap.add_argument("--quick", action="store_true", help="no clusters")
    a = ap.parse_args()
    names, stories = read_stories(a.story)
    order = sorted(stories)
    score = {}
    for k in range(FOLDS):
        held = order[k::FOLDS]
        rest = [s for s in order if s not in held]
        model = grown(np.vstack([stories[s]["x"] for s in rest]), np.concatenate([stories[s]["same"] for s in rest]), names)
        for s in held:
            score[s] = model.predict(stories[s]["x"], raw_score=True)
    y = np.concatenate([stories[s]["same"] for s in order])
    print(f"{len(order)} stories, {len(y)} pairs, {int(y.sum())} of one event; average precision {precision(np.concatenate([score[s] for s in order]), y):.3f}", flush=True)
    if a.scores:
        with open(a.scores, "w", encoding="utf-8") as f:
            json.dump({s: [[*row] for row in zip(stories[s]["first"], stories[s]["second"], [round(float(v), 4) for v in score[s]])] for s in order}, f)
    if not a.quick:
        show(stories, {s: 1 / (1 + np.exp(-score[s])) for s in order})
    if a.out:
        model = grown(np.vstack([stories[s]["x"] for s in order]), y, names)
        gain = sorted(zip(model.booster_.feature_importance("gain"), names), reverse=True)
        print("  " + ", ".join(f"{n} {int(g)}" for g, n in gain[:15]))
        lines = rows(model, names)
        with open(a.out, "w", encoding="utf-8") as f:
            f.write(
                "/// Fitted by Training/chancery_training/pairtrees.py; do not edit.\n///\n"
                f"/// From {len(y)} pairs of mentions in {len(order)} stories, {int(y.sum())} of them of one event.\n"
                'enum PairTreesTable {\n  static let rows = """\n' + "".join(f"    {line}\n" for line in lines) + '    """\n}\n'
            )


if __name__ == "__main__":
    main()
