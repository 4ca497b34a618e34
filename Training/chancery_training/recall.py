"""Fits the weights by which the program recalls a party that a sentence leaves unnamed.

    python -m chancery_training.recall --coded DATA/coded --coded work/real

Each folder holds `documents.jsonl` and `events.jsonl`. A logistic choice among candidates: the parties of the events before, the
event's own other party, the speaker, and the country the report names most. Every sixteenth document of the first folder is left
out of the fit and measured. The weights go into Sources/Events/RecalledParties.swift by hand.
"""
import argparse
import collections
import json
import pathlib

import torch

STATE_ACTS = {
    ("COERCE", "arrest"), ("COERCE", "ban"), ("COERCE", "restrict"), ("COERCE", "censor"), ("COERCE", "curfew"),
    ("SANCTION", "convict"), ("ACCUSE", "investigate"),
}
SECTORS = set("UNK CVL GOV MIL REB PAR OPP COP CRM ELI EDU MED NGO IGO BUS REL JUD LEG SPY".split()) | {""}
FACTS = [
    "same[0]", "other[0]", "same[1]", "other[1]", "same[2]", "other[2]", "share", "isHome", "isOwn", "isOwnOfState",
    "isOwnOfProtest", "isSpeaker", "sameHere", "otherHere", "isFirst", "sameOfType", "otherOfType",
]


def party(key):
    """The country of a state and its people, the name of an organisation or group, or "" for nobody in particular."""
    parts = key.split(":")
    if len(parts) >= 3 and parts[2]:
        return parts[2].lower()
    if parts[0] in SECTORS:
        return parts[1].lower() if len(parts) > 1 and parts[0] not in ("UNK", "CVL") else ""
    return parts[0]


def parties(event, side):
    return {party(key) for _, key in event[side]} - {""}


def is_country(name):
    return len(name) == 3 and name.isupper()


def facts(event, candidate, before, side, other, own, speaker, counts, home):
    row = []
    for back in (1, 2, 3):
        earlier = before[-back] if len(before) >= back else None
        row += [earlier is not None and candidate in parties(earlier, part) for part in (side, other)]
    mine = candidate in own
    here = [earlier for earlier in before if earlier["s"] == event["s"]]
    like = [earlier for earlier in before if earlier["type"] == event["type"]]
    row += [
        counts[candidate] / max(1, sum(counts.values())), candidate == home, mine,
        mine and (event["type"], event["mode"]) in STATE_ACTS, mine and event["type"] == "PROTEST", candidate == speaker,
        any(candidate in parties(earlier, side) for earlier in here),
        any(candidate in parties(earlier, other) for earlier in here),
        bool(before) and candidate in parties(before[0], "actors"),
        bool(like) and candidate in parties(like[-1], side), bool(like) and candidate in parties(like[-1], other),
    ]
    return [float(value) for value in row]


def choices(events, side):
    """For each event of one document with an unnamed party on a side: the candidates' facts, and which are right."""
    other = "recipients" if side == "actors" else "actors"
    events = sorted(events, key=lambda event: event["s"])
    named = collections.Counter(
        name for event in events for part in ("actors", "recipients") for name in parties(event, part) if is_country(name))
    home = min(named, key=lambda name: (-named[name], name)) if named else None
    for number, event in enumerate(events):
        right = {party(key) for words, key in event[side] if not words} - {""}
        if not right:
            continue
        before = events[:number]
        own = parties(event, other)
        speaker = party(event["speaker"][1]) if event.get("speaker") else ""
        counts = collections.Counter(
            name for earlier in before for part in ("actors", "recipients") for name in parties(earlier, part))
        candidates = sorted((set(counts) | own | {speaker} | ({home} if home else set())) - {""})
        if candidates:
            rows = [facts(event, name, before, side, other, own, speaker, counts, home) for name in candidates]
            yield torch.tensor(rows), torch.tensor([name in right for name in candidates])


def fit(rows):
    weights = torch.zeros(len(FACTS), requires_grad=True)
    search = torch.optim.LBFGS([weights], max_iter=200)
    rows = [(x, y) for x, y in rows if y.any()]

    def loss():
        search.zero_grad()
        total = sum(torch.logsumexp(x @ weights, 0) - torch.logsumexp((x @ weights)[y], 0) for x, y in rows)
        total = total / len(rows) + 0.002 * (weights**2).sum()
        total.backward()
        return total

    search.step(loss)
    return weights.detach()


def share_right(rows, weights):
    return sum(bool(y[(x @ weights).argmax()]) for x, y in rows) / max(1, len(rows))


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--coded", action="append", required=True, type=pathlib.Path)
    folders = options.parse_args().coded
    held_out = {json.loads(line)["id"] for line in (folders[0] / "documents.jsonl").open().readlines()[::16]}
    documents = collections.defaultdict(list)
    for folder in folders:
        for line in (folder / "events.jsonl").open():
            event = json.loads(line)
            documents[event["doc"]].append(event)
    for side in ("actors", "recipients"):
        seen = [row for name in sorted(documents) if name not in held_out for row in choices(documents[name], side)]
        kept = [row for name in sorted(documents) if name in held_out for row in choices(documents[name], side)]
        weights = fit(seen)
        print(f"{side}: {len(seen)} choices, right {share_right(seen, weights):.2f};",
              f"held out {len(kept)}, right {share_right(kept, weights):.2f}")
        for name, weight in zip(FACTS, weights.tolist()):
            print(f"  {name:15} {weight:6.2f}")


if __name__ == "__main__":
    main()
