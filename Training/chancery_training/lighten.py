"""Rewrites the graphs of an exported model so that the processor has less to do for the same results.

- The last layer of the event reader ends with the first pieces of words only: nothing reads its states at the others.
- States are taken at words by `Gather`, which copies rows; `GatherElements` looks up each number by itself.
- How many triggers of a batch are read is rounded up to a multiple of 8, with rows that stand for nothing: the processor's
  code is made anew for each shape that it has not met, which took a twentieth of the time.

The weights stay as they are, byte for byte.

    python -m chancery_training.lighten MODEL    # a folder with model.xml, model.bin and perhaps model-int8.xml
"""

import argparse
import json
import os
import xml.etree.ElementTree as ET

import numpy as np
import openvino as ov
from openvino import opset13 as op

STEP = 8  # rows of the event reader
WORDS = {  # where states are taken at words → what says which pieces these are
    "__module.model/aten::gather/GatherElements_1": "first",
    "__module.model.reader/aten::gather/GatherElements_1": "__module.model/aten::index/Gather_1",
}
ATTENDED = "__module.model.reader.layers.1.norm1/aten::layer_norm/Add"  # before the reader's last two matrices
FOUND = "__module.model/aten::cat/Concat_1"  # a row that stands for nothing, then those of the triggers


def constants(xml):
    """→ (the parsed graph, its constants)."""
    tree = ET.parse(xml)
    return tree, [d for d in tree.getroot().iter("data") if d.get("offset") is not None]


def small(*values):
    """A vector of whole numbers below 256, one byte each, so that it is found among the weights."""
    parts = [op.convert(op.constant(np.array([v], np.uint8)), "i64") for v in values]
    return parts[0] if len(parts) == 1 else op.concat(parts, 0)


def rows_at(states, index):
    return op.gather(states, index, op.constant(np.int64(1)), batch_dims=1).output(0)


def redirect(output, other):
    for target in list(output.get_target_inputs()):
        target.replace_source_output(other)


def lighten(model):
    """Changes the graph in place; a graph that has been through it already is left alone."""
    nodes = {node.get_friendly_name(): node for node in model.get_ordered_ops()}
    taken = {name: nodes[name] for name in WORDS if name in nodes}
    for name, node in taken.items():
        states, index = node.input_value(0), nodes[WORDS[name]].output(0)
        if ".reader/" in name:
            attended = nodes[ATTENDED].output(0)
            users = list(attended.get_target_inputs())
            at_words = rows_at(attended, index)
            for user in users:
                user.replace_source_output(at_words)
            redirect(node.output(0), states)
        else:
            redirect(node.output(0), rows_at(states, index))
    if taken:
        rows = nodes[FOUND]
        count = op.gather(op.shape_of(rows.input_value(1), "i64"), small(0), op.constant(np.int64(0)))
        extra = op.subtract(small(STEP), op.floor_mod(count, small(STEP)))  # one at least: no output is empty
        nothing = op.broadcast(op.constant(np.int64(0)), op.concat([extra, small(2)], 0))
        rows.input(0).replace_source_output(nothing.output(0))
    model.validate_nodes_and_infer_types()


def position(weights, value):
    """Where these bytes stand, at a place that suits numbers of their size."""
    size = min(len(value), 8)
    at = weights.find(value)
    while at >= 0 and at % size:
        at = weights.find(value, at + 1)
    if at < 0:
        raise SystemExit(f"no constant {value!r} among the weights")
    return at


def lighten_file(xml, binary):
    """Rewrites `xml`, whose constants are in `binary`; what it reads there stays where it is."""
    weights = open(binary, "rb").read()
    where = {}
    for d in constants(xml)[1]:
        at, size = int(d.get("offset")), int(d.get("size"))
        where[weights[at : at + size]] = at
    model = ov.Core().read_model(xml, binary)
    lighten(model)
    ov.save_model(model, xml + ".new.xml", compress_to_fp16=False)
    own = open(xml + ".new.bin", "rb").read()
    tree, used = constants(xml + ".new.xml")
    for d in used:
        at, size = int(d.get("offset")), int(d.get("size"))
        value = own[at : at + size]
        d.set("offset", str(where[value] if value in where else position(weights, value)))
    tree.write(xml)
    os.remove(xml + ".new.xml")
    os.remove(xml + ".new.bin")


def lighten_folder(folder):
    for name in ("model.xml", "model-int8.xml"):
        if os.path.exists(os.path.join(folder, name)):
            lighten_file(os.path.join(folder, name), os.path.join(folder, "model.bin"))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("model")
    a = ap.parse_args()
    lighten_folder(a.model)
    from .export import write_manifest

    write_manifest(a.model, json.load(open(os.path.join(a.model, "manifest.json"), encoding="utf-8")))


if __name__ == "__main__":
    main()
