import type { DraftWord } from './draft-word.ts'
import { isUnder } from './phrase.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}/u
const AS_NAME = { upos: 'PROPN', features: { Number: 'Sing' } } as const
/**
 * "praised Losing Ground", "Campaign to Protect Rural Wales": amid words in lower case a verb form with a capital that stands
 * right before or behind another such word is part of a name, and tells nothing by itself.
 */
export function namesLikeClauses(words: readonly DraftWord[]): void {
  const verbs = words.flatMap(({ upos, text, features }, at) =>
    at > 0 && CAPITALISED.test(text) && (upos === 'VERB' || features['VerbForm'] !== undefined) ? [at] : [],
  )
  if (verbs.length === 0 || isHeadline(words)) return
  for (const verb of verbs) {
    const word = words[verb]
    if (!word) continue
    if (isPurpose(words, verb)) joinPurpose(words, verb)
    else if (isTitle(words, verb)) joinTitle(words, verb)
  }
}

/** A headline has no verb in lower case. */
const isHeadline = (words: readonly DraftWord[]): boolean =>
  !words.some(({ upos, text }) => upos === 'VERB' && /^\p{Ll}/u.test(text))

const startsSpeech = (words: readonly DraftWord[], at: number): boolean => words[at - 1]?.upos === 'PUNCT'

/** A gerund with a capital and the capitals behind it that hang on it: the name of a work. */
const isTitle = (words: readonly DraftWord[], verb: number): boolean =>
  words[verb]?.text.endsWith('ing') === true &&
  !startsSpeech(words, verb) &&
  CAPITALISED.test(words[verb + 1]?.text ?? '') &&
  isUnder(words, verb + 1, verb) &&
  !words.some(({ head, relation, text }) => head === verb && (/^(?:aux|nsubj|cop)/.test(relation) || text === 'to'))

function joinTitle(words: readonly DraftWord[], verb: number): void {
  const title = words[verb]
  const above = words[title?.head ?? -1]
  if (!title || !above) return
  let last = verb + 1
  while (CAPITALISED.test(words[last + 1]?.text ?? '') && isUnder(words, last + 1, verb)) last++
  hangOn(words, verb, last, verb)
  const isMarked = words.some(({ head, relation }) => head === verb && (relation === 'mark' || relation === 'case'))
  for (const word of words) if (word.head === verb && word.relation === 'mark') word.relation = 'case'
  const relation = isMarked ? (above.upos === 'VERB' ? 'obl' : 'nmod') : above.upos === 'VERB' ? 'obj' : 'appos'
  if (/^(?:acl|advcl|xcomp|ccomp)/.test(title.relation)) title.relation = relation
  Object.assign(title, AS_NAME)
}

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
