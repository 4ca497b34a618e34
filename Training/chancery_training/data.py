"""Reads the training data into one form: sentences of words with whatever labels a source has."""

import csv
import glob
import gzip
import json
import os
import random
import re
from dataclasses import dataclass, field

from .words import words as split_words

TYPES = """AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION
MOBILIZE COERCE ASSAULT""".split()
STATUSES = "occurred ongoing planned possible denied".split()
ROLES = "actor recipient speaker date place figure".split()
NAMES = "PER ORG LOC MISC".split()
MENTIONS = "none person organization place time event other".split()
CONTEXTS = """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy
economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity
inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology
terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking""".split()
MODES = [
    "",
    *(
        f"{kind}:{mode}"
        for kind, modes in {
            "CONSULT": "visit third-party multilateral phone",
            "RETREAT": "withdraw release disarm ceasefire access resign",
            "REQUEST": "assist change yield meet",
            "REJECT": "assist change yield meet",
            "ACCUSE": "disapprove investigate allege",
            "THREATEN": "restrict arrest relations expel territory violence",
            "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
            "SANCTION": "convict expel withdraw discontinue",
            "MOBILIZE": "troops weapons police militia",
            "COERCE": "seize restrict ban censor curfew martial-law arrest deport withhold misinformation cyber",
            "ASSAULT": "abduct beat torture execute sexual targeted destroy primitive firearms explosives suicide-attack"
            " aerial drone heavy-weapons crowd-control unconventional",
        }.items()
        for mode in modes.split()
    ),
]
# The four-way grouping of types (quad), in the order of the PLV data's numbers 1 to 4.
QUAD = {
    **{t: "verbal-cooperation" for t in "AGREE CONSULT SUPPORT CONCEDE".split()},
    **{t: "material-cooperation" for t in "COOPERATE AID RETREAT".split()},
    **{t: "verbal-conflict" for t in "REQUEST ACCUSE REJECT THREATEN".split()},
    **{t: "material-conflict" for t in "PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()},
}


@dataclass
class Event:
    """One coded event: word indices are positions in the sentence's words."""

    type: str
    mode: str
    status: str
    contexts: list
    trigger: tuple  # half-open range of words
    roles: dict  # role → list of half-open ranges
    implied: tuple = (False, False)  # is there an actor, a recipient that the sentence does not name?


@dataclass
class Sentence:
    """One sentence with the labels its source has; the others are None."""

    words: list
    source: str
    upos: list = None
    feats: list = None
    lemmas: list = None
    heads: list = None  # 0 is the root, else 1-based
    rels: list = None
    names: list = None  # BIO
    mentions: list = None
    events: list = None
    document: str = ""
    # Relation of a marked pair:
    spans: tuple = None  # (actor, recipient), each (start, end) of words or None where nobody is named
    relation: str = None  # a type, "YIELD" or "NONE"
    pieces: list = field(default=None, repr=False)
    own: list = field(default=None, repr=False)  # the pieces of its own words, where `pieces` may be of others


# MARK: Syntax


def lemma_rule(form, lemma):
    """How to get from a lower-case form to its lemma: "cut:add" at the end, or "=lemma" when that is irregular."""
    form, lemma = form.lower(), lemma.lower()
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
        shared += 1
    if shared == 0 or len(form) - shared > 4:
        return "=" + lemma
    return f"{len(form) - shared}:{lemma[shared:]}"


def read_conllu(path):
    rows, out, document = [], [], ""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    for line in opened:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            document = line.split("=")[-1].strip()
        if line.startswith("#"):
            continue
        if line:
            cells = line.split("\t")
            if "-" not in cells[0] and "." not in cells[0]:
                rows.append(cells)
            continue
        if not rows:
            continue
        s = Sentence(words=[r[1] for r in rows], source="syntax", document=document)
        s.upos = [r[3] for r in rows]
        s.feats = [r[5] for r in rows]
        s.lemmas = [lemma_rule(r[1], r[2]) for r in rows]
        s.heads = [int(r[6]) for r in rows]
        s.rels = [r[7] for r in rows]
        if any("Entity=" in r[9] for r in rows) or "gum" in path:
            s.mentions = mention_heads(rows)
        out.append(s)
        rows = []
    return out


def mention_heads(rows):
    """The entity type at the head word of each GUM mention, "none" elsewhere."""
    labels = ["none"] * len(rows)
    for at, row in enumerate(rows):
        m = re.search(r"Entity=([^|]*)", row[9])
        if not m:
            continue
        for opened in re.findall(r"\(([^()]+)", m.group(1)):
            parts = opened.split("-")
            if len(parts) < 6:
                continue
            kind = parts[1] if parts[1] in MENTIONS else "other"
            span = [at + int(n) - 1 for n in parts[5].split(",") if n.isdigit()]
            span = [i for i in span if i < len(rows)]
            tops = [i for i in span if int(rows[i][6]) - 1 not in span]
            if tops:
                labels[tops[0]] = kind
    return labels


# MARK: Names


def read_conll(path):
    """CoNLL-2003: word, tag, chunk, name (IOB1 or BIO), made BIO."""
    out, ws, tags = [], [], []

    def flush():
        if ws and ws[0] != "-DOCSTART-":
            fixed = []
            for i, t in enumerate(tags):
                if t == "O":
                    fixed.append("O")
                else:
                    kind = t[2:]
                    inside = i > 0 and tags[i - 1] != "O" and tags[i - 1][2:] == kind and t[0] != "B"
                    fixed.append(("I-" if inside else "B-") + kind)
            out.append(Sentence(words=list(ws), source="names", names=fixed))
        ws.clear()
        tags.clear()

    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            cells = line.split()
            if not cells:
                flush()
            else:
                ws.append(cells[0])
                tags.append(cells[-1])
    flush()
    return out


# MARK: Events


def locate(text, spans, phrase, near=None, used=()):
    """The words that cover `phrase`: its occurrence nearest to the character `near`, not starting in `used`."""
    if not phrase:
        return None
    best, at = None, text.find(phrase)
    while at >= 0:
        stop = at + len(phrase)
        covered = [i for i, (a, b) in enumerate(spans) if a < stop and b > at]
        if covered:
            found = (covered[0], covered[-1] + 1)
            bad = (at > 0 and text[at - 1].isalnum() and text[at].isalnum()) or (
                stop < len(text) and text[stop].isalnum() and text[stop - 1].isalnum()
            )
            cost = (bad, found[0] in used, abs(at - near) if near is not None else at)
            if best is None or cost < best[0]:
                best = (cost, found)
        at = text.find(phrase, at + 1)
    return best[1] if best else None


def to_event(record, text, spans, used):
    trigger = locate(text, spans, record["trigger"], used=used)
    if trigger is None:
        return None
    near = spans[trigger[0]][0]
    roles = {role: [] for role in ROLES}
    parties = [("actor", p[0]) for p in record["actors"]] + [("recipient", p[0]) for p in record["recipients"]]
    for role in ("speaker", "date", "place"):
        if record.get(role):
            parties.append((role, record[role][0]))
    parties += [("figure", f[3]) for f in record.get("figures") or []]
    for role, phrase in parties:
        span = locate(text, spans, phrase, near)
        if span and all(span[1] <= a or span[0] >= b for a, b in roles[role]):
            roles[role].append(span)
    mode = f"{record['type']}:{record['mode']}" if record.get("mode") else ""
    return Event(
        type=record["type"],
        mode=mode if mode in MODES else "",
        status=record["status"],
        contexts=[c for c in record.get("contexts") or [] if c in CONTEXTS],
        trigger=trigger,
        roles=roles,
        implied=tuple(any(not p[0] for p in record[side]) for side in ("actors", "recipients")),
    )


def read_coded(documents, events):
    """Documents `{"id","sentences"}` with their event records, as sentences and as marked pairs."""
    by_sentence = {}
    for record in events:
        by_sentence.setdefault((record["doc"], record["s"]), []).append(record)
    out, pairs = [], []
    for document in documents:
        for number, text in enumerate(document["sentences"]):
            spans = split_words(text)
            if not spans:
                continue
            tokens = [text[a:b] for a, b in spans]
            s = Sentence(words=tokens, source="events", events=[], document=document["id"])
            used = set()
            for record in by_sentence.get((document["id"], number), []):
                event = to_event(record, text, spans, used)
                if event and event.trigger[0] not in used:
                    used.add(event.trigger[0])
                    s.events.append(event)
            out.append(s)
            pairs += marked_pairs(s)
    return out, pairs


def marked_pairs(s):
    """Pairs of parties with the type of the event between them, or NONE for parties no event joins."""
    known, spans = {}, set()
    for e in s.events:
        spans.update(e.roles["actor"] + e.roles["recipient"])
        for a in e.roles["actor"]:
            for r in e.roles["recipient"]:
                if a[1] <= r[0] or r[1] <= a[0]:
                    known.setdefault((a, r), e.type)
        if not e.roles["recipient"]:
            for a in e.roles["actor"]:
                known.setdefault((a, None), e.type)
        if not e.roles["actor"]:
            for r in e.roles["recipient"]:
                known.setdefault((None, r), e.type)
        if e.type in ("CONSULT", "COOPERATE", "AGREE") and not e.roles["recipient"]:
            for a in e.roles["actor"]:
                for b in e.roles["actor"]:
                    if a != b:
                        known.setdefault((a, b), e.type)
    out = [
        Sentence(words=s.words, source="pairs", spans=pair, relation=kind, document=s.document)
        for pair, kind in known.items()
    ]
    both_ways = {"CONSULT", "COOPERATE", "AGREE", "ASSAULT"}
    for a in spans:
        for b in spans:
            if a != b and (a, b) not in known and (a[1] <= b[0] or b[1] <= a[0]):
                if known.get((b, a)) in both_ways:
                    continue
                if random.Random(hash((s.document, a, b)) & 0xFFFF).random() < 0.3:
                    out.append(Sentence(words=s.words, source="pairs", spans=(a, b), relation="NONE", document=s.document))
    return out


def read_jsonl(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_corpus(folder):
    """Our own corpus: reports with their events in one record."""
    documents, events = [], []
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        for report in read_jsonl(path):
            documents.append(report)
            events += [dict(e, doc=report["id"]) for e in report["events"]]
    return read_coded(documents, events)


# MARK: Relations


def read_plv(path):
    """The PLV training pairs: marked sentence, root type (CONCEDE and RETREAT merged as YIELD)."""
    csv.field_size_limit(10**9)
    out = []
    with open(path, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            marked = row["marked_sentence"]
            text, marks, at = "", {}, 0
            for m in re.finditer(r"</?[st]>", marked):
                text += marked[at : m.start()]
                marks[m.group()] = len(text)
                at = m.end()
            text += marked[at:]
            spans = split_words(text)

            def cover(a, b):
                inside = [i for i, (x, y) in enumerate(spans) if x < b and y > a]
                return (inside[0], inside[-1] + 1) if inside else None

            def party(letter, phrase):
                if f"<{letter}>" in marks and f"</{letter}>" in marks:
                    return cover(marks[f"<{letter}>"], marks[f"</{letter}>"])
                return locate(text, spans, phrase)  # None where the set says "a recipient": nobody is named

            pair = (party("s", row["source"]), party("t", row["target"]))
            if pair == (None, None):
                continue
            tokens = [text[a:b] for a, b in spans]
            out.append(Sentence(words=tokens, source="plv", spans=pair, relation=row["gold_root"], document=row["sentence_id"]))
    return out
