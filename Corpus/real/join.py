#!/usr/bin/env python3
"""Joins the stand-off codings of this folder to your own copy of the public data.

    Corpus/real/join.py DATA OUT     DATA: the folder of public data (Training/README.md says what it holds)

Writes OUT/documents.jsonl and OUT/events.jsonl: the sentences, and the events with their words. A document that is not in
DATA, or whose text is not the one that was coded, is left out and counted on standard error. Standard library only.
"""

import glob
import gzip
import html
import json
import os
import re
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))


def normal(text):
    """Paragraphs without line breaks and double spaces, one a line: what the offsets count in."""
    paragraphs = (" ".join(p.split()) for p in re.split(r"\n\s*\n", text))
    return "\n".join(p for p in paragraphs if p)


def jsonl(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def newswire(data):
    for path in glob.glob(os.path.join(data, "newswire", "*.jsonl*")):
        for document in jsonl(path):
            yield document["id"], document.get("published"), normal(document["text"])


def articles(data, name):
    path = os.path.join(data, "places", f"{name}.xml.gz")
    if not os.path.exists(path):
        return
    with gzip.open(path, "rt", encoding="utf-8") as file:
        text = file.read()
    for number, article in enumerate(re.finditer(r"<article[^>]*>(.*?)</article>", text, re.S)):
        label = re.search(r'file="([^"]*)"', article.group(0))
        body = re.search(r"<text>(.*?)</text>", article.group(0), re.S)
        if body:
            number = int(label.group(1)) if label and label.group(1).isdigit() else number
            yield f"{name}/{number:03d}", None, normal(html.unescape(body.group(1)))


def words(text, span):
    return text[span[0] : span[1]] if span else ""


def told(event, text):
    """An event with its words in place of their offsets in the sentence."""
    party = lambda p: [words(text, p[0]), p[1]]
    out = dict(event, trigger=words(text, event["trigger"]))
    for side in ("actors", "recipients"):
        out[side] = [party(p) for p in event[side]]
    for role in ("speaker", "date", "place"):
        out[role] = [words(text, event[role][0]), *event[role][1:]] if event[role] else None
    out["figures"] = [[*f[:3], words(text, f[3])] for f in event["figures"]]
    return out


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())
    data, out = sys.argv[1:]
    texts = {i: (day, text) for i, day, text in newswire(data)}
    for name in ("gwn", "lgl"):
        texts.update({i: (day, text) for i, day, text in articles(data, name)})
    os.makedirs(out, exist_ok=True)
    sentences, missing = {}, 0
    with open(os.path.join(out, "documents.jsonl"), "w", encoding="utf-8") as file:
        for document in jsonl(os.path.join(HERE, "documents.jsonl")):
            day, text = texts.get(document["id"], (None, ""))
            found = [text[a:b] for a, b in document["sentences"]]
            if zlib.crc32("\n".join(found).encode()) != document["crc32"]:
                missing += 1
                continue
            sentences[document["id"]] = found
            record = {"id": document["id"], "published": day, "sentences": found}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    count = 0
    with open(os.path.join(out, "events.jsonl"), "w", encoding="utf-8") as file:
        for event in jsonl(os.path.join(HERE, "events.jsonl")):
            if event["doc"] in sentences:
                count += 1
                file.write(json.dumps(told(event, sentences[event["doc"]][event["s"]]), ensure_ascii=False) + "\n")
    print(f"{len(sentences)} documents, {sum(map(len, sentences.values()))} sentences, {count} events")
    if missing:
        print(f"join.py: {missing} documents are not in {data}, or not with the text that was coded", file=sys.stderr)


if __name__ == "__main__":
    main()
