"""Fits the weights by which mentions are joined into entries, and writes them as Swift.

    python -m chancery_training.entries --within within.tsv --across ecb-train.tsv --story congo.tsv --story gaza.tsv … \
        --out ../Sources/Record/Entries/PairWeights+BuiltIn.swift

The tables are written by `chancery evaluate entries … --features`: WITHIN from reports whose labels hold in each report
only (coded news, the corpus), ACROSS from stories told by several reports (ECB+ train), each STORY from one of
`Corpus/stories`. A fourth of WITHIN's reports,
chosen by a sum over their names, is never learnt from; with --test its pairs are scored, as are those of each further table.
"""

import argparse
import zlib

import numpy as np
from scipy.optimize import minimize

# The weights are drawn towards what must hold in political news, which little of ECB+ is: parties, places and days count.
# A plan and its deed in one verb are coded under two types in news of several days, which the data has next to none of.
PRIOR = dict(
    sameType=2, planAndTrigger=3, plannedType=1, kinType=-1, sameTrigger=1.5, sharedTrigger=1, kinTrigger=1.2, actors=1.2, recipients=1, parties=0.8,
    actorClash=-1, recipientClash=-0.7, sameDay=1, dayClash=-3, nextDay=-1, sameSpot=1, spotClash=-2, statedActorClash=-1, calendarClash=-2, sameCalendar=1, partnerMissing=-1, noProof=-1, foretold=-1, stalePlan=-0.5, reportGap=-1.5, samePlace=1, placeClash=-0.7,
    countryClash=-1.5, sameFigure=1, otherFigure=-0.4, sentenceCosine=3, rareWords=1.5, reportCosine=2, sameSentence=-2,
    sameStatus=0.5, plannedThenDone=0.5, sharedNames=0.8, otherNames=-0.5, definite=0.5, contrast=-0.5, otherNumber=-0.5,
)
L2 = 40.0
# Plans with their deeds are too few in the pairs, and those few are in prose of a kind: their weights stay as set.
FIXED = dict(planAndTrigger=3.0, plannedType=1.0, plannedThenDone=0.5)
FIRM = 100000.0
# Pairs of mentions in two reports of WITHIN are held to be two events, which is nearly always right; but there are many.
FAR_PAIRS = 0.05
ACROSS = 1.0
# Pairs of the corpus's own stories: political news of several months, which is what records are made of.
STORY = 10.0


def report(mention):
    return mention.rsplit("/", 2)[0]


def read(path):
    with open(path, encoding="utf-8") as f:
        names = f.readline().rstrip("\n").split("\t")[3:]
        same, first, second, rows = [], [], [], []
        for line in f:
            c = line.rstrip("\n").split("\t")
            same.append(int(c[0]))
            first.append(c[1])
            second.append(c[2])
            rows.append([float(x) for x in c[3:]])
    return names, np.array(same), first, second, np.array(rows)


def held_out(mention):
    return zlib.crc32(report(mention).encode()) % 4 == 0


def fit(x, y, weight, prior, firm=None):
    firm = np.ones(len(prior)) if firm is None else firm
    x = np.hstack([x, np.ones((len(x), 1))])

    def loss(w):
        z = x @ w
        p = np.logaddexp(0, -z * (2 * y - 1))
        g = -(2 * y - 1) / (1 + np.exp(z * (2 * y - 1))) * weight
        reg = np.append((w[:-1] - prior) * firm, 0)
        return (p * weight).sum() + L2 / 2 * (reg * np.append(w[:-1] - prior, 0)).sum(), x.T @ g + L2 * reg

    r = minimize(loss, np.append(prior, -6.0), jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    return r.x[:-1], r.x[-1]


def report_on(name, p, y):
    order = np.argsort(-p)
    hits = np.cumsum(y[order])
    precision, recall = hits / np.arange(1, len(y) + 1), hits / max(1, y.sum())
    f = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    best = f.argmax()
    at = (p > 0.5).sum()
    print(
        f"{name}: {len(y)} pairs, {int(y.sum())} one event; best pair F1 {f[best]:.3f} at {p[order][best]:.2f};"
        f" at 0.5 precision {y[p > 0.5].mean() if at else 0:.3f} recall {y[p > 0.5].sum() / max(1, y.sum()):.3f}"
    )


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--within", required=True)
    ap.add_argument("--across", required=True)
    ap.add_argument("--story", action="append", default=[])
    ap.add_argument("--test", action="append", default=[])
    ap.add_argument("--out")
    a = ap.parse_args()
    names, y, first, second, x = read(a.within)
    here = np.array([report(f) == report(s) for f, s in zip(first, second)])
    out = np.array([held_out(f) or held_out(s) for f, s in zip(first, second)])
    names2, y2, _, _, x2 = read(a.across)
    assert names == names2
    stories = [read(path) for path in a.story]
    assert all(s[0] == names for s in stories)
    xs = np.vstack([x[~out], x2] + [s[4] for s in stories])
    ys = np.concatenate([y[~out], y2] + [s[1] for s in stories])
    ws = np.concatenate(
        [np.where(here, 1.0, FAR_PAIRS)[~out], np.full(len(y2), ACROSS)] + [np.full(len(s[1]), STORY) for s in stories]
    )
    w, b = fit(
        xs, ys, ws, np.array([FIXED.get(n, PRIOR.get(n, 0.0)) for n in names]),
        np.array([FIRM if n in FIXED else 1.0 for n in names]),
    )
    probability = lambda m: 1 / (1 + np.exp(-(m @ w + b)))
    report_on("held out, one report", probability(x[out & here]), y[out & here])
    report_on("held out, two reports", probability(x[out & ~here]), y[out & ~here])
    report_on("across, learnt from", probability(x2), y2)
    for path in a.test:
        _, yt, _, _, xt = read(path)
        report_on(path, probability(xt), yt)
    for name, value in sorted(zip(names, w), key=lambda p: -abs(p[1])):
        print(f"  {name:20} {value:6.2f}")
    print(f"  bias {b:.2f}")
    if a.out:
        rows = [f"      .{n}: {v:.2f}," for n, v in zip(names, w) if abs(v) >= 0.005]
        with open(a.out, "w", encoding="utf-8") as f:
            f.write(
                f"""extension PairWeights {{
  /// Fitted by Training/chancery_training/entries.py; do not edit.
  ///
  /// From {int((ws > 0).sum())} pairs of mentions that the program found in coded news, in the corpus and in ECB+ train,
  /// {int(ys.sum())} of them of one event, drawn towards the priors that the script states.
  static let builtIn = PairWeights(
    bias: {b:.2f},
    [
"""
                + "\n".join(rows)
                + "\n    ])\n}\n"
            )


if __name__ == "__main__":
    main()
