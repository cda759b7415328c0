import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isSubject, isVerb, PASSIVE_PARTICIPLE } from './phrase.ts'

const FINITE_PRESENT = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' }

/** A headline closes without a full stop. */
export const isHeadline = (words: readonly DraftWord[]): boolean => !/^[.!?]$/.test(words.at(-1)?.text ?? '.')

/** "Quake kills 10; 80 hurt": a number of people and what has become of them behind the mark is a clause of its own. */
export function casualtiesApart(words: readonly DraftWord[], lexicon: Words): void {
  const root = words.findIndex(({ relation }) => relation === 'root')
  if (!isHeadline(words) || !isVerb(words[root])) return
  words.forEach((state, at) => {
    const people = words[at - 1]
    const mark = words[at - 2]
    if (at - 2 <= root || !people || !mark || !/^[;,]$/.test(mark.text)) return
    const isCount = people.upos === 'NUM' || lexicon.words('roundNumber').has(people.text.toLowerCase())
    const isState = lexicon.words('casualtyState').has(state.text.toLowerCase())
    if (!isCount || !isState || has(words, at, 'obj', 'aux', 'cop')) return
    for (const word of words) if (word.head === at - 1) word.head = at
    const isPassive = /(?:ed|hurt)$/i.test(state.text)
    Object.assign(people, { head: at, relation: isPassive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(state, { head: root, relation: 'parataxis' })
    Object.assign(
      state,
      isPassive ? { upos: 'VERB', features: PASSIVE_PARTICIPLE } : { upos: 'ADJ', features: { Degree: 'Pos' } },
    )
  })
}

/**
 * "Singer leaves label, sues manager Tom Fry": what looks like a noun in the plural behind the comma of a headline, right
 * before what something is done to, is its second verb.
 */
export function secondVerbs(words: readonly DraftWord[], lexicon: Words): void {
  const root = words.findIndex(({ relation }) => relation === 'root')
  const verb = words[root]
  if (!isHeadline(words) || !verb || !isVerb(verb) || !/[^s]s$/i.test(verb.text) || verb.features['Tense'] === 'Past')
    return
  if (!words.some((word, at) => word.head === root && isSubject(word) && at < root)) return
  words.forEach((second, at) => {
    if (at < root || words[at - 1]?.text !== ',' || !isLikeVerb(second) || words.slice(at).some(isVerb)) return
    if (lexicon.words('pluralModifier').has(second.text.toLowerCase())) return
    const object = objectBehind(words, at)
    const noun = words[object]
    if (!noun || hasMark(words, at, object)) return
    for (const word of words) if (word.head === object && word.text === ',') word.head = at
    Object.assign(second, { head: root, relation: 'conj', upos: 'VERB', features: FINITE_PRESENT })
    const bearer = words[object + 1]
    const isTitle = noun.upos === 'NOUN' && bearer?.upos === 'PROPN' && bearer.head === object
    if (isTitle) Object.assign(bearer, { head: at, relation: 'obj' })
    Object.assign(noun, isTitle ? { head: object + 1, relation: 'nmod:desc' } : { head: at, relation: 'obj' })
  })
}

const isLikeVerb = ({ text, upos }: DraftWord): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos) && /\p{Ll}[^s\P{Ll}]s$/u.test(text)

/** Of what would be the object: a noun that the word is compounded with, or a further one that hangs on it or beside it. */
function objectBehind(words: readonly DraftWord[], at: number): number {
  const word = words[at]
  if (word?.relation === 'compound' && word.head > at)
    return /^(?:parataxis|appos)$/.test(words[word.head]?.relation ?? '') ? word.head : -1
  if (word?.relation !== 'parataxis') return -1
  return words.findIndex(
    (each, behind) =>
      behind > at &&
      isNoun(each) &&
      (each.head === at || each.head === word.head) &&
      /^(?:vocative|parataxis|appos|obj|dep)$/.test(each.relation),
  )
}

const hasMark = (words: readonly DraftWord[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ upos }) => upos === 'PUNCT')
