import type { DraftWord } from './draft-word.ts'
import { has, isNominal, isNoun, isPerson, isSubject, isVerb, phraseOf } from './phrase.ts'

/** What stands between two clauses of which the second leaves its verb out. */
const LINK = /^(?:,|;|and|while|but)$/

/**
 * "Norda took 9.8 percent and the Greens 8.1 percent", "Iraq accounted for 19 percent, Oman for 13": names behind the first
 * amount, each right before one of its own, share the verb that is left out (gapping). The tree takes them for further
 * subjects, with their amounts in the same order.
 */
export function gappedClauses(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    if (!isVerb(verb)) return
    const subject = words.findIndex(
      ({ head, relation, upos }, each) => head === at && relation === 'nsubj' && each < at && upos === 'PROPN',
    )
    const amount = words.findIndex(
      ({ head, relation }, each) => head === at && /^(?:obj|obl)$/.test(relation) && each > at && isAmount(words, each),
    )
    if (subject >= 0 && amount >= 0) joinGapped(words, { verb: at, subject, amount })
  })
}

/**
 * "Acme was advised by Lee and Boltz by Kern", "the novel was written by Lee and the script by Kern": a further name (or noun
 * with its article) and a second noun behind the same preposition share the verb that is left out.
 */
export function gappedPhrases(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const subject = words.findIndex((word, each) => word.head === at && isSubject(word) && each < at)
    // "met Lee in May and Kern in June": both may be met
    if (!isVerb(verb) || subject < 0 || has(words, at, 'obj', 'iobj')) return
    const phrase = words.findIndex(
      (word, each) => word.head === at && /^obl(?::agent)?$/.test(word.relation) && each > at && isNominal(word),
    )
    const preposition = phrase < 0 ? undefined : prepositionOf(words, phrase)
    if (preposition === undefined) return
    words.forEach((name, further) => {
      if (further <= phrase || !isLike(words, subject, further)) return
      const { start, end } = nameAt(words, further)
      const [link, before] = [words[start - 1], words[start - 2]]
      if (link?.text !== 'and' || words[end + 1]?.text !== preposition) return
      const second = words[end + 1]?.head ?? -1
      const { last } = phraseOf(words, second)
      const closes = words[last + 1] === undefined || words[last + 1]?.upos === 'PUNCT'
      if (second <= end || !closes || !isOfKind(words, phrase, second)) return
      if (start - 1 <= phrase || before === undefined) return
      for (const word of [link, before]) if (/^(?:cc|punct)$/.test(word.relation)) word.head = further
      Object.assign(name, { head: subject, relation: 'conj' })
      Object.assign(words[second] ?? {}, { head: phrase, relation: 'conj' })
    })
  })
}

/** Whether two are names of the same kind, or nouns with the same article. */
function isLike(words: readonly DraftWord[], one: number, other: number): boolean {
  const [these, those] = [one, other].map((noun) => words[noun])
  if (!these || !those || these.upos !== those.upos || !isNoun(these) || /^(?:flat|compound)/.test(those.relation))
    return false
  const articles = [one, other].map((noun) =>
    words.find(({ head, relation }) => head === noun && relation === 'det')?.text.toLowerCase(),
  )
  return these.upos === 'PROPN' || (articles[0] !== undefined && articles[0] === articles[1])
}

/** Whether two nouns may be the same to a verb: both counted, both people or bodies, both times, or both something else. */
const isOfKind = (words: readonly DraftWord[], one: number, other: number): boolean =>
  (isAmount(words, one) && isAmount(words, other)) || roleOf(words[one]) === roleOf(words[other])

const roleOf = (word: DraftWord | undefined): string =>
  isPerson(word) || word?.kind === 'organization'
    ? 'actor'
    : /^(?:place|time)$/.test(word?.kind ?? '')
      ? (word?.kind ?? '')
      : 'thing'

interface Clause {
  readonly verb: number
  readonly subject: number
  readonly amount: number
}

function joinGapped(words: readonly DraftWord[], { verb, subject, amount }: Clause): void {
  const known = new Set([verb, subject, amount])
  const verbs = words.findIndex(({ upos }, each) => each > amount && /^(?:VERB|AUX)$/.test(upos))
  words.forEach((name, at) => {
    if (at <= amount || name.upos !== 'PROPN' || (verbs >= 0 && at > verbs)) return
    if (/^(?:flat|compound)/.test(name.relation) && words[name.head]?.upos === 'PROPN') return
    const { start, end } = nameAt(words, at)
    const second = amountBehind(
      words,
      end,
      words[amount]?.relation === 'obl' ? prepositionOf(words, amount) : undefined,
    )
    const link = words[start - 1]
    if (second === undefined || !link || !LINK.test(link.text)) return
    const isWithin = (each: number, other: number): boolean =>
      known.has(words[each]?.head ?? -1) || words[each]?.head === other
    if (!isWithin(at, second) || !isWithin(second, at)) return
    for (const word of words) if (word.head === second && words.indexOf(word) < start) word.head = at
    if (link.relation === 'cc') link.head = at
    Object.assign(name, { head: subject, relation: 'conj' })
    Object.assign(words[second] ?? {}, { head: amount, relation: 'conj' })
    known.add(at).add(second)
  })
}

const isAmount = (words: readonly DraftWord[], at: number): boolean =>
  words[at]?.upos === 'NUM' || words.some(({ head, relation }) => head === at && relation === 'nummod')

/** The first and the last word of a name, its article included, without what the tree hangs behind it. */
function nameAt(words: readonly DraftWord[], at: number): { start: number; end: number } {
  const own = words.flatMap(({ head, relation }, each) =>
    head === at && /^(?:det|amod|compound|flat)$/.test(relation) ? [each] : [],
  )
  return { start: Math.min(at, ...own), end: Math.max(at, ...own) }
}

const prepositionOf = (words: readonly DraftWord[], noun: number): string | undefined =>
  words.find(({ head, relation }) => head === noun && relation === 'case')?.text

/** The amount that begins right behind a word, behind the preposition where there is to be one. */
function amountBehind(words: readonly DraftWord[], end: number, preposition: string | undefined): number | undefined {
  if (preposition !== undefined && words[end + 1]?.text !== preposition) return undefined
  const start = preposition === undefined ? end + 1 : end + 2
  let at = start
  while (/^(?:nummod|compound)$/.test(words[at]?.relation ?? '') && (words[at]?.head ?? -1) > at)
    at = words[at]?.head ?? -1
  const isFirst = words[start]?.upos === 'NUM' || words[start]?.upos === 'SYM'
  return isFirst && isAmount(words, at) ? at : undefined
}
