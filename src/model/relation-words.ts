import type { Statement } from './statement.ts'

/** The words of a camel-case name: `holdsOffice` → `holds office`. */
export const wordsOfName = (name: string): string =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/\p{Lu}(?!\p{Lu})/gu, (letter) => letter.toLowerCase())

/**
 * The relation of a statement as people write it: the words of its property; of what the ontology does not know, and of
 * what is said of its subject alone ("was arrested"), those of the text, without the negation that the polarity tells.
 * @param labelOf what a property is called instead of by its name, of some
 */
export function relationWords(
  { relation, object, polarity }: Statement,
  labelOf: (property: string) => string | undefined = () => undefined,
): string {
  const { property, text, lemma } = relation
  if (property !== undefined && (object !== null || text === '')) return labelOf(property) ?? wordsOfName(property)
  const whole = withoutContractions(text, lemma)
  const affirmed = polarity === 'negative' ? affirm(whole, lemma) : whole
  return affirmed || whole || lemma
}

/** Before the gerund of "ruled out governing", "gave up campaigning", "decided against joining". */
const GERUND_GIVEN_UP = / (?:out|up|off|against) \p{L}+ing\b/u

/** "address" for "has failed to address", "run for" for "has decided not to run for": what the statement denies. */
function affirm(text: string, lemma: string): string {
  const [verb = ''] = lemma.split(' ')
  const at = Math.max(text.lastIndexOf(` to ${verb}`), text.lastIndexOf(' from '), text.search(GERUND_GIVEN_UP))
  const denied = at > 0 ? text.slice(text.indexOf(' ', at + 1)) : text
  return denied.replace(/ ?\b(?:(?:can|will|do|does|did) not and (?=will|can)|not|never|no longer)\b/giu, '').trim()
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bca(?=n['’]t\b)/giu, 'can'],
  [/\bwon['’]t\b/giu, 'will not'],
  [/\bshan['’]t\b/giu, 'shall not'],
  [/n['’]t\b/giu, ' not'],
  [/(?:^|(?<=\s))['’]m\b/giu, 'am'],
  [/(?:^|(?<=\s))['’]re\b/giu, 'are'],
  [/(?:^|(?<=\s))['’]ve\b/giu, 'have'],
  [/(?:^|(?<=\s))['’]ll\b/giu, 'will'],
]

/** "am ready", "can not speak", "is over" for "'m", "can't", "'s": words whose first letters stand with the subject before them. */
function withoutContractions(text: string, lemma: string): string {
  if (!/['’]/.test(text)) return text
  const whole = CONTRACTIONS.reduce((words, [form, word]) => words.replace(form, word), text)
  // of "is" and "has" the second stands before a past participle other than a passive one
  const isBe = /^be\b/.test(lemma) ? !/['’]s been\b/.test(whole) : /['’]s (?:not )?\p{L}+ing\b/u.test(whole)
  return whole.replace(/(?:^|(?<=\s))['’]s\b/u, isBe ? 'is' : 'has')
}
