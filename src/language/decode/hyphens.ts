import type { DraftWord } from './draft-word.ts'
import { has, isSubject } from './phrase.ts'

const isHyphen = (word: DraftWord | undefined): boolean => word?.text === '-'

/** Whether a word is in a row with one before it, or hangs beside it in the same way. */
const isJoined = (words: readonly DraftWord[], first: number, second: number): boolean => {
  const [one, other] = [words[first], words[second]]
  if (!one || !other) return false
  return other.relation === 'conj'
    ? other.head === first
    : other.head === one.head && other.relation === one.relation && /^(?:nsubj|obj|obl|appos|nmod)/.test(one.relation)
}

/** "a smash-and-grab", "hit-and-run drivers": words that hyphens and "and" make one are no two things in a row. */
export function hyphenatedPairs(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[at - 4]
    const [opening, and, closing] = words.slice(Math.max(0, at - 3), at)
    if (!first || !isJoined(words, at - 4, at)) return
    if (!isHyphen(opening) || !isHyphen(closing) || !/^(?:and|or|n)$/i.test(and?.text ?? '')) return
    if (words.some(({ head, relation }) => head === at - 4 && relation === 'cop')) return
    const { head, relation } = first
    for (const word of words) if (word.head === at - 4) word.head = at
    Object.assign(second, { head, relation })
    for (const word of [first, and]) Object.assign(word ?? {}, { head: at, relation: 'compound' })
  })
}

/** "Jones-Drew scored", "a cable, TE-North": parts of a person's name are no two persons, and what hangs in a tree beside its other half is no second thing. */
export function hyphenatedNames(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[at - 2]
    if (!first || !isHyphen(words[at - 1])) return
    // "The Times-Picayune reported", where the first half is lost
    const isLost = first.relation === 'compound' && first.head === second.head && isSubject(second)
    if (isLost && second.upos === 'PROPN' && first.upos === 'PROPN') first.relation = second.relation
    if (!isJoined(words, at - 2, at)) return
    const both = [first, second]
    const isPerson = both.every(({ kind }) => kind === 'person')
    if (!both.every(({ upos }) => upos === 'PROPN') || (second.relation === 'conj' && !isPerson)) return
    for (const word of words) if (word.head === at && word !== first) word.head = at - 2
    Object.assign(second, { head: at - 2, relation: 'flat' })
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

/** "The army test-fired a rocket": before a finite verb that a hyphen makes of two words stands its subject, and not a part of the first one. */
export function subjectsOfHyphenated(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const first = words[at - 2]
    if (verb.upos !== 'VERB' || first?.head !== at || first.relation !== 'compound' || !isHyphen(words[at - 1])) return
    const isFinite = verb.features['VerbForm'] === 'Fin' || has(words, at, 'obj')
    if (!isFinite || words.some(({ head, relation }) => head === at && /^[nc]subj/.test(relation))) return
    const subject = words.findLastIndex(
      ({ head, relation, upos }, each) =>
        each < at - 2 && head === at - 2 && relation === 'compound' && (upos === 'NOUN' || upos === 'PROPN'),
    )
    if (subject < 0) return
    for (const [each, word] of words.entries()) if (word.head === at - 2 && each < subject) word.head = subject
    Object.assign(words[subject] ?? {}, { head: at, relation: 'nsubj' })
  })
}
