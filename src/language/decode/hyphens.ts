import type { DraftWord } from './draft-word.ts'

const isHyphen = (word: DraftWord | undefined): boolean => word?.text === '-'

/** "a smash-and-grab", "hit-and-run drivers": words that hyphens and "and" make one are no two things in a row. */
export function hyphenatedPairs(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[at - 4]
    const [opening, and, closing] = words.slice(Math.max(0, at - 3), at)
    if (second.relation !== 'conj' || second.head !== at - 4 || !first) return
    if (!isHyphen(opening) || !isHyphen(closing) || !/^(?:and|or|n)$/i.test(and?.text ?? '')) return
    if (words.some(({ head, relation }) => head === at - 4 && relation === 'cop')) return
    const { head, relation } = first
    for (const word of words) if (word.head === at - 4) word.head = at
    Object.assign(second, { head, relation })
    for (const word of [first, and]) Object.assign(word ?? {}, { head: at, relation: 'compound' })
  })
}

/** "Jones-Drew scored": parts of a person's name are no two persons. */
export function hyphenatedNames(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[at - 2]
    if (second.relation !== 'conj' || second.head !== at - 2 || !isHyphen(words[at - 1]) || !first) return
    const isPerson = [first, second].every(({ upos, kind }) => upos === 'PROPN' && kind === 'person')
    if (isPerson) second.relation = 'flat'
  })
}

/** "The van rear-ended a car", "she was double-checked": the word before the hyphen is part of the verb. */
export function hyphenatedVerbs(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const first = words[at - 2]
    if (verb.upos !== 'VERB' || !first || !isHyphen(words[at - 1]) || first.head !== at) return
    if (/^(?:obl|obl:unmarked|advmod|obj|nsubj)$/.test(first.relation)) first.relation = 'compound'
  })
}
