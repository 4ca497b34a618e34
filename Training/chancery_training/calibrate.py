"""Fits what makes a confidence mean how often such an event is right, and writes it into a model's manifest.

    python -m chancery_training.calibrate --gold GOLD.jsonl --coded CODED.jsonl --model FOLDER

GOLD and CODED as for `chancery evaluate events`; CODED comes from a model without calibration, on reports it was not trained
on. A coded event is right when gold has one of its type in its sentence. Two numbers are fitted (Platt's scaling of the log odds).
"""

import argparse
import collections
import json
import math
import os


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def judged(gold, coded):
    """→ [(confidence, right)]; of several of a type in a sentence the surer ones count as right first."""
    left = collections.Counter((e["doc"], e["s"], e["type"]) for e in gold)
    documents = {e["doc"] for e in gold}
    out = []
    for e in sorted(coded, key=lambda e: -e["confidence"]):
        key = (e["report"]["id"], e["sentence"], e["type"])
        if key[0] in documents:
            out.append((e["confidence"], left[key] > 0))
            left[key] -= 1
    return out


def odds(p):
    p = min(max(p, 1e-6), 1 - 1e-6)
    return math.log(p / (1 - p))


def fit(pairs, steps=4000, rate=0.1):
    slope, offset = 1.0, 0.0
    x = [(odds(c), float(right)) for c, right in pairs]
    for _ in range(steps):
        errors = [(1 / (1 + math.exp(-(slope * o + offset))) - y, o) for o, y in x]
        slope -= rate * sum(e * o for e, o in errors) / len(x)
        offset -= rate * sum(e for e, _ in errors) / len(x)
    return slope, offset


def expected_error(pairs, bins=10):
    """The expected calibration error: how far confidence and share of right ones lie apart, over equal bins."""
    sums = collections.defaultdict(lambda: [0, 0.0, 0])
    for confidence, right in pairs:
        s = sums[min(int(confidence * bins), bins - 1)]
        s[0], s[1], s[2] = s[0] + 1, s[1] + confidence, s[2] + right
    return sum(abs(total - right) for _, total, right in sums.values()) / max(1, len(pairs))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", required=True)
    ap.add_argument("--coded", required=True)
    ap.add_argument("--model", required=True, help="the folder whose manifest.json gets the numbers")
    a = ap.parse_args()
    pairs = judged(lines(a.gold), lines(a.coded))
    slope, offset = fit(pairs)
    told = [(1 / (1 + math.exp(-(slope * odds(c) + offset))), right) for c, right in pairs]
    halves = [pairs[0::2], pairs[1::2]]
    crossed = []
    for own, other in (halves, halves[::-1]):
        s, o = fit(own)
        crossed += [(1 / (1 + math.exp(-(s * odds(c) + o))), right) for c, right in other]
    print(f"{len(pairs)} events: slope {slope:.3f}, offset {offset:.3f}; expected calibration error "
          f"{expected_error(pairs):.3f} before, {expected_error(told):.3f} after, {expected_error(crossed):.3f} fitted on the other half")
    path = os.path.join(a.model, "manifest.json")
    with open(path, encoding="utf-8") as file:
        manifest = json.load(file)
    manifest["calibration"] = {"slope": round(slope, 3), "offset": round(offset, 3)}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(manifest, file, indent=1)


if __name__ == "__main__":
    main()
