"""Words to model input: BERT word pieces and the shape of each word. src/language mirrors this file."""
import unicodedata

MAX_PIECES = 8
SHAPES = ("special", "lower", "initial", "upper", "letter", "mixed", "digit", "other")


def shape(word):
    """The case class of a word, fed to the uncased encoder as an embedding."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 6
    if not letters:
        return 7
    if all(c.islower() for c in letters):
        return 1
    if all(c.isupper() for c in letters):
        return 4 if len(letters) == 1 else 3
    if word[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 5


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


class Pieces:
    """Greedy longest-match WordPiece (Wu et al. 2016) over lower-cased, accent-stripped words."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.vocabulary = {line.rstrip("\n"): i for i, line in enumerate(f)}
        self.unknown, self.cls, self.sep = (self.vocabulary[x] for x in ("[UNK]", "[CLS]", "[SEP]"))
        self.cache = {}

    def word(self, word):
        """At most MAX_PIECES ids; of a longer word the first seven and the last are kept."""
        if word not in self.cache:
            plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
            chunks, current = [], ""
            for c in plain:
                if is_punctuation(c):
                    chunks += [current, c] if current else [c]
                    current = ""
                elif not c.isspace():
                    current += c
            ids = [i for chunk in chunks + ([current] if current else []) for i in self.chunk(chunk)] or [self.unknown]
            self.cache[word] = ids if len(ids) <= MAX_PIECES else ids[:MAX_PIECES - 1] + ids[-1:]
        return self.cache[word]

    def chunk(self, text):
        ids, start = [], 0
        while start < len(text):
            end = len(text)
            while end > start:
                piece = ("##" if start else "") + text[start:end]
                if piece in self.vocabulary:
                    ids.append(self.vocabulary[piece])
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            start = end
        return ids

    def sentence(self, words):
        """(piece ids, shape ids, first piece of each word, last piece of each word), [CLS] and [SEP] included."""
        ids, shapes, first, last = [self.cls], [0], [], []
        for w in words:
            pieces = self.word(w)
            first.append(len(ids))
            ids += pieces
            last.append(len(ids) - 1)
            shapes += [shape(w)] * len(pieces)
        return ids + [self.sep], shapes + [0], first, last
