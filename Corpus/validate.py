#!/usr/bin/env python3
"""Checks the corpus: `python3 Corpus/validate.py [FILE…]`; prints what is wrong and where, exits 1 if anything is."""

import collections
import glob
import json
import os
import sys

MODES = {
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
    "ASSAULT": "abduct beat torture execute sexual targeted destroy primitive firearms explosives suicide-attack "
    "aerial drone heavy-weapons crowd-control unconventional",
    **{t: "" for t in "AGREE SUPPORT CONCEDE COOPERATE AID".split()},
}
STATUSES = set("occurred ongoing planned possible denied".split())
SECTORS = set("GOV MIL COP JUD LEG SPY OPP REB PAR CRM IGO NGO MED BUS EDU REL CVL ELI UNK".split())
CONTEXTS = set(
    """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic
    legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality
    diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology
    terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking""".split()
)
KINDS = set("dead wounded arrested personnel displaced money weapons other".split())
BOUNDS = {"exactly", "at least", "about", "more than", "up to", "fewer than"}


def check_key(key):
    parts = key.split(":")
    if parts[0] in SECTORS:
        return True
    return len(parts[0]) == 3 and parts[0].isupper() and (len(parts) == 1 or parts[1] in SECTORS)


def check(report, say):
    sentences = report["sentences"]
    for number, event in enumerate(report["events"]):
        where = f"{report['id']} event {number} (sentence {event.get('s')})"
        if not isinstance(event.get("s"), int) or not 0 <= event["s"] < len(sentences):
            say(where, "sentence number out of range")
            continue
        text = sentences[event["s"]]
        if event.get("type") not in MODES:
            say(where, f"unknown type {event.get('type')!r}")
            continue
        if event.get("mode") and event["mode"] not in MODES[event["type"]].split():
            say(where, f"{event['type']} has no mode {event['mode']!r}")
        if event.get("status") not in STATUSES:
            say(where, f"unknown status {event.get('status')!r}")
        trigger = event.get("trigger", "")
        if not trigger or trigger not in text or len(trigger.split()) > 3:
            say(where, f"trigger {trigger!r} must be one to three words of the sentence")
        parties = list(event["actors"]) + list(event["recipients"])
        if event.get("speaker"):
            parties.append(event["speaker"])
        for words, key in parties:
            if words and words not in text:
                say(where, f"party {words!r} is not in the sentence")
            if not check_key(key):
                say(where, f"bad key {key!r}")
        for field in ("date", "place"):
            if event.get(field) and event[field][0] not in text:
                say(where, f"{field} {event[field][0]!r} is not in the sentence")
        for kind, bound, value, words in event.get("figures", []):
            if kind not in KINDS or bound not in BOUNDS or not isinstance(value, (int, float)) or words not in text:
                say(where, f"bad figure {[kind, bound, value, words]!r}")
        for context in event.get("contexts", []):
            if context not in CONTEXTS:
                say(where, f"unknown context {context!r}")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    paths = sys.argv[1:] or sorted(glob.glob(os.path.join(here, "reports", "*.jsonl")))
    wrong, ids, types, statuses, sentences = 0, set(), collections.Counter(), collections.Counter(), 0

    def say(where, what):
        nonlocal wrong
        wrong += 1
        print(f"{path}:{line_number}: {where}: {what}")

    for path in paths:
        for line_number, line in enumerate(open(path, encoding="utf-8"), 1):
            try:
                report = json.loads(line)
                if report["id"] in ids:
                    say(report["id"], "id used twice")
                ids.add(report["id"])
                sentences += len(report["sentences"])
                check(report, say)
                for event in report["events"]:
                    types[event["type"]] += 1
                    statuses[event["status"]] += 1
            except (ValueError, KeyError, TypeError) as error:
                say("line", f"cannot be read: {error!r}")
    print(f"{len(ids)} reports, {sentences} sentences, {sum(types.values())} events, {wrong} errors")
    print("types   ", dict(types.most_common()))
    print("statuses", dict(statuses.most_common()))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
