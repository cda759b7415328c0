import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNominal, isVerb, phraseOf, prepositionOf } from './phrase.ts'

/** The nearest of the words above another that is a noun behind a preposition. */
function nounAbove(words: readonly DraftWord[], from: number, preposition: string, before: number): number {
  let at = from
  while (at >= 0 && !(at < before && isNominal(words[at]) && prepositionOf(words, at) === preposition))
    at = words[at]?.head ?? -1
  return at
}

/**
 * "fired at the guard who had seen him and at a driver who was calling", "at a cook who was using a phone": a phrase behind
 * "and" goes on with the noun that stands behind the same preposition, not with what tells of that noun.
 */
export function joinedPrepositions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    const preposition = prepositionOf(words, at)
    if (!isNominal(noun) || preposition === undefined || !opensWithAnd(words, at)) return
    if (noun.relation === 'conj' && !has(words, noun.head, 'case')) {
      const first = nounAbove(words, noun.head, preposition, noun.head)
      if (first >= 0) noun.head = first
      return
    }
    const clause = words[noun.head]
    const pronoun = words[at + 1]
    if (!noun.relation.startsWith('obl') || clause?.relation !== 'conj' || !isVerb(clause)) return
    if (pronoun?.head !== noun.head || !lexicon.words('relativePronoun').has(pronoun.text)) return
    const first = nounAbove(words, clause.head, preposition, at)
    if (first < 0) return
    Object.assign(clause, { head: at, relation: 'acl:relcl' })
    Object.assign(noun, { head: first, relation: 'conj' })
  })
}

/** Whether "and" stands right before the preposition of a noun. */
function opensWithAnd(words: readonly DraftWord[], noun: number): boolean {
  const preposition = words.findIndex(({ head, relation }) => head === noun && relation === 'case')
  return words[preposition - 1]?.relation === 'cc'
}

/**
 * "Greek flags and pictures of Kern": a phrase behind two nouns, the first of which has words of its own before it, is of the
 * second, which has none; of "causes and effects of war" it is of both, and hangs on the first.
 */
export function phrasesOfLast(words: readonly DraftWord[]): void {
  words.forEach((phrase, at) => {
    const first = words[phrase.head]
    if (phrase.relation !== 'nmod' || first?.upos !== 'NOUN' || phrase.head > at) return
    const joined = words.flatMap(({ head, relation }, each) =>
      head === phrase.head && relation === 'conj' && each < at ? [each] : [],
    )
    const [second] = joined
    if (second === undefined || joined.length > 1 || words[second]?.upos !== 'NOUN' || !has(words, at, 'case')) return
    const isDescribed = has(words, phrase.head, 'amod', 'compound', 'nummod', 'nmod:poss')
    if (isDescribed && words.every(({ head, relation }) => head !== second || /^(?:cc|punct)$/.test(relation)))
      phrase.head = second
  })
}

/** "may face trial in addition to paying a fine": a preposition of several words makes a gerund a clause beside its verb, no part of a noun. */
export function gerundsOfAddition(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    const [first, last, verb] = [words[at - 1], words[at + 1], words[noun.head]]
    const gerund = words.findIndex(({ head, relation }) => head === at && relation === 'acl')
    if (!first || !isVerb(verb) || noun.relation !== 'obl' || last?.head !== gerund || last.relation !== 'mark') return
    const said = [first, noun, last].map(({ text }) => text.toLowerCase()).join(' ')
    if (first.head !== at || !lexicon.words('addingPreposition').has(said)) return
    for (const word of words) if (word.head === at) word.head = gerund
    Object.assign(words[gerund] ?? {}, { head: noun.head, relation: 'advcl' })
    Object.assign(first, { relation: 'mark', upos: 'SCONJ' })
    for (const word of [noun, last]) Object.assign(word, { head: at - 1, relation: 'fixed' })
  })
}

/** "recalled 400 cars, 90 of them in Japan": a phrase right behind some of those before is where these are, not where all is done. */
export function phrasesOfSome(words: readonly DraftWord[]): void {
  words.forEach((phrase, at) => {
    const { first } = phraseOf(words, at)
    const pronoun = words[first - 1]
    const some = pronoun?.head ?? -1
    if (!phrase.relation.startsWith('obl') || pronoun?.upos !== 'PRON' || prepositionOf(words, first - 1) !== 'of')
      return
    const opener = phraseOf(words, some).first
    if (
      some < phrase.head ||
      (words[some]?.head !== phrase.head && words[words[some]?.head ?? -1]?.head !== phrase.head)
    )
      return
    if (words[opener - 1]?.text !== ',' && words[opener]?.text !== ',') return
    Object.assign(phrase, { head: some, relation: 'nmod' })
  })
}

/** "raised its growth forecast": of two objects side by side the first, if it is nobody who could get the second, is a part of it. */
export function compoundsLikeObjects(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[at - 1]
    if (second.relation !== 'obj' || second.upos !== 'NOUN' || first?.upos !== 'NOUN' || first.head !== second.head)
      return
    if (!/^i?obj$/.test(first.relation) || first.features['Number'] !== 'Sing') return
    if (first.kind !== null && /^(?:person|organization|place|animal)$/.test(first.kind)) return
    for (const word of words) if (word.head === at - 1) word.head = at
    Object.assign(first, { head: at, relation: 'compound' })
  })
}
