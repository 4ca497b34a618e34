#!/usr/bin/env python3
"""Scores `chancery copies --format jsonl` on reports made by make-copies.py. Standard library only.

    Scripts/score-copies.py altered.jsonl copies.jsonl [--same same.jsonl] [--show N]

Recall: of the altered copies, how many stand in one group with their original. Precision: of all pairs of reports that
stand in one group, how many are of one original. `--show N` prints the first N wrong pairs, which can be true copies
among the originals (updates of one report): look before calling them wrong. `--same` is the program's output on the
originals alone, less the groups that are no copies by eye; originals of one such group count as one.
"""

import argparse
import collections
import json


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("altered")
    parser.add_argument("copies")
    parser.add_argument("--same")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    gold, how, text = {}, {}, {}
    for line in open(options.altered, encoding="utf-8"):
        report = json.loads(line)
        gold[report["id"]], how[report["id"]], text[report["id"]] = report["group"], report["how"], report["text"]
    one = {}
    for line in open(options.same, encoding="utf-8") if options.same else []:
        ids = [r["id"] for r in json.loads(line).get("reports", [])]
        one.update({i: ids[0] for i in ids})
    found = {}
    right = wrong = 0
    wrongs = []
    for line in open(options.copies, encoding="utf-8"):
        group = json.loads(line)
        if group["kind"] != "copies":
            continue
        ids = [r["id"] for r in group["reports"]]
        for i in ids:
            found[i] = group["id"]
        sizes = collections.Counter(one.get(gold[i], gold[i]) for i in ids)
        good = sum(n * (n - 1) // 2 for n in sizes.values())
        bad = len(ids) * (len(ids) - 1) // 2 - good
        right, wrong = right + good, wrong + bad
        if bad:
            wrongs.append(list(sizes))
    totals, hits = collections.Counter(), collections.Counter()
    missed = []
    for i, g in gold.items():
        if i == g:
            continue
        hit = i in found and found.get(g) == found[i]
        for kind in (how[i], "any"):
            totals[kind] += 1
            hits[kind] += hit
        if not hit:
            missed.append(i)
    for kind in sorted(totals):
        print(f"recall {kind:10} {hits[kind] / totals[kind]:.4f} of {totals[kind]}")
    print(f"precision of pairs {right / max(1, right + wrong):.4f} of {right + wrong}; groups of several originals: {len(wrongs)}")
    for ids in wrongs[: options.show]:
        print("\n=== one group")
        for i in ids:
            print(f"--- {i}: {' '.join(text[i].split())[:500]}")
    for i in missed[: options.show]:
        print(f"\n=== missed {i} ({how[i]}): {' '.join(text[i].split())[:400]}\n  of {' '.join(text[gold[i]].split())[:400]}")


if __name__ == "__main__":
    main()
