"""Averages the weights of two checkpoints that began at the same point.

python -m chancery_training.average --first A.pt --second B.pt --share 0.6 --out C.pt

SHARE is the second one's part in the mean, from 0 to 1. The labels of both have to be the same; they are copied beside the outcome.
"""

import argparse
import os
import shutil

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--first", required=True)
    ap.add_argument("--second", required=True)
    ap.add_argument("--share", type=float, default=0.5)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    first, second = (torch.load(path, weights_only=True) for path in (a.first, a.second))
    mean = {k: torch.lerp(v.float(), second[k].float(), a.share).to(v.dtype) for k, v in first.items()}
    os.makedirs(os.path.dirname(os.path.abspath(a.out)), exist_ok=True)
    torch.save(mean, a.out)
    labels = (os.path.join(os.path.dirname(os.path.abspath(p)), "labels.json") for p in (a.second, a.out))
    shutil.copyfile(*labels)


if __name__ == "__main__":
    main()
