"""Checks that the files the recipe reads are those that it was written for, by the checksums in inputs.sha256.

  python inputs.py --data FOLDER --encoder FOLDER
"""
import argparse
import hashlib
import os
import sys

SUMS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "inputs.sha256")


def listed(path=SUMS):
    """(checksum, `data` or `encoder`, path in that folder) of every input; lines as of sha256sum."""
    with open(path, encoding="utf-8") as f:
        for line in f:
            checksum, name = line.split()
            yield (checksum, *name.split("/", 1))


def checksum(path):
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        while block := f.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def faults(folders):
    """What is wrong with the inputs in `folders` ({"data": path, "encoder": path}), one line each."""
    for wanted, folder, name in listed():
        path = os.path.join(folders[folder], name)
        if not os.path.isfile(path):
            yield "%s is missing" % path
        elif checksum(path) != wanted:
            yield "%s differs from the file that inputs.sha256 lists" % path


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for folder in ("data", "encoder"):
        ap.add_argument("--" + folder, required=True)
    wrong = list(faults(vars(ap.parse_args())))
    if wrong:
        sys.exit("\n".join(wrong + ["Get these files, or, if they were changed on purpose, list their checksums in %s." % SUMS]))
    print("all inputs are those listed")


if __name__ == "__main__":
    main()
