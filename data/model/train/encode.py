"""What the exported network makes of PropBank's sentences and of its glosses, kept for `train_roles.py`: the first part is
frozen, so that each sentence runs through it once. It is the int8 graph, on whose outputs the second part will stand.
"""
import os

import numpy as np
import onnx
import onnxruntime

import propbank
from features import Pieces
from graft import below

LAYERS = (4, 8)  # of which a gloss is the mean: one that knows words, one that knows sentences


class Encoder:
    def __init__(self, folder, layers):
        """Gives the outputs of these layers (from 0) besides the graph's own."""
        graph = onnx.load(os.path.join(folder, "model.onnx"))
        self.layers = [below(x) for x in layers]
        graph.graph.output.extend(onnx.helper.make_tensor_value_info(x, onnx.TensorProto.FLOAT, None) for x in self.layers)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
        self.pieces = Pieces(os.path.join(folder, "vocabulary.txt"))

    def __call__(self, words, outputs=()):
        made = self.pieces.sentence(words)
        feed = {k: np.array(v, np.int32) for k, v in zip(("ids", "shapes", "first", "last"), made)}
        return made, self.session.run(list(outputs) + self.layers, feed)


def sentences(given, folder, layer):
    """Adds to each sentence `first` and `last` piece of its words, `below` [pieces, width], `arcs` and `relations`."""
    encoder = Encoder(folder, [layer])
    for s in given:
        (ids, _, first, last), (arcs, relations, hidden) = encoder(s["words"], ("arcs", "relations"))
        if len(ids) <= 512:
            yield {**s, "first": first, "last": last, "below": hidden.astype(np.float16), "arcs": arcs.astype(np.float16),
                   "relations": relations.astype(np.uint8)}


def descriptions(data, rolesets, folder):
    """A row of each roleset: what the encoder makes of its description, and its classes; zeros where it has none."""
    encoder, described = Encoder(folder, LAYERS), {x["roleset"]: x for x in propbank.frames(data)}
    width, found = None, {}
    for name in rolesets:
        if name in described:
            _, hidden = encoder(propbank.gloss(described[name]))
            found[name] = np.concatenate([x[1:-1].mean(0) for x in hidden])
            width = found[name].shape[0]
    glosses = np.stack([found.get(x, np.zeros(width, np.float32)) for x in rolesets]).astype(np.float32)
    return np.concatenate([glosses, propbank.class_table(data, rolesets)], 1)
