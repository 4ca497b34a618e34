"""Writes a trained checkpoint as the folder the program reads: OpenVINO IR, labels, vocabulary, manifest."""

import argparse
import hashlib
import json
import os
import shutil

import openvino as ov
import torch

from . import lighten
from .model import Chancery, load

INPUTS = ("ids", "cases", "mask", "first", "marks")


class Flat(torch.nn.Module):
    """The model with its outputs in a fixed order."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, cases, mask, first, marks):
        return tuple(self.model(ids, cases, mask, first, marks).values())


def convert(model):
    model.eval()
    example = {
        "ids": torch.randint(1000, 2000, (2, 9)),
        "cases": torch.ones(2, 9, dtype=torch.long),
        "mask": torch.ones(2, 9, dtype=torch.long),
        "first": torch.arange(7).repeat(2, 1),
        "marks": torch.zeros(2, 2, dtype=torch.long),
    }
    with torch.no_grad():
        names = list(model(**example).keys())
        converted = ov.convert_model(Flat(model), example_input=example)
    for port, name in zip(converted.inputs, INPUTS):
        port.get_tensor().set_names({name})
        width = 2 if name == "marks" else -1
        port.get_node().set_partial_shape(ov.PartialShape([-1, width]))
    converted.validate_nodes_and_infer_types()
    for port, name in zip(converted.outputs, names):
        port.get_tensor().set_names({name})
    return converted


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def write_manifest(folder, manifest):
    """Writes `manifest` with the files of the model as they are now."""
    files = ["model.xml", "model.bin", "vocabulary.txt", "labels.json", "model-int8.xml"]
    manifest["files"] = {
        n: {"sha256": digest(os.path.join(folder, n)), "bytes": os.path.getsize(os.path.join(folder, n))}
        for n in files
        if os.path.exists(os.path.join(folder, n))
    }
    with open(os.path.join(folder, "manifest.json"), "w", encoding="utf-8") as f:
        json.dump(manifest, f, indent=1)
    return manifest


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoint", required=True)
    ap.add_argument("--minilm", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--name", default="chancery-2")
    ap.add_argument("--int8", metavar="CODED", help="in 8-bit integers, with ranges found on the coded news in this folder (needs nncf)")
    a = ap.parse_args()
    labels = json.load(open(os.path.join(os.path.dirname(a.checkpoint), "labels.json"), encoding="utf-8"))
    model = Chancery(labels)
    load(model, torch.load(a.checkpoint, weights_only=True))
    converted = convert(model)
    os.makedirs(a.out, exist_ok=True)
    if a.int8:
        from . import quantise

        tokenizer = os.path.join(a.minilm, "tokenizer.json")
        quantise.save(converted, quantise.inputs(a.int8, tokenizer, labels), a.out)
    else:
        ov.save_model(converted, os.path.join(a.out, "model.xml"), compress_to_fp16=True)
        # Integers of another time do not fit these weights.
        old = os.path.join(a.out, "model-int8.xml")
        if os.path.exists(old):
            os.remove(old)
    shutil.copy(os.path.join(a.minilm, "vocab.txt"), os.path.join(a.out, "vocabulary.txt"))
    with open(os.path.join(a.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(labels, f, ensure_ascii=False, indent=0)
    lighten.lighten_folder(a.out)
    manifest = write_manifest(a.out, {"name": a.name, "version": a.name.rsplit("-", 1)[-1]})
    print(json.dumps(manifest["files"], indent=1))


if __name__ == "__main__":
    main()
