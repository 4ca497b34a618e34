"""Mentions of events with the name of what they tell of, and which pairs of them to learn from."""

import collections
import gzip
import json
import random
import re
import zlib
from dataclasses import dataclass

from .words import words as split_words

WINDOW = 26  # words on either side of a trigger that are read


@dataclass
class Mention:
    """A trigger in its sentence; mentions are compared within their group: a topic, a story or one report."""

    id: str
    words: list
    trigger: int
    cluster: str
    group: str
    report: str
    source: str


def make(id, words, first, last, cluster, group, report, source):
    start = max(0, first - WINDOW)
    return Mention(id, words[start : last + WINDOW], first - start, cluster, group, report, source)


def read_ecb(path_of_words, path_of_mentions):
    """Gold mentions of ECB+ with the words of their sentences."""
    sentences = collections.defaultdict(list)
    with gzip.open(path_of_words, "rt", encoding="utf-8") as lines:
        for line in lines:
            c = line.rstrip("\n").split("\t")
            if len(c) >= 4:
                sentences[c[0], int(c[1])].append(c[3])
    with gzip.open(path_of_mentions, "rt", encoding="utf-8") as f:
        rows = json.load(f)
    rows.sort(key=lambda m: (m["doc_id"], m["sent_id"], min(m["tokens_number"]), len(m["tokens_number"]), m["coref_chain"]))
    out = []
    for number, m in enumerate(rows):
        topic = m["doc_id"].split("_")[0]
        at = sorted(m["tokens_number"])
        words = sentences[m["doc_id"], m["sent_id"]]
        id = f"{m['doc_id']}/{number}"
        out.append(make(id, words, at[0], at[-1], m["coref_chain"], "ecb" + topic, m["doc_id"], "ecb"))
    return out


def sentence_starts(events):
    """Where a sentence begins in its report: the one place that fits the offsets of all that is coded in it."""
    text = events[0]["text"]
    votes = collections.Counter()
    for e in events:
        for part in [e["trigger"]] + e["actors"] + e["recipients"]:
            if part["text"]:
                votes.update({part["start"] - m.start() for m in re.finditer(re.escape(part["text"]), text)})
    return votes.most_common(1)[0][0]


def read_coded(path, labels, source, group=None):
    """Mentions that the program coded, with the labels that a reader gave them; `group` is None where each report is one."""
    named = dict(line.rstrip("\n").split("\t") for line in open(labels, encoding="utf-8") if line.strip())
    by_sentence = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            e = json.loads(line)
            by_sentence[e["report"]["id"], e["sentence"]].append(e)
    out = []
    for (report, _), events in by_sentence.items():
        text = events[0]["text"]
        spans = split_words(text)
        tokens = [text[a:b] for a, b in spans]
        begin = sentence_starts(events)
        for e in events:
            if e["id"] not in named:
                continue
            a, b = e["trigger"]["start"] - begin, e["trigger"]["end"] - begin
            at = [i for i, (x, y) in enumerate(spans) if x < b and y > a]
            if at:
                out.append(make(e["id"], tokens, at[0], at[-1], named[e["id"]], group or report, report, source))
    return out


def fold_of(group):
    return zlib.crc32(group.encode()) % 2


def bag(mention):
    return {w.lower() for w in mention.words if len(w) > 3}


def pairs_of(mentions, positives=6, near=5, far=2, seed=0):
    """For each mention some others that are the same event and some that are not, most of them told in like words."""
    rng = random.Random(seed)
    groups = collections.defaultdict(list)
    for m in mentions:
        groups[m.group].append(m)
    chosen = set()
    for members in groups.values():
        bags = [bag(m) for m in members]
        for i, m in enumerate(members):
            same, other = [], []
            for j, n in enumerate(members):
                if i != j:
                    (same if m.cluster == n.cluster else other).append(j)
            rng.shuffle(same)

            def likeness(j):
                shared = len(bags[i] & bags[j]) / (1 + min(len(bags[i]), len(bags[j])))
                one, two = m.words[m.trigger].lower(), members[j].words[members[j].trigger].lower()
                return shared + 0.5 * (one[:5] == two[:5]) + rng.random() * 0.3

            other.sort(key=likeness, reverse=True)
            rest = other[near:]
            picked = same[:positives] + other[:near] + rng.sample(rest, min(far, len(rest)))
            chosen |= {(id(members[min(i, j)]), id(members[max(i, j)])) for j in picked}
    known = {id(m): m for m in mentions}
    return [(known[a], known[b]) for a, b in sorted(chosen, key=lambda p: (known[p[0]].id, known[p[1]].id))]
