"""Puts other countries into a sentence of the coded news, so that the acts are learnt and not who did them in those years."""

import copy
import csv
import os
import random

STATES = os.path.join(os.path.dirname(__file__), "../../Sources/Entities/Resources/directory/states.tsv")


class Swaps:
    """Names, demonyms and capitals of one word each, by state; a state's words are all changed for those of one other state."""

    def __init__(self, path=STATES):
        with open(path, encoding="utf-8") as f:
            rows = list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
        self.words = {}  # word → (state, kind)
        self.states = {}  # state → kind → word
        for row in rows:
            if row["until"]:
                continue
            demonyms = row["demonyms"].split("|")
            one = next((d for d in demonyms if not d.endswith("s")), "")
            kinds = dict(name=row["name"], demonym=one, people=one + "s" if one + "s" in demonyms else "")
            kinds["capital"] = row["capital"].split("|")[0]
            kinds = {k: v for k, v in kinds.items() if v and " " not in v}
            self.states[row["code"]] = kinds
            for kind, word in kinds.items():
                self.words.setdefault(word, (row["code"], kind))

    def swapped(self, s):
        """The sentence with its states changed for others; itself when it has none."""
        found = [self.words.get(w) for w in s.words]
        for i in range(1, len(found)):  # "South Korea", "New Mexico" are other names
            if found[i] and s.words[i - 1] in ("North", "South", "New", "East", "West"):
                found[i] = None
        codes = sorted({f[0] for f in found if f})
        if not codes:
            return s
        needed = {c: {f[1] for f in found if f and f[0] == c} for c in codes}
        taken, chosen = set(codes), {}
        for code in codes:
            fit = [c for c, kinds in self.states.items() if c not in taken and needed[code] <= kinds.keys()]
            if fit:
                chosen[code] = random.choice(fit)
                taken.add(chosen[code])
        out = copy.copy(s)
        out.words = [
            self.states[chosen[f[0]]][f[1]] if f and f[0] in chosen else w for w, f in zip(s.words, found)
        ]
        return out
