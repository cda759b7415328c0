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
 */
export function relationWords({ relation, object, polarity }: Statement): string {
  const { property, text, lemma } = relation
  if (property !== undefined && (object !== null || text === '')) return wordsOfName(property)
  const affirmed = polarity === 'negative' ? text.replace(/ ?\b(?:not|never|no longer)\b|n['’]t\b/giu, '').trim() : text
  return affirmed || text || lemma
}
