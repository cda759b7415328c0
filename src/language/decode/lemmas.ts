import { table } from '../../model/index.ts'
/** Gives the lemma of a word: the one that is known, else the predicted one if it is a word, else a form that is. */
export type Lemmatiser = (word: string, upos: string, predicted: string) => string

/** Endings by part of speech, the longest first; what is put in their place, in the order in which it is tried. */
const ENDINGS = table<readonly (readonly [ending: string, ...replacements: string[]])[]>({
  VERB: [['ying', 'ie', 'y'], ['ies', 'y', 'ie'], ['ied', 'y', 'ie'], ['ing', '', 'e'], ['es', '', 'e'], ['ed', '', 'e'], ['s', '']],
  NOUN: [['ies', 'y', 'ie'], ['ves', 'f', 'fe'], ['es', '', 'e'], ['s', '']],
  ADJ: [['iest', 'y'], ['ier', 'y'], ['est', '', 'e'], ['er', '', 'e']],
}) // prettier-ignore

/** Words that regular inflection could have made `word`, in lower case, from; "stopped" from "stop" too. */
export function basesOf(word: string, upos: string): string[] {
  for (const [ending, ...replacements] of ENDINGS.get(upos) ?? []) {
    if (!word.endsWith(ending) || word.length === ending.length) continue
    const stem = word.slice(0, -ending.length)
    const doubled = /([bdfglmnprtz])\1$/.test(stem) ? [stem.slice(0, -1)] : []
    return [...replacements.map((replacement) => stem + replacement), ...doubled]
  }
  return []
}

/**
 * @param lexicon one `form TAB upos TAB lemma` a line, of the treebanks that the model was trained on
 * @param isWord whether a string is a word of its own in the model's vocabulary
 */
export function createLemmatiser(lexicon: string, isWord: (text: string) => boolean): Lemmatiser {
  const lemmas = new Map<string, string>()
  const known = new Set<string>()
  for (const line of lexicon.split('\n')) {
    const [form, upos, lemma] = line.split('\t')
    if (form === undefined || upos === undefined || lemma === undefined) continue
    lemmas.set(`${form}\t${upos}`, lemma)
    known.add(`${lemma}\t${upos}`)
  }
  return (word, upos, predicted) => {
    const form = word.toLowerCase()
    const found = lemmas.get(`${form}\t${upos}`)
    if (found !== undefined) return found
    const isKnown = (lemma: string): boolean => known.has(`${lemma}\t${upos}`)
    const exists = (lemma: string): boolean => isKnown(lemma) || isWord(lemma)
    const regular = basesOf(form, upos)
    // "fined" is of "fine", though "fin" is a word too
    const better = predicted === form || isKnown(predicted) ? undefined : regular.find(isKnown)
    if (better !== undefined) return better
    if (exists(predicted) || predicted === form) return predicted
    // the few verbs in "-ie" are known: "diversified" is of "diversify"
    return regular.find(exists) ?? regular.find((base) => upos === 'VERB' && /[^aeiou]y$/.test(base)) ?? predicted
  }
}

/**
 * Applies an edit script of the model, `case|cut|append`: `l` lower-cases the word first, `k` keeps it; `cut`
 * characters are taken from the end, `append` is put there.
 */
export function applyLemmaScript(script: string, word: string): string {
  const [letterCase = '', cut = '', ...append] = script.split('|')
  const letters = [...(letterCase === 'l' ? word.toLowerCase() : word)]
  const lemma = letters.slice(0, Math.max(0, letters.length - Number(cut))).join('') + append.join('|')
  return lemma === '' ? word : lemma
}
