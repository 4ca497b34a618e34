"""Fits the weights by which ECB+ mentions are joined, and writes them as Swift.

    python -m chancery_training.stories --train train.tsv --out ../Sources/Evaluation/Coreference/StoryWeights+BuiltIn.swift

The table is written by `chancery evaluate coreference … --features` on ECB+ train. The threshold is the best one in
five-fold cross-validation over topics; --dev scores another table with the weights and the threshold chosen so.
"""

import argparse
import collections

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.optimize import linear_sum_assignment, minimize
from scipy.spatial.distance import squareform

L2 = 3.0
FOLDS = 5


class Table:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.names = f.readline().rstrip("\n").split("\t")[3:]
            same, first, second, rows = [], [], [], []
            for line in f:
                c = line.rstrip("\n").split("\t")
                same.append(int(c[0]))
                first.append(c[1])
                second.append(c[2])
                rows.append(np.array(c[3:], dtype=np.float32))
        self.y, self.x = np.array(same), np.array(rows)
        ids = sorted(set(first) | set(second))
        self.number = {m: i for i, m in enumerate(ids)}
        self.a = np.array([self.number[m] for m in first])
        self.b = np.array([self.number[m] for m in second])
        self.topic_of = np.array([m.split("_")[0] for m in ids])
        self.topic = self.topic_of[self.a]
        # Gold chains from the pairs: everything that is one event is paired.
        parent = list(range(len(ids)))

        def root(i):
            while parent[i] != i:
                i = parent[i]
            return i

        for a, b in zip(self.a[self.y == 1], self.b[self.y == 1]):
            parent[root(a)] = root(b)
        self.gold = np.array([root(i) for i in range(len(ids))])


def fit(x, y, weight=None):
    w8 = np.ones(len(y)) if weight is None else weight
    x = np.hstack([x, np.ones((len(x), 1), np.float32)])
    sign = 2.0 * y - 1

    def loss(w):
        z = x @ w
        g = -sign / (1 + np.exp(z * sign)) * w8
        reg = np.append(w[:-1], 0)
        return (np.logaddexp(0, -z * sign) * w8).sum() + L2 / 2 * (reg**2).sum(), x.T @ g + L2 * reg

    r = minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 1000})
    return r.x[:-1], r.x[-1]


def fit_sampled(x, y, unlike):
    """Of the many pairs that are unlike in words and two events, one in ten, which then counts for ten."""
    keep = ~unlike | (y == 1) | (np.arange(len(y)) % 10 == 0)
    return fit(x[keep], y[keep], np.where(unlike & (y == 0), 10.0, 1.0)[keep])


def cluster(table, p, topics, threshold):
    labels = {}
    for topic in topics:
        members = np.flatnonzero(table.topic_of == topic)
        place = np.zeros(len(table.topic_of), int)
        place[members] = np.arange(len(members))
        d = np.ones((len(members), len(members)))
        here = table.topic == topic
        a, b = place[table.a[here]], place[table.b[here]]
        d[a, b] = d[b, a] = 1 - p[here]
        np.fill_diagonal(d, 0)
        if len(members) == 1:
            labels[members[0]] = (topic, 1)
            continue
        found = fcluster(linkage(squareform(d, checks=False), "average"), 1 - threshold, "distance")
        for m, c in zip(members, found):
            labels[m] = (topic, c)
    return labels


def conll(gold, predicted):
    def groups(labels):
        g = collections.defaultdict(list)
        for i, l in enumerate(labels):
            g[l].append(i)
        return list(g.values())

    def muc(clusters, other):
        kept = sum(len(c) - len({other[i] for i in c}) for c in clusters)
        return kept / max(1, sum(len(c) - 1 for c in clusters))

    def b3(clusters, other):
        return sum(n * n / len(c) for c in clusters for n in collections.Counter(other[i] for i in c).values()) / len(gold)

    f = lambda p, r: 2 * p * r / (p + r) if p + r else 0
    k, r = groups(gold), groups(predicted)
    place = {i: n for n, c in enumerate(r) for i in c}
    m = np.zeros((len(k), len(r)))
    for n, c in enumerate(k):
        for o, s in collections.Counter(place[i] for i in c).items():
            m[n, o] = 2 * s / (len(c) + len(r[o]))
    rows, columns = linear_sum_assignment(-m)
    s = m[rows, columns].sum()
    parts = f(muc(r, gold), muc(k, predicted)), f(b3(r, gold), b3(k, predicted)), f(s / len(r), s / len(k))
    return sum(parts) / 3, parts


def score(table, p, topics, threshold):
    labels = cluster(table, p, topics, threshold)
    members = sorted(labels)
    return conll([table.gold[m] for m in members], [labels[m] for m in members])


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def cross_validate(table):
    """→ (threshold, CoNLL F1 over all topics, each clustered with weights from the others)."""
    topics = sorted(set(table.topic_of))
    unlike = table.x[:, table.names.index("unlike")] > 0
    p = np.zeros(len(table.y))
    for fold in range(FOLDS):
        out = np.isin(table.topic, topics[fold::FOLDS])
        w, b = fit_sampled(table.x[~out], table.y[~out], unlike[~out])
        p[out] = sigmoid(table.x[out] @ w + b)
    tried = [(score(table, p, topics, t)[0], t) for t in np.arange(0.15, 0.6, 0.05)]
    return max(tried)[::-1]


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--train", required=True)
    ap.add_argument("--dev")
    ap.add_argument("--out")
    a = ap.parse_args()
    train = Table(a.train)
    threshold, value = cross_validate(train)
    print(f"cross-validation: CoNLL F1 {value:.4f} at {threshold:.2f}")
    w, b = fit_sampled(train.x, train.y, train.x[:, train.names.index("unlike")] > 0)
    for name, v in sorted(zip(train.names, w), key=lambda q: -abs(q[1])):
        print(f"  {name:20} {v:6.2f}")
    print(f"  bias {b:.2f}")
    if a.dev:
        dev = Table(a.dev)
        p = sigmoid(dev.x @ w + b)
        topics = sorted(set(dev.topic_of))
        value, parts = score(dev, p, topics, threshold)
        print(f"dev: CoNLL F1 {value:.4f}; MUC, B³, CEAF-e {parts}")
    if a.out:
        rows = [f"      .{n}: {v:.3f}," for n, v in zip(train.names, w) if abs(v) >= 0.0005]
        with open(a.out, "w", encoding="utf-8") as f:
            f.write(
                f"""extension StoryWeights {{
  /// Fitted by Training/chancery_training/stories.py; do not edit.
  ///
  /// From the {len(train.y)} pairs of gold mentions of one topic in ECB+ train.
  static let builtIn = StoryWeights(
    bias: {b:.3f}, threshold: {threshold:.2f},
    [
"""
                + "\n".join(rows)
                + "\n    ])\n}\n"
            )


if __name__ == "__main__":
    main()
