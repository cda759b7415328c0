"""The output `reference` of the language model: a linear map of every word's vector. All other outputs stay as they are.

  python head.py words MODEL.onnx OUT.onnx      a copy that also gives the words' vectors themselves, as `words`
  python head.py graft FROM.onnx TO.onnx        gives TO.onnx, in place, the output `reference` of FROM.onnx
"""
import sys

import onnx
from onnx import TensorProto, helper, numpy_helper

OUTPUT = "reference"
MATRIX, BIAS, PRODUCT = "reference.weight", "reference.bias", "/reference/product"
FIRST_HEAD = "/fact_hidden/linear/Gemm_MatMul"  # one of those that read the words' vectors


def words(model):
    """Name of the tensor that holds the words' vectors."""
    return next(x for x in model.graph.node if x.name == FIRST_HEAD).input[0]


def without_head(model):
    graph = model.graph
    for kept, drop in ((graph.node, lambda x: x.output[0] in (PRODUCT, OUTPUT)),
                       (graph.initializer, lambda x: x.name in (MATRIX, BIAS)),
                       (graph.output, lambda x: x.name == OUTPUT)):
        for each in [x for x in kept if drop(x)]:
            kept.remove(each)


def add_head(model, weight, bias):
    """`weight` [vector, numbers], `bias` [numbers], float32; a head that is there gives way."""
    without_head(model)
    graph = model.graph
    graph.initializer.extend([numpy_helper.from_array(weight, MATRIX), numpy_helper.from_array(bias, BIAS)])
    graph.node.extend([helper.make_node("MatMul", [words(model), MATRIX], [PRODUCT], PRODUCT),
                       helper.make_node("Add", [PRODUCT, BIAS], [OUTPUT], "/reference/sum")])
    graph.output.append(helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["words", weight.shape[1]]))


def head_of(model):
    found = {x.name: numpy_helper.to_array(x) for x in model.graph.initializer if x.name in (MATRIX, BIAS)}
    return found[MATRIX], found[BIAS]


def main():
    what, source, target = sys.argv[1:]
    model = onnx.load(source)
    if what == "words":
        graph = model.graph
        graph.node.append(helper.make_node("Identity", [words(model)], ["words"], "/words"))
        graph.output.append(helper.make_tensor_value_info("words", TensorProto.FLOAT, ["words", 384]))
    elif what == "graft":
        head, model = head_of(model), onnx.load(target)
        add_head(model, *head)
    else:
        sys.exit(__doc__)
    onnx.checker.check_model(model)
    onnx.save(model, target)


if __name__ == "__main__":
    main()
