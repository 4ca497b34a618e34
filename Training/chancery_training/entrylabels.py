"""Gives coded events the clusters of gold: a line a mention, its id and the name of its event.

    python -m chancery_training.entrylabels --coded coded.jsonl --out labels.tsv \\
        [--events PREFIX:events.jsonl …] [--corpus PREFIX:reports.jsonl …] [--ecb event-gold-mentions.json.gz]
        [--story ../Corpus/stories/congo/clusters.tsv]

A coded event is held to be a gold one of the same sentence when their triggers share a word, best when the types agree
too. PREFIX stands before the gold's document names in the coded reports' ids.
"""

import argparse
import collections
import gzip
import json
import re


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--coded", required=True)
    ap.add_argument("--out", required=True)
    for name in ("events", "corpus", "ecb", "story"):
        ap.add_argument("--" + name, action="append", default=[])
    a = ap.parse_args()
    gold = collections.defaultdict(list)  # (report, sentence) → (trigger words, type, cluster)

    def add(report, s, trigger, type, cluster):
        if cluster:
            gold[report, s].append((words(trigger), type, f"{report}:{cluster}"))

    for source in a.events:
        prefix, path = source.split(":", 1)
        for line in open(path, encoding="utf-8"):
            e = json.loads(line)
            add(prefix + e["doc"], e["s"], e["trigger"], e["type"], e.get("cluster"))
    for source in a.corpus:
        prefix, path = source.split(":", 1)
        for line in open(path, encoding="utf-8"):
            r = json.loads(line)
            for e in r["events"]:
                add(prefix + r["id"], e["s"], e["trigger"], e["type"], e.get("cluster"))
    for path in a.ecb:
        with gzip.open(path, "rt", encoding="utf-8") as f:
            for m in json.load(f):
                topic = m["doc_id"].split("_")[0]
                gold[m["doc_id"], m["sent_id"]].append((words(m["tokens_str"]), None, f"{topic}:{m['coref_chain']}"))
    for path in a.story:
        with open(path, encoding="utf-8") as f:
            next(f)
            for number, line in enumerate(f):
                doc, sentence, trigger, cluster = line.rstrip("\n").split("\t")
                gold[doc, int(sentence)].append((words(trigger), None, cluster or f"alone-{number}"))
    found = 0
    with open(a.out, "w", encoding="utf-8") as out:
        for line in open(a.coded, encoding="utf-8"):
            e = json.loads(line)
            trigger = words(e["trigger"]["text"])
            candidates = [
                (len(trigger & w) + 10 * (t == e["type"]), c)
                for w, t, c in gold[e["report"]["id"], e["sentence"]]
                if trigger & w
            ]
            if candidates:
                found += 1
                out.write(f"{e['id']}\t{max(candidates)[1]}\n")
    print(f"{found} mentions with a cluster")


if __name__ == "__main__":
    main()
