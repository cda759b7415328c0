import type { DraftWord } from './draft-word.ts'
import { isUnder } from './phrase.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}/u
const AS_NAME = { upos: 'PROPN', features: { Number: 'Sing' } } as const
/**
 * "Campaign to Protect Rural Wales": amid words in lower case a verb form with a capital behind another such word is part
 * of a name, and tells nothing by itself.
 */
export function namesLikeClauses(words: readonly DraftWord[]): void {
  const verbs = words.flatMap(({ upos, text, features }, at) =>
    at > 0 && CAPITALISED.test(text) && (upos === 'VERB' || features['VerbForm'] !== undefined) ? [at] : [],
  )
  if (verbs.length === 0 || isHeadline(words)) return
  for (const verb of verbs) if (isPurpose(words, verb)) joinPurpose(words, verb)
}

/** A headline has no verb in lower case. */
const isHeadline = (words: readonly DraftWord[]): boolean =>
  !words.some(({ upos, text }) => upos === 'VERB' && /^\p{Ll}/u.test(text))

/** An infinitive with a capital right behind a noun with one: the name of a body. */
const isPurpose = (words: readonly DraftWord[], verb: number): boolean =>
  words[verb - 1]?.text === 'to' &&
  CAPITALISED.test(words[verb - 2]?.text ?? '') &&
  ['NOUN', 'PROPN'].includes(words[verb - 2]?.upos ?? '')

function joinPurpose(words: readonly DraftWord[], verb: number): void {
  let last = verb
  for (let at = verb + 1; at < words.length && isUnder(words, at, verb); at++)
    if (CAPITALISED.test(words[at]?.text ?? '')) last = at
  const first = words[verb - 2]
  const head = first?.relation === 'flat' ? first.head : verb - 2
  const body = words[head]
  if (!body) return
  hangOn(words, verb - 1, last, head)
  if (body.upos === 'NOUN') Object.assign(body, AS_NAME)
}

/** Makes the words of a stretch parts of the name under its head; what hung on them from outside hangs on the head. */
function hangOn(words: readonly DraftWord[], first: number, last: number, head: number): void {
  const isInside = (at: number): boolean => at >= first && at <= last && at !== head
  for (const [at, word] of words.entries()) {
    if (isInside(at)) Object.assign(word, { ...AS_NAME, head, relation: 'flat' })
    else if (isInside(word.head)) word.head = head
  }
}
