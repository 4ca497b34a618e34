"""Makes a checkpoint to go on from out of a model as the program reads it.

    python -m chancery_training.restore --model ../Models/chancery-2 --out work/restored/model.pt

The export keeps matrices as 16-bit floats and the embeddings as 8-bit integers, so this is the shipped model and not quite the run that
it came from.
"""

import argparse
import json
import os
import shutil
import tempfile

import numpy as np
import openvino as ov
import torch

from .export import convert
from .model import Chancery


def constants(path):
    """The graph's tables of numbers, in its order: [array…]; those stored as integers with their scales are unpacked."""
    held, scales = [], {}
    for node in ov.Core().read_model(path).get_ordered_ops():
        if node.get_type_name() != "Constant":
            continue
        name, kind = node.get_friendly_name(), node.get_element_type().get_type_name()
        if name.endswith(("/zero_point", "/scale")):
            of, part = name.rsplit("/", 1)
            scales.setdefault(of, {})[part] = node.data.astype(np.float32)
        elif kind in ("f16", "f32", "u8") and node.data.size > 1:
            held.append((name, node.data.astype(np.float32)))
    unpack = lambda name, x: (x - scales[name]["zero_point"]) * scales[name]["scale"] if name in scales else x
    return [unpack(name, x) for name, x in held]


def places(labels):
    """Which constant of an export holds which parameter: a model with a number of its own in every parameter is exported."""
    model = Chancery(labels)
    random = np.random.default_rng(0)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.tensor(random.uniform(0.1, 1, parameter.shape), dtype=torch.float16).float())
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.xml")
        ov.save_model(convert(model), path, compress_to_fp16=True)
        exported = constants(path)
    order, turned = [], []
    for held in exported:
        for name, parameter in model.named_parameters():
            own = parameter.detach().numpy()
            if own.size != held.size:
                continue
            flat = own.reshape(held.shape[::-1] if held.ndim == 2 else -1)
            if np.array_equal(own.ravel(), held.ravel()) or (held.ndim == 2 and np.array_equal(flat.T, held)):
                order.append(name)
                turned.append(not np.array_equal(own.ravel(), held.ravel()))
                break
        else:
            raise SystemExit(f"restore: a constant of shape {held.shape} is no parameter of the model")
    missing = {n for n, _ in model.named_parameters()} - set(order)
    if missing:
        raise SystemExit(f"restore: not in the export: {sorted(missing)}")
    return model, list(zip(order, turned))


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--model", required=True, help="the folder with model.xml and labels.json")
    ap.add_argument("--out", required=True, help="the checkpoint to write; labels.json goes beside it")
    a = ap.parse_args()
    with open(os.path.join(a.model, "labels.json"), encoding="utf-8") as f:
        model, order = places(json.load(f))
    shipped = constants(os.path.join(a.model, "model.xml"))
    if len(shipped) != len(order):
        raise SystemExit(f"restore: {a.model} has {len(shipped)} tables, the model of this code {len(order)}")
    state = model.state_dict()
    for held, (name, turned) in zip(shipped, order):
        if held.size != state[name].numel():
            raise SystemExit(f"restore: {name} has another size in {a.model}")
        state[name].copy_(torch.tensor(held.T.copy() if turned else held).reshape(state[name].shape))
    os.makedirs(os.path.dirname(os.path.abspath(a.out)), exist_ok=True)
    torch.save(state, a.out)
    shutil.copy(os.path.join(a.model, "labels.json"), os.path.dirname(os.path.abspath(a.out)))


if __name__ == "__main__":
    main()
