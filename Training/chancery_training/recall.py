"""Fits the weights by which the program recalls a party that a sentence leaves unnamed.

    python -m chancery_training.recall --choices work/choices.jsonl --gold work/gold.jsonl

The files are those of choices.py. Each choice is one side of an event that the program found nobody for in the sentence, with the
candidates that `RecalledParties` has for it and a row of RecallFact for each. The program's own parties stand in the facts,
not the coder's, so that the weights know its faults.

A logistic choice among the candidates, with weights that all groups of acts share and a smaller part that each has of its own.
Every fourth document is left out of a first fit and measured; the tables of Sources/Events/RecallWeights.swift, which are
written to standard output, are fitted to all.
"""
import argparse
import collections

import torch

from chancery_training import choices as parties

SHARED, OWN = 0.0005, 0.05  # Weight decay of the two parts; found on the documents that are left out.


def read(choices, gold):
    sides = collections.defaultdict(list)
    for choice in parties.read(choices, gold, "recalled"):
        choice["facts"] = torch.tensor(choice["facts"])
        choice["right"] = torch.tensor(choice["right"])
        sides["actors" if choice["isActor"] else "recipients"].append(choice)
    return sides


def log_sum(scores, owner, count):
    most = torch.full((count,), -1e9).scatter_reduce(0, owner, scores, "amax")
    return most + torch.log(torch.zeros(count).index_add(0, owner, torch.exp(scores - most[owner])) + 1e-30)


def fit(choices):
    choices = [choice for choice in choices if (choice["right"] > 0).any()]
    facts = torch.cat([choice["facts"] for choice in choices])
    owner = torch.cat([torch.full((len(choice["right"]),), n) for n, choice in enumerate(choices)])
    group = torch.tensor([choice["group"] for choice in choices])[owner]
    right = torch.cat([choice["right"] == choice["right"].max() for choice in choices])
    shared = torch.zeros(facts.shape[1], requires_grad=True)
    own = torch.zeros(int(group.max()) + 1, facts.shape[1], requires_grad=True)
    search = torch.optim.LBFGS([shared, own], max_iter=150, line_search_fn="strong_wolfe")

    def loss():
        search.zero_grad()
        scores = (facts * (shared + own[group])).sum(1)
        chosen = torch.where(right, scores, torch.tensor(-1e9))
        total = (log_sum(scores, owner, len(choices)) - log_sum(chosen, owner, len(choices))).mean()
        total = total + SHARED * (shared**2).sum() + OWN * (own**2).mean(0).sum()
        total.backward()
        return total

    search.step(loss)
    return (shared + own).detach()


def share_right(choices, weights):
    right = sum(bool(c["right"][(c["facts"] @ weights[c["group"]]).argmax()]) for c in choices)
    possible = sum(bool((c["right"] > 0).any()) for c in choices)
    return right / max(1, possible)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--choices", required=True)
    options.add_argument("--gold", required=True)
    a = options.parse_args()
    sides = read(a.choices, a.gold)
    for side, choices in sorted(sides.items()):
        held_out = set(sorted({choice["doc"] for choice in choices})[::4])
        kept = [choice for choice in choices if choice["doc"] in held_out]
        weights = fit([choice for choice in choices if choice["doc"] not in held_out])
        print(f"// {side}: {len(choices)} choices; of those left out with a right candidate", f"{share_right(kept, weights):.2f}")
        for row in fit(choices).tolist():
            print("    [" + ", ".join(f"{value:.2f}" for value in row) + "],")


if __name__ == "__main__":
    main()
