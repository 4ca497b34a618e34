"""Writes the two word tables that entries are found with: how rare words are in news, and which are akin in meaning.

    python -m chancery_training.wordtables --data DATA --corpus ../Corpus/reports --minilm MINILM --out ../Sources/Record/Entries

Rarity: in how many reports of the training news a word stands. Kinship: cosines of all-MiniLM-L6-v2's vectors of single
words, for words that stand for acts (triggers of coded news, verbs and nouns of the treebanks, mentions of ECB+ train).
Both are results of learning; no text of the data is in them.
"""

import argparse
import collections
import glob
import gzip
import json
import math
import os
import re

import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer

WORD = re.compile(r"[a-z]+")
KEPT = 9000  # words in the table of rarity
ACTS = 7000  # words in the table of kinship
NEAR, NEIGHBOURS = 0.52, 10


def reports(data, corpus):
    with gzip.open(os.path.join(data, "newswire/newswire.jsonl.gz"), "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]
    for path in [os.path.join(data, "coded/documents.jsonl"), *sorted(glob.glob(os.path.join(corpus, "*.jsonl")))]:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                yield " ".join(json.loads(line)["sentences"])


def rarity(data, corpus):
    counts, n = collections.Counter(), 0
    for text in reports(data, corpus):
        counts.update(set(WORD.findall(text.lower())))
        n += 1
    return [(w, c) for w, c in counts.most_common(KEPT) if len(w) > 1], n


def acts(data, corpus):
    counts = collections.Counter()
    events = [json.loads(l) for l in open(os.path.join(data, "coded/events.jsonl"), encoding="utf-8")]
    for path in sorted(glob.glob(os.path.join(corpus, "*.jsonl"))):
        for line in open(path, encoding="utf-8"):
            events += json.loads(line)["events"]
    for event in events:
        counts.update({w: 20 for w in WORD.findall(event["trigger"].lower())})
    with gzip.open(os.path.join(data, "coreference/ecbplus-train-event-gold-mentions.json.gz"), "rt") as f:
        for mention in json.load(f):
            counts.update({w: 20 for w in WORD.findall(mention["tokens_str"].lower())})
    for name in ("ewt-train", "gum-train"):
        with gzip.open(os.path.join(data, f"syntax/{name}.conllu.gz"), "rt", encoding="utf-8") as lines:
            for line in lines:
                c = line.split("\t")
                if len(c) > 3 and c[3] in ("VERB", "NOUN") and WORD.fullmatch(c[2].lower()):
                    counts.update([c[2].lower()])
    return sorted(w for w, _ in counts.most_common(ACTS) if len(w) > 2)


def vectors(words, folder):
    """Mean of the last states of each word alone, of length 1: what the published model gives for a text."""
    w = {k.removeprefix("bert."): v.astype(np.float32) for k, v in load_file(os.path.join(folder, "model.safetensors")).items()}
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    tokenizer.no_padding()

    def norm(x, name):
        m = x.mean(-1, keepdims=True)
        v = ((x - m) ** 2).mean(-1, keepdims=True)
        return (x - m) / np.sqrt(v + 1e-12) * w[name + ".weight"] + w[name + ".bias"]

    def linear(x, name):
        return x @ w[name + ".weight"].T + w[name + ".bias"]

    erf = np.vectorize(math.erf, otypes=[np.float32])
    out = np.zeros((len(words), 384), np.float32)
    by_length = collections.defaultdict(list)
    for i, word in enumerate(words):
        by_length[len(tokenizer.encode(word).ids)].append(i)
    for length, members in sorted(by_length.items()):
        for start in range(0, len(members), 256):
            part = members[start : start + 256]
            ids = np.array([tokenizer.encode(words[i]).ids for i in part])
            x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][:length]
            x = norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
            for layer in range(6):
                p = f"encoder.layer.{layer}."
                split = lambda y: y.reshape(*y.shape[:2], 12, 32).transpose(0, 2, 1, 3)
                q, k, v = (split(linear(x, f"{p}attention.self.{n}")) for n in ("query", "key", "value"))
                a = q @ k.transpose(0, 1, 3, 2) / math.sqrt(32)
                a = np.exp(a - a.max(-1, keepdims=True))
                a = (a / a.sum(-1, keepdims=True)) @ v
                a = a.transpose(0, 2, 1, 3).reshape(x.shape)
                x = norm(x + linear(a, p + "attention.output.dense"), p + "attention.output.LayerNorm")
                h = linear(x, p + "intermediate.dense")
                h = 0.5 * h * (1 + erf(h / math.sqrt(2)))
                x = norm(x + linear(h, p + "output.dense"), p + "output.LayerNorm")
            out[part] = x.mean(1)
    return out / np.linalg.norm(out, axis=1, keepdims=True)


def kinship(words, folder):
    v = vectors(words, folder)
    rows = []
    for i, word in enumerate(words):
        s = v @ v[i]
        near = [j for j in np.argsort(-s)[: NEIGHBOURS + 1] if j != i and s[j] >= NEAR]
        # Each pair once, with the word that comes first.
        pairs = [f"{words[j]}{int(s[j] * 100)}" for j in near]
        if pairs:
            rows.append(word + " " + " ".join(pairs))
    return rows


def swift(path, summary, name, rows):
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"/// {summary}\n///\n/// Made by Training/chancery_training/wordtables.py; do not edit.\n")
        f.write(f'enum {name} {{\n  static let rows = """\n')
        for row in rows:
            f.write("    " + row + "\n")
        f.write('    """\n}\n')


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "corpus", "minilm", "out"):
        ap.add_argument("--" + name, required=True)
    a = ap.parse_args()
    counts, n = rarity(a.data, a.corpus)
    by_count = collections.defaultdict(list)
    for word, count in counts:
        by_count[round(10 * math.log(n / count))].append(word)
    rows = [f"{level} " + " ".join(sorted(ws)) for level, ws in sorted(by_count.items())]
    swift(
        os.path.join(a.out, "WordRarityTable.swift"),
        "Ten times the natural logarithm of reports over reports with the word, then the words.", "WordRarityTable", rows,
    )
    swift(
        os.path.join(a.out, "WordKinshipTable.swift"),
        "A word, then words akin to it, each with a hundred times the cosine of their vectors.", "WordKinshipTable",
        kinship(acts(a.data, a.corpus), a.minilm),
    )


if __name__ == "__main__":
    main()
