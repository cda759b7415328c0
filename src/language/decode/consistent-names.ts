import type { EntityType, Name, Sentence } from '../../model/index.ts'
import { headOf } from './names.ts'

const TYPES: readonly EntityType[] = ['person', 'organization', 'place']
/** A name is added where it was overlooked if it was seen in at least this part of its occurrences. */
const SEEN = 2 / 3

interface Seen {
  readonly words: readonly string[]
  readonly counts: Map<EntityType, number>
}

const wordsOf = ({ tokens }: Sentence, { first, last }: Pick<Name, 'first' | 'last'>): string[] =>
  tokens.slice(first, last + 1).map((token) => token.text)

function seenNames(sentences: readonly Sentence[]): Map<string, Seen> {
  const seen = new Map<string, Seen>()
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (!TYPES.includes(name.type)) continue
      const words = wordsOf(sentence, name)
      const entry = seen.get(words.join(' ')) ?? { words, counts: new Map<EntityType, number>() }
      entry.counts.set(name.type, (entry.counts.get(name.type) ?? 0) + 1)
      seen.set(words.join(' '), entry)
    }
  }
  return seen
}

/** The type that a name has more often than any other, or null. */
function commonest(counts: ReadonlyMap<EntityType, number>): EntityType | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Places in a sentence where a name's words stand as proper nouns, outside of all names found. */
function overlooked({ tokens, names }: Sentence, { words }: Seen): Pick<Name, 'first' | 'last'>[] {
  return tokens.flatMap((_, first) => {
    const last = first + words.length - 1
    const same = words.every((word, i) => tokens[first + i]?.text === word && tokens[first + i]?.upos === 'PROPN')
    return same && names.every((name) => name.last < first || last < name.first) ? [{ first, last }] : []
  })
}

interface Added {
  readonly sentence: Sentence
  readonly names: Name[]
}

/** Sentences with the names that an article mentions again where the model overlooked them. */
function addedNames(sentences: readonly Sentence[], seen: readonly Seen[]): Added[] {
  const added = sentences.map((sentence): Added => ({ sentence, names: [] }))
  const sentencesWith = new Map([...seen].map(({ words }) => [words[0], new Set<Added>()]))
  for (const each of added) for (const { text } of each.sentence.tokens) sentencesWith.get(text)?.add(each)
  const longestFirst = [...seen].sort((a, b) => b.words.length - a.words.length)
  for (const entry of longestFirst) {
    const type = commonest(entry.counts)
    const count = [...entry.counts.values()].reduce((sum, each) => sum + each, 0)
    const places = [...(sentencesWith.get(entry.words[0]) ?? [])].flatMap(({ sentence, names }) =>
      overlooked({ ...sentence, names: [...sentence.names, ...names] }, entry).map((place) => ({ names, place })),
    )
    if (type === null || count < SEEN * (count + places.length)) continue
    for (const { names, place } of places) names.push({ ...place, type })
  }
  return added
}

/**
 * Gives a name that an article mentions several times the type it has most often, and adds it where it was overlooked:
 * one sense per discourse (Gale, Church & Yarowsky 1992).
 */
export function consistentNames(sentences: readonly Sentence[]): Sentence[] {
  const seen = seenNames(sentences)
  return addedNames(sentences, [...seen.values()]).map(({ sentence, names: added }) => {
    const retyped = sentence.names.map((name) => {
      const counts = seen.get(wordsOf(sentence, name).join(' '))?.counts
      const type = TYPES.includes(name.type) && counts ? commonest(counts) : null
      return type === null || type === name.type ? name : { ...name, type }
    })
    const changed = [...added, ...retyped.filter((name, at) => name !== sentence.names[at])]
    if (changed.length === 0) return sentence
    const heads = sentence.tokens.map(({ head }) => head)
    const types = new Map(changed.map((name) => [headOf(name, heads), name.type]))
    const tokens = sentence.tokens.map((token) => ({
      ...token,
      entityType: types.get(token.index) ?? token.entityType,
    }))
    return { ...sentence, tokens, names: [...retyped, ...added].sort((a, b) => a.first - b.first) }
  })
}
