"""Lemmas as edit scripts: `case|cut|append`, so that a classifier can predict them.

`case` is l (lower-case the word first) or k (keep it), `cut` the number of characters taken from the
end, `append` what is put there. Scripts that would rewrite a whole word stay lexical and are rare.
"""


def script(word, lemma):
    for case, base in (("l", word.lower()), ("k", word)):
        if case == "k" and base == word.lower():
            continue
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        if common or case == "k" or word == word.lower():
            if common == 0 and len(lemma) > 12:
                return None
            if case == "l" and word != word.lower() and word[:1] == lemma[:1] and lemma != lemma.lower():
                continue
            return "%s|%d|%s" % (case, len(base) - common, lemma[common:])
    return None


def apply(rule, word):
    case, cut, append = rule.split("|", 2)
    base = word.lower() if case == "l" else word
    return base[:max(0, len(base) - int(cut))] + append
