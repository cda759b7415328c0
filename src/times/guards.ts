import type { Token, Words } from '../model/index.ts'
import type { Place } from './candidate.ts'

/** True behind a preposition or determiner that a month, season or feast day follows when it is meant as a time. */
export const followsTimeCue = ({ before }: Place, lexicon: Words): boolean =>
  before !== undefined && lexicon.words('timeCue').has(before.text.toLowerCase())

/** True where the words stand in a name of something other than a time: "April Jones", "the Sunday Times". */
export function isInOtherName({ tokens, reading }: Place): boolean {
  const first = tokens[0]?.index ?? 0
  const last = tokens.at(-1)?.index ?? first
  const covering = reading.sentence.names.filter((name) => name.first <= last && name.last >= first)
  if (covering.some(({ type }) => type === 'time')) return false
  return covering.some(({ type }) => ['person', 'organization', 'place', 'object', 'abstract'].includes(type))
}

/** True where a word that is also a verb or auxiliary is used as one: "may", "march on", "fall". */
export const isVerb = ({ tokens }: Place): boolean => tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')

/** True where a noun follows that the words only modify: "the Friday meeting", "the 2014 elections". */
export const modifiesNoun = (after: Token | undefined): boolean =>
  after !== undefined && (/^(?:NOUN|PROPN|ADJ)$/u.test(after.upos) || /^['’]s?$/u.test(after.text))
