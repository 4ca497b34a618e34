"""The model in 8-bit integers: one file of weights, and two graphs over it.

`model-int8.xml` rounds what the matrices are multiplied with too, for processors that multiply 8-bit integers; `model.xml` leaves it in
floats, for all others and wherever every processor shall give the same. Ranges are found on sentences of coded news.
"""

import os
import random

import nncf
import numpy as np
import openvino as ov

from . import data
from .batches import Index, Pieces, collate
from .lighten import constants

INPUTS = ("ids", "cases", "mask", "first", "marks")


def sentences(folder, count, seed):
    """Coded sentences, drawn by chance, the shortest first."""
    files = (data.read_jsonl(f"{folder}/{name}.jsonl") for name in ("documents", "events"))
    coded, _ = data.read_coded(*files)
    return sorted(random.Random(seed).sample(coded, count), key=lambda s: len(s.words))


def inputs(coded, tokenizer, labels, count=320, size=4, seed=3):
    """What the network is given for some sentences, in batches without much padding."""
    drawn, pieces, index = sentences(coded, count, seed), Pieces(tokenizer), Index(labels)
    batches = []
    for i in range(0, count, size):
        t = collate(drawn[i : i + size], pieces, index, noise=0.0, recase=0.0)
        batch = {k: np.asarray(t[k]) for k in INPUTS if k in t}
        batch.setdefault("marks", np.zeros((len(batch["ids"]), 2), np.int64))
        batches.append(batch)
    random.Random(seed).shuffle(batches)
    return batches


def quantise(model, batches):
    """Weights and activations in 8-bit integers, with SmoothQuant."""
    return nncf.quantize(
        model,
        nncf.Dataset(batches),
        model_type=nncf.ModelType.TRANSFORMER,
        preset=nncf.QuantizationPreset.MIXED,
        subset_size=len(batches),
    )


def without_rounding(path):
    """The graph with its activations in floats again; the weights stay as they are."""
    model = ov.Core().read_model(path)
    for node in model.get_ordered_ops():
        if node.get_type_name() == "FakeQuantize":
            node.output(0).replace(node.input_value(0))
    model.validate_nodes_and_infer_types()
    return model


def share_weights(xml, binary, other_xml, other_binary):
    """Lets the graph `xml`, whose weights are in `binary`, read those of the other graph instead."""
    own, others = open(binary, "rb").read(), open(other_binary, "rb").read()
    where = {}
    for d in constants(other_xml)[1]:
        at, size = int(d.get("offset")), int(d.get("size"))
        where[others[at : at + size]] = at
    tree, mine = constants(xml)
    for d in mine:
        at, size = int(d.get("offset")), int(d.get("size"))
        d.set("offset", str(where[own[at : at + size]]))
    tree.write(xml)


def save(model, batches, folder):
    """Writes `model.xml`, `model-int8.xml` and `model.bin`."""
    small, whole = (os.path.join(folder, name) for name in ("model-int8", "model"))
    ov.save_model(quantise(model, batches), small + ".xml", compress_to_fp16=True)
    ov.save_model(without_rounding(small + ".xml"), whole + ".xml", compress_to_fp16=True)
    share_weights(whole + ".xml", whole + ".bin", small + ".xml", small + ".bin")
    os.replace(small + ".bin", whole + ".bin")
