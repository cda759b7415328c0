import type { DraftWord } from './draft-word.ts'

/** A past tense that is no participle. */
export const FINITE_PAST = { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' }
/** A participle of the past that is passive. */
export const PASSIVE_PARTICIPLE = { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' }

export const isVerb = (word: DraftWord | undefined): boolean => word?.upos === 'VERB'

export const isNoun = (word: DraftWord | undefined): boolean => word?.upos === 'NOUN' || word?.upos === 'PROPN'

export const isNominal = (word: DraftWord | undefined): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(word?.upos ?? '')

export const isPerson = (word: DraftWord | undefined): boolean => word?.kind === 'person'

/** Whether a word is the subject of a clause, be it active or passive. */
export const isSubject = ({ relation }: DraftWord): boolean => /^nsubj(?::pass)?$/.test(relation)

/** The first verb from a word upwards, itself included; -1 where there is none. */
export function verbFrom(words: readonly DraftWord[], at: number): number {
  let verb = at
  while (verb >= 0 && !isVerb(words[verb])) verb = words[verb]?.head ?? -1
  return verb
}

/** Whether a word has a dependent in one of the relations. */
export const has = (words: readonly DraftWord[], at: number, ...relations: string[]): boolean =>
  words.some(({ head, relation }) => head === at && relations.includes(relation))

export function isUnder(words: readonly DraftWord[], at: number, above: number): boolean {
  for (let each = at; each >= 0; each = words[each]?.head ?? -1) if (each === above) return true
  return false
}

/** The first and the last of the words under another, itself included. */
export function phraseOf(words: readonly DraftWord[], head: number): { first: number; last: number } {
  let first = 0
  while (first < head && !isUnder(words, first, head)) first += 1
  let last = words.length - 1
  while (last > head && !isUnder(words, last, head)) last -= 1
  return { first, last }
}

/** Whether the phrase of a word begins with a comma, or right behind one. */
export function isBehindComma(words: readonly DraftWord[], at: number): boolean {
  const { first } = phraseOf(words, at)
  return words[first]?.text === ',' || words[first - 1]?.text === ','
}

/** The preposition before a noun, in lower case; undefined where it has none or several. */
export function prepositionOf(words: readonly DraftWord[], noun: number): string | undefined {
  const own = words.filter(({ head, relation }, at) => head === noun && relation === 'case' && at < noun)
  return own.length === 1 ? own[0]?.text.toLowerCase() : undefined
}

/** Whether every word leads up to the root. */
const isTree = (words: readonly DraftWord[]): boolean =>
  words.every((_, at) => {
    let each = at
    for (let steps = 0; each >= 0 && steps <= words.length; steps++) each = words[each]?.head ?? -1
    return each < 0
  })

type Mend = (words: readonly DraftWord[]) => void

/** Mends a tree by one after the other; what would make it one no more is left as it was before that mend. */
export function mendedBy(words: readonly DraftWord[], mends: readonly Mend[]): void {
  const before = words.map((word) => ({ ...word }))
  for (const mend of mends) {
    mend(words)
    const isMoved = words.some(({ head }, at) => head !== before[at]?.head)
    if (isMoved && !isTree(words)) copyPlaces(before, words)
    else copyPlaces(words, before)
  }
}

/** Field by field, which is much quicker than all of an object at once. */
function copyPlaces(from: readonly DraftWord[], to: readonly DraftWord[]): void {
  for (let at = 0; at < from.length; at++) {
    const [source, target] = [from[at], to[at]]
    if (!source || !target) continue
    target.upos = source.upos
    target.features = source.features
    target.head = source.head
    target.relation = source.relation
  }
}
