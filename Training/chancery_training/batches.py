"""Pieces, targets and batches."""

import random

import numpy as np
import torch
from tokenizers import Tokenizer

from . import data

MARKS = ("[unused1]", "[unused2]", "[unused3]", "[unused4]")  # <s> </s> <t> </t>


def case_of(word):
    """See `CASES` in model.py."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 5
    if all(c.islower() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 3 if len(letters) > 1 else 2
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 4


class Pieces:
    """Words to WordPiece ids; each word stands alone, so that words and pieces always align."""

    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_file(tokenizer_json)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.cls, self.sep, self.pad, self.unk, self.mask = (
            self.tokenizer.token_to_id(t) for t in ("[CLS]", "[SEP]", "[PAD]", "[UNK]", "[MASK]")
        )
        self.marks = [self.tokenizer.token_to_id(t) for t in MARKS]
        self.cache = {}

    def of(self, word):
        found = self.cache.get(word)
        if found is None:
            found = self.tokenizer.encode(word, add_special_tokens=False).ids or [self.unk]
            self.cache[word] = found = found[:16]
        return found

    def encode(self, s):
        """→ (ids, cases, first piece of [CLS] and of each word, positions of the two opening markers)."""
        ids, cases, first, marks = [self.cls], [0], [0], [0, 0]
        opens, closes = {}, {}
        if s.spans:
            for side, span in enumerate(s.spans):
                if span:  # a party nobody names keeps its marker at [CLS]
                    opens.setdefault(span[0], []).append(2 * side)
                    closes.setdefault(span[1] - 1, []).append(2 * side + 1)
        for i, word in enumerate(s.words):
            for m in opens.get(i, ()):
                marks[m // 2] = len(ids)
                ids.append(self.marks[m])
                cases.append(0)
            first.append(len(ids))
            pieces = self.of(word)
            ids += pieces
            cases += [case_of(word)] * len(pieces)
            for m in closes.get(i, ()):
                ids.append(self.marks[m])
                cases.append(0)
        ids.append(self.sep)
        cases.append(0)
        return ids, cases, first, marks


class Index:
    """Label lists and their numbers."""

    def __init__(self, labels):
        self.labels = labels
        self.number = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}

    def __call__(self, kind, label, default=-100):
        return self.number[kind].get(label, default)


def build_labels(syntax):
    """The closed label sets, and those read off the treebanks (kept when seen often enough)."""
    from collections import Counter

    upos = Counter(u for s in syntax for u in s.upos)
    feats = Counter(f for s in syntax for f in s.feats)
    lemmas = Counter(r for s in syntax for r in s.lemmas)
    rels = Counter(r for s in syntax for r in s.rels)
    return {
        "upos": sorted(upos),
        "feats": [f for f, n in feats.most_common() if n >= 5],
        "lemmas": [r for r, n in lemmas.most_common() if n >= 4],
        "rels": [r for r, n in rels.most_common() if n >= 5],
        "names": ["O"] + [f"{b}-{n}" for n in data.NAMES for b in "BI"],
        "mentions": data.MENTIONS,
        "triggers": ["O"] + [f"{b}-{t}" for t in data.TYPES for b in "BI"],
        "statuses": data.STATUSES,
        "modes": data.MODES,
        "contexts": data.CONTEXTS,
        "roles": data.ROLES,
        "relations": data.TYPES + ["NONE"],
    }


def collate(sentences, pieces, index, noise=0.0, recase=0.0):
    """One padded batch of tensors with the targets its source has."""
    rows = []
    for s in sentences:
        if s.pieces is None:
            s.pieces = pieces.encode(s)
        rows.append(s.pieces)
    n = max(len(r[0]) for r in rows)
    w = max(len(r[2]) for r in rows)
    b = len(rows)
    ids = np.full((b, n), pieces.pad, np.int64)
    cases = np.zeros((b, n), np.int64)
    mask = np.zeros((b, n), np.int64)
    first = np.zeros((b, w), np.int64)
    marks = np.zeros((b, 2), np.int64)
    for i, (p, c, f, m) in enumerate(rows):
        ids[i, : len(p)] = p
        cases[i, : len(c)] = c
        mask[i, : len(p)] = 1
        first[i, : len(f)] = f
        marks[i] = m
        if recase and random.random() < recase:  # headlines in capitals, text without any
            to = random.choice((1, 3))
            row = cases[i]
            row[(row >= 1) & (row <= 4)] = to
        if noise:
            hit = (np.random.rand(len(p)) < noise) & (ids[i, : len(p)] > 999)
            ids[i, : len(p)][hit] = pieces.mask
    batch = dict(ids=ids, cases=cases, mask=mask, first=first, marks=marks)
    source = sentences[0].source

    def words(kind, get):
        out = np.full((b, w), -100, np.int64)
        for i, s in enumerate(sentences):
            out[i, 1 : len(s.words) + 1] = [index(kind, x) for x in get(s)]
        return out

    if source == "syntax":
        for kind, get in (
            ("upos", lambda s: s.upos),
            ("feats", lambda s: s.feats),
            ("lemmas", lambda s: s.lemmas),
            ("rels", lambda s: s.rels),
        ):
            batch[kind] = words(kind, get)
        batch["heads"] = np.full((b, w), -100, np.int64)
        for i, s in enumerate(sentences):
            batch["heads"][i, 1 : len(s.words) + 1] = s.heads
        if sentences[0].mentions is not None:
            batch["mentions"] = words("mentions", lambda s: s.mentions)
    elif source == "names":
        batch["names"] = words("names", lambda s: s.names)
    elif source == "events":
        batch["triggers"] = events_targets(sentences, index, b, w, batch)
    else:
        batch["relation"] = np.array([index("relations", s.relation, -1) for s in sentences])  # -1: YIELD
    return {k: torch.from_numpy(v) if isinstance(v, np.ndarray) else v for k, v in batch.items()}


def events_targets(sentences, index, b, w, batch):
    tags = np.full((b, w), -100, np.int64)
    at, kinds, status, modes, contexts, roles, implied = [], [], [], [], [], [], []
    for i, s in enumerate(sentences):
        tags[i, 1 : len(s.words) + 1] = 0
        for e in s.events:
            start, end = e.trigger
            if any(tags[i, k + 1] > 0 for k in range(start, end)):
                continue
            tags[i, start + 1] = index("triggers", "B-" + e.type)
            tags[i, start + 2 : end + 1] = index("triggers", "I-" + e.type)
            # The program may find another word of the trigger than its first.
            at.append((i, 1 + (start if random.random() < 0.7 else random.randrange(start, end))))
            kinds.append(data.TYPES.index(e.type))
            implied.append([float(x) for x in e.implied])
            status.append(index("statuses", e.status))
            modes.append(index("modes", e.mode))
            contexts.append([float(c in e.contexts) for c in index.labels["contexts"]])
            target = np.full((w, len(data.ROLES)), -100, np.int64)
            target[1 : len(s.words) + 1] = 0
            for k, role in enumerate(data.ROLES):
                for x, y in e.roles[role]:
                    target[x + 1, k] = 1
                    target[x + 2 : y + 1, k] = 2
            roles.append(target)
    if at:
        batch["event_at"] = np.array(at)
        batch["status"] = np.array(status)
        batch["modes"] = np.array(modes)
        batch["contexts"] = np.array(contexts, np.float32)
        batch["roles"] = np.stack(roles)
        batch["kinds"] = np.array(kinds)
        batch["implied"] = np.array(implied, np.float32)
    return tags


class Sampler:
    """Endless batches of one source: sentences of like length together, each seen once an epoch."""

    def __init__(self, sentences, pieces, size=1400, swaps=None, swap=0.0):
        self.pieces, self.size, self.swaps, self.swap = pieces, size, swaps, swap
        for s in sentences:
            s.pieces = s.own = pieces.encode(s)
        self.sentences = [s for s in sentences if len(s.pieces[0]) <= 200]
        self.queue = []
        self.epochs = -1

    def next(self):
        if not self.queue:
            self.epochs += 1
            if self.swaps:
                for s in self.sentences:
                    s.pieces = self.pieces.encode(self.swaps.swapped(s)) if random.random() < self.swap else s.own
            order = sorted(self.sentences, key=lambda s: len(s.pieces[0]) + random.random() * 4)
            batch, longest = [], 0
            for s in order:
                longest = max(longest, len(s.pieces[0]))
                if batch and longest * (len(batch) + 1) > self.size:
                    self.queue.append(batch)
                    batch, longest = [], len(s.pieces[0])
                batch.append(s)
            self.queue.append(batch)
            random.shuffle(self.queue)
        return self.queue.pop()
