#!/usr/bin/env python3
"""Makes altered copies of reports, to measure how well copies are found, as JSON Lines; standard library only.

    Scripts/make-copies.py REPORTS.jsonl[.gz]… [--copies 3] [--total N] [--seed 1] > altered.jsonl

Each original goes out as it is, and with it `--copies` altered ones, whose "group" is the original's id. The same
options give the same bytes. What is done to a copy ("how"): local (a few words changed, a new headline and dateline),
cut (the end or some sentences left out), reordered, own (paragraphs of its own added, up to a third), extract (two to four
sentences, or a third), all (several at once). `--total N` repeats originals with their names, places and numbers changed by
drawing sentences of other reports, until there are N reports, for timing.
"""

import argparse
import gzip
import json
import random
import re
import signal
import sys

BREAK = re.compile(r"(?<=[a-z0-9)][.!?]) +(?=[A-Z\"“])|(?<=[.!?][\"”]) +(?=[A-Z\"“])")
WORDS = {
    "said": ["stated", "told reporters", "noted"], "killed": ["slain", "left dead"], "also": ["moreover"], "about": ["around"],
    "after": ["following"], "before": ["prior to"], "because": ["as", "since"], "but": ["yet", "however"],
    "officials": ["authorities"], "government": ["administration"], "began": ["started"], "more": ["further"],
    "while": ["whereas"], "however": ["but"], "announced": ["made known"], "during": ["in the course of"],
    "against": ["versus"], "people": ["persons"], "country": ["nation"], "leader": ["chief"], "talks": ["negotiations"],
    "meeting": ["gathering"], "last": ["the past"], "near": ["close to"], "including": ["among them"],
    "will": ["is to", "would"], "would": ["will"], "has": ["had"], "have": ["had"], "was": ["had been"], "the": ["a", "its"],
    "in": ["within", "at"], "of": ["for"], "on": ["this"], "by": ["through"], "to": ["toward"],
}
PLACES = ["NAIROBI", "ANKARA", "BANGKOK", "GENEVA", "LIMA", "SEOUL", "LAGOS", "OTTAWA", "MADRID", "HANOI"]
DAYS = {d: ["yesterday", "this week"] for d in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}
OWN = [
    "Our readers in {p} have followed the matter for weeks, and the desk of this paper received dozens of letters about it.",
    "Local traders asked by this newspaper said they had heard of the matter only from the radio on the way to work.",
    "The question has been on the agenda of the {p} assembly twice this year without ever coming to a vote.",
    "A spokesman for the regional chamber of commerce in {p} was not available for comment by the time of going to press.",
    "In {p}, where many families have relatives abroad, the news was met with little surprise and some relief.",
    "Professor Ellen Marsh of the university of {p} told this paper that similar cases had dragged on for years in the past.",
    "For the community in {p} the development comes at the end of a long season of uncertainty, residents told our reporter.",
    "The paper's own count of such cases since the spring stands at {n}, more than in the whole of the previous year.",
    "At the weekly market in {p} opinions were divided, with some stall holders shrugging and others openly worried.",
    "Analysts consulted by our desk expect no quick decision, since the season of holidays is only {n} days away.",
]


def read(paths):
    for path in paths:
        with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    report = json.loads(line)
                    text = report.get("text") or "\n\n".join(report.get("sentences") or [])
                    paragraphs = [BREAK.split(" ".join(p.split())) for p in re.split(r"\n\s*\n", text)]
                    yield report, [s for p in paragraphs for s in p if s]


def edited(sentence, rng, rate):
    words = sentence.split(" ")
    out = []
    for word in words:
        bare = word.strip(",.\"")
        choices = WORDS.get(bare.lower()) or DAYS.get(bare)
        roll = rng.random()
        if choices and roll < rate * 3:
            out.append(word.replace(bare, rng.choice(choices)))
        elif roll < rate * 0.3 and bare.islower():
            continue
        else:
            out.append(word)
    return " ".join(out)


def altered(sentences, how, rng):
    s = list(sentences)
    if how == "extract":
        n = min(len(s), max(2, min(rng.randint(2, 4), len(s)) if rng.random() < 0.6 else len(s) // 3))
        start = 0 if rng.random() < 0.6 else rng.randrange(len(s) - n + 1)
        s = s[start : start + n]
    if how in ("cut", "all") and len(s) > 3:
        if rng.random() < 0.5:
            s = s[: max(2, int(len(s) * rng.uniform(0.5, 0.85)))]
        else:
            keep = rng.uniform(0.55, 0.85)
            s = [x for i, x in enumerate(s) if i == 0 or rng.random() < keep]
    if how in ("reordered", "all") and len(s) > 2:
        a, b = sorted(rng.sample(range(1, len(s) + 1), 2))
        middle = s[a:b]
        rng.shuffle(middle)
        s[a:b] = middle
        if rng.random() < 0.3:
            s = s[1:] + s[:1]
    s = [edited(x, rng, rng.uniform(0.03, 0.12)) for x in s]
    if how in ("own", "all"):
        for _ in range(max(1, int(len(s) * rng.uniform(0.1, 0.35)))):
            line = rng.choice(OWN).format(p=rng.choice(PLACES).title(), n=rng.randint(12, 90))
            s.insert(rng.randint(1, len(s)), line)
    return s


def layout(sentences, rng):
    paragraphs = []
    s = list(sentences)
    while s:
        n = rng.choice([1, 1, 2, 3])
        paragraphs.append(" ".join(s[:n]))
        s = s[n:]
    return "\n\n".join(paragraphs)


HOW = ["local", "cut", "reordered", "own", "extract", "all"]


def main():
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", nargs="+")
    parser.add_argument("--copies", type=int, default=3)
    parser.add_argument("--total", type=int, help="make that many reports, for timing")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    originals = [(r, s) for r, s in read(options.reports) if s]
    made = 0

    def put(report):
        nonlocal made
        made += 1
        print(json.dumps(report, ensure_ascii=False))

    pool = [s for _, sentences in originals for s in sentences]
    turn = 0
    while True:
        for report, sentences in originals:
            if options.total and made >= options.total:
                return
            ident = report["id"] if turn == 0 else f"{report['id']}+{turn}"
            if turn:
                # Another report for timing: sentences of many, with words of their own order, so that it is no copy.
                sentences = [mixed(rng.choice(pool), rng) for _ in sentences]
            day = report.get("published")
            put({"id": ident, "group": ident, "how": "original", "published": day, "source": "Wire",
                 "text": layout(sentences, rng)})
            count = options.copies if turn == 0 or not options.total else rng.choice([0, 0, 0, 1, 4])
            for n in range(count):
                how = rng.choice(HOW)
                text = layout(altered(sentences, how, rng), rng)
                if rng.random() < 0.7:
                    text = f"{rng.choice(PLACES)} (Wire) — " + text
                if rng.random() < 0.7:
                    text = f"{' '.join(rng.choice(sentences).split()[3:9])} ahead of talks\n\n" + text
                put({"id": f"{ident}/{n}", "group": ident, "how": how, "published": day,
                     "source": f"Outlet {rng.randint(1, 60)}", "text": text})
        turn += 1
        if not options.total:
            return


def mixed(sentence, rng):
    words = sentence.split(" ")
    cut = rng.randint(0, len(words))
    words = words[cut:] + words[:cut]
    return " ".join(f"{w}{rng.choice('aeiou')}" if rng.random() < 0.3 else w for w in words)


if __name__ == "__main__":
    main()
