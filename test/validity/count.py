"""Prints how many triples or quads rdflib finds in each file; what it warns of goes to standard error."""

import sys

from rdflib import Dataset, Graph

for path in sys.argv[1:]:
    if path.endswith((".nq", ".trig")):
        dataset = Dataset()
        dataset.parse(path)
        print(sum(1 for _ in dataset.quads()))
    else:
        print(len(Graph().parse(path)))
