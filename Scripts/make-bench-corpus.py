#!/usr/bin/env python3
"""Makes reports to time the program on, as JSON Lines; the same options give the same bytes. Standard library only.

    Scripts/make-bench-corpus.py [--reports 2000] [--words 500] [--seed 1] [--text FILE…] > corpus.jsonl

Each report is a dateline and sentences drawn and shuffled from Samples/ and Corpus/reports/, up to about `--words`
words, in paragraphs of two or three. `--text` draws from other reports instead: JSON Lines, plain or .gz, with
{"text": …} or {"sentences": […]} in each line.
"""

import argparse
import datetime
import glob
import gzip
import json
import os
import random
import re
import signal
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PLACES = ["NAIROBI", "ANKARA", "BANGKOK", "BRUSSELS", "GENEVA", "LIMA", "CAIRO", "SEOUL", "LAGOS", "OTTAWA"]
BREAK = re.compile(r"(?<=[.!?][\"”]) +(?=[A-Z\"“])|(?<=[a-z0-9)][.!?]) +(?=[A-Z\"“])")


def sentences_of(text):
    """A rough split: a sentence cut in two costs as much to read as a whole one."""
    for paragraph in re.split(r"\n\s*\n", text):
        yield from (s for s in BREAK.split(" ".join(paragraph.split())) if 4 <= len(s.split()) <= 80)


def read_jsonl(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                report = json.loads(line)
                yield from report.get("sentences") or sentences_of(report.get("text") or "")


def read_samples():
    for path in sorted(glob.glob(os.path.join(ROOT, "Samples", "*", "*.txt"))):
        with open(path, encoding="utf-8") as text:
            body = re.sub(r"\A(?:[a-z]+: .*\n)+", "", text.read())
        yield from sentences_of(body)
    for pattern in ("Samples/*/*.jsonl", "Corpus/reports/*.jsonl"):
        for path in sorted(glob.glob(os.path.join(ROOT, pattern))):
            yield from read_jsonl(path)


def make(number, pool, words, rng):
    day = datetime.date(2025, 1, 1) + datetime.timedelta(days=rng.randrange(365))
    chosen, count = [], 0
    while count < words:
        sentence = pool[rng.randrange(len(pool))]
        chosen.append(sentence)
        count += len(sentence.split())
    paragraphs = []
    while chosen:
        size = rng.choice((2, 2, 3))
        paragraphs.append(" ".join(chosen[:size]))
        del chosen[:size]
    paragraphs[0] = f"{rng.choice(PLACES)}, {day:%B} {day.day} — {paragraphs[0]}"
    return {
        "id": f"bench-{number:06}",
        "source": f"Outlet {number % 40}",
        "title": "",
        "published": day.isoformat(),
        "url": "",
        "text": "\n\n".join(paragraphs),
    }


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--reports", type=int, default=2000)
    ap.add_argument("--words", type=int, default=500, help="words in a report, about")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--text", nargs="*", help="JSON Lines to draw sentences from instead")
    a = ap.parse_args()
    pool = [s for path in a.text for s in read_jsonl(path)] if a.text else list(read_samples())
    if not pool:
        sys.exit("make-bench-corpus: there are no sentences to draw from")
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` ends it quietly
    rng = random.Random(a.seed)
    for number in range(a.reports):
        print(json.dumps(make(number, pool, a.words, rng), ensure_ascii=False))


if __name__ == "__main__":
    main()
