import type { DraftWord } from './draft-word.ts'
import { isVerb } from './phrase.ts'

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
