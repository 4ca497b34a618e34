"""Fits the weights by which the program chooses among parties, and writes them as Swift.

    python -m chancery_training.choices --choices work/choices.jsonl --gold work/gold.jsonl \\
        --out ../Sources/Events/PartyCountriesTable.swift --referred ../Sources/Events/ReferredPartiesTable.swift

CHOICES is what `chancery evaluate events GOLD REPORTS --choices FILE` writes: a line for each choice that the coding made,
with the candidates and what speaks for each. GOLD are the coded events of the same reports, as in Corpus/README.md with
"doc", the report's id. What is printed comes from folds over whole reports.

Boosted trees rank the candidates. The country of a party whose words tell none ("the army", "residents") is chosen among the countries
that the report names, the party that "they" or "the group" mean among all parties near; the party that a sentence leaves unnamed by recall.py, which reads the same file.
"""

import argparse
import collections
import json
import re
import unicodedata

import numpy as np

FOLDS = 5
MARGIN = 0.6  # By how much another party must be preferred to the one that the rules found, as in ReferredParties.swift.
SETTINGS = dict(
    n_estimators=400, learning_rate=0.035, num_leaves=10, min_child_samples=40, subsample=0.8, subsample_freq=1,
    colsample_bytree=0.5, reg_lambda=5, random_state=0, n_jobs=1, verbose=-1,
)
MORE = dict(n_estimators=400, learning_rate=0.05, num_leaves=15, min_child_samples=30)
IDLE = set("the a an of in on at to for with from by his her its their and or as that this some all".split())
SECTORS = set("UNK CVL GOV MIL REB PAR OPP COP CRM ELI EDU MED NGO IGO BUS REL JUD LEG SPY".split())
NAMED = ("IGO", "REB", "PAR", "NGO")


def words(text):
    return set(re.findall(r"\w+", text.lower())) - IDLE


def plain(name):
    name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9 ]", "", name).removeprefix("the ").strip()


def party(key):
    """A coder's key as what it is compared by: organisations and groups by name, all else by country."""
    parts = key.split(":")
    if parts[0] in NAMED and len(parts) > 1:
        return plain(":".join(parts[1:]))
    if len(parts) > 2 and parts[2]:
        return plain(":".join(parts[2:]))
    return "" if parts[0] in SECTORS else parts[0]


def own_party(candidate):
    country, sector, name = (candidate.split(":", 2) + ["", ""])[:3]
    return plain(name) if sector in NAMED or not country else country


def gold_events(path):
    events = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        e = json.loads(line)
        events[e["doc"], e["s"], e["type"]].append(e)
    return events


def read(choices, gold, kind):
    """The choices of a kind whose event a coder has too, each with "right": for each candidate 0, 1 or 2 (all of it)."""
    events = gold_events(gold)
    out = []
    for line in open(choices, encoding="utf-8"):
        row = json.loads(line)
        choice = row.get("choice", {"kind": ""})
        if choice["kind"] != kind or not choice["candidates"]:
            continue
        trigger = words(row["trigger"])
        same = [e for e in events.get((row["doc"], row["s"], row["type"]), []) if words(e["trigger"]) & trigger]
        if not same:
            continue
        event = max(same, key=lambda e: len(words(e["trigger"]) & trigger))
        parties = event["actors" if choice["isActor"] else "recipients"]
        if kind == "country":
            named = [key for text, key in parties if words(text) & words(choice["words"])]
            codes = {key.split(":")[0] for key in named} - SECTORS
            right = [2 * (code in codes) for code in choice["candidates"]]
        else:
            own = choice["words"].lower()
            keys = {
                party(key) for text, key in parties
                if kind != "referred" or text and (text.lower() == own or words(text) & words(own))
            } - {""}
            if not keys:
                continue
            right = []
            for candidate in choice["candidates"]:
                own = {own_party(one) for one in candidate.split("|")}
                right.append(2 if own == keys else 1 if own & keys else 0)
        if any(right) or kind == "referred":
            out.append(dict(
                doc=row["doc"], isActor=choice["isActor"], group=choice["group"], right=np.array(right),
                facts=np.array(choice["facts"], np.float32)))
    return out


def ranker(choices, **settings):
    import lightgbm

    choices = [c for c in choices if (c["right"] == 2).any()]
    return lightgbm.LGBMRanker(**(SETTINGS | settings)).fit(
        np.concatenate([c["facts"] for c in choices]), np.concatenate([c["right"] // 2 for c in choices]),
        group=[len(c["right"]) for c in choices])


def rows(model, names):
    """Each tree as a line: "fact<limit" and leaves in the order in which they are met."""

    def walk(node):
        if "leaf_value" in node:
            return [f"{node['leaf_value']:.4f}"]
        return [f"{names[node['split_feature']]}<{node['threshold']:.4g}"] + walk(node["left_child"]) + walk(node["right_child"])

    return [" ".join(walk(tree["tree_structure"])) for tree in model.booster_.dump_model()["tree_info"]]


def write(path, name, what, model, names):
    with open(path, "w", encoding="utf-8") as f:
        f.write(
            "/// Fitted by Training/chancery_training/choices.py; do not edit.\n///\n"
            f"/// From {what}.\n"
            f'enum {name} {{\n  static let rows = """\n' + "".join(f"    {line}\n" for line in rows(model, names)) + '    """\n}\n')


def folds(choices):
    """The choices' number of a fold, a report's all in one."""
    docs = sorted({c["doc"] for c in choices})
    return dict(zip(docs, np.random.RandomState(0).randint(0, FOLDS, len(docs))))


def countries(choices, names, out):
    fold = folds(choices)
    current = names.index("isCurrent")
    right = before = 0
    for k in range(FOLDS):
        model = ranker([c for c in choices if fold[c["doc"]] != k])
        for c in (c for c in choices if fold[c["doc"]] == k):
            right += c["right"][model.predict(c["facts"]).argmax()] > 0
            before += c["right"][c["facts"][:, current].argmax()] > 0
    print(f"{len(choices)} parties without a country of their own; right before {before / len(choices):.3f}, by trees {right / len(choices):.3f}")
    if out:
        write(out, "PartyCountriesTable", f"{len(choices)} parties whose words tell no country, in {len(fold)} coded reports", ranker(choices), names)


def referred(choices, names, out):
    fold = folds(choices)
    right = before = 0
    for k in range(FOLDS):
        model = ranker([c for c in choices if fold[c["doc"]] != k], **MORE)
        for c in (c for c in choices if fold[c["doc"]] == k):
            scores = model.predict(c["facts"])
            best = scores.argmax() if scores.max() - scores[0] >= MARGIN else 0
            right += c["right"][best] == 2
            before += c["right"][0] == 2
    print(f"{len(choices)} parties without a name; right before {before / len(choices):.3f}, by trees {right / len(choices):.3f}")
    if out:
        write(out, "ReferredPartiesTable", f"{len(choices)} parties whose words hold no name, in {len(fold)} coded reports", ranker(choices, **MORE), names)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--choices", required=True)
    options.add_argument("--gold", required=True)
    options.add_argument("--out")
    options.add_argument("--referred")
    a = options.parse_args()
    with open(a.choices, encoding="utf-8") as f:
        names = json.loads(f.readline())
    if a.out or not a.referred:
        countries(read(a.choices, a.gold, "country"), names["countryFacts"], a.out)
    if a.referred:
        referred(read(a.choices, a.gold, "referred"), names["referredFacts"], a.referred)


if __name__ == "__main__":
    main()
