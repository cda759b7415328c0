import type { Argument, Entity, Mention, Ontology, Span } from '../model/index.ts'
import { labelOf, ROLE_LABELS } from './crossre-labels.ts'
import { readTexts } from './files.ts'
import { sentenceBenchmark } from './sentence-benchmark.ts'
import { relativeTo, type SentenceReading } from './sentence-readings.ts'
import { joinTokens, tokensWithin, type TokenisedText } from './tokenised-text.ts'

/** Numbers of the first and last token. */
type Tokens = readonly [first: number, last: number]

export interface CrossreSentence {
  readonly id: string
  readonly entities: readonly (readonly [...Tokens, type: string])[]
  /** Without a label where the data set has none for the relation. */
  readonly relations: readonly (readonly [...Tokens, ...Tokens, label: string | null])[]
}

/** Classes of the ontology, and types of entities, by the types of the data set. */
const TYPES: readonly (readonly [name: string, type: string])[] = [
  ['PoliticalParty', 'politicalparty'], ['State', 'country'], ['Election', 'election'],
  ['person', 'person'], ['organization', 'organisation'], ['place', 'location'], ['event', 'event'],
] // prettier-ignore

const typeOf = ({ class: name, type }: Entity, ontology: Ontology): string =>
  TYPES.find(([known]) => known === type || ontology.isA(name, known))?.[1] ?? 'misc'

/** Names, adjectives of them, and events that are called by a name or year ("the 1998 election"). */
const isName = ({ form, text }: Mention, { type }: Entity): boolean =>
  form === 'name' || form === 'adjective' || (form === 'nominal' && type === 'event' && /[\p{Lu}\d]/u.test(text))

/** Names of a sentence and which of them its statements join, be it told as a fact or not, as edges of the graph do. */
export function crossreSentence(
  id: string,
  item: SentenceReading,
  tokenised: TokenisedText,
  ontology: Ontology,
): CrossreSentence {
  const { entities, statements } = item.reading
  const tokensOf = (span: Span): Tokens | null => {
    const found = tokensWithin(tokenised, relativeTo(item.offset, [span]))
    const [first, second] = found
    if (first === undefined) return null
    const isArticle = second !== undefined && /^(?:the|an?)$/i.test(tokenised.tokens[first]?.text ?? '')
    return [isArticle ? second : first, found.at(-1) ?? first]
  }
  /** The name of what an argument stands for that is nearest to it; what something is also called is a name by itself. */
  const nameOf = ({ term, phrase }: Argument): Tokens | null => {
    if (term.kind === 'value' && entities.some(({ mentions }) => mentions.some((name) => isSameSpan(name, phrase))))
      return tokensOf(phrase)
    const entity = term.kind === 'entity' ? entities.find((each) => each.id === term.entity) : undefined
    const names = entity?.mentions.filter((mention) => isName(mention, entity)) ?? []
    const nearest = names.toSorted((a, b) => distance(a, phrase) - distance(b, phrase))[0]
    return nearest ? tokensOf(nearest) : null
  }
  const relations = statements.flatMap(({ subject, relation, object, arguments: roles }) =>
    [object, ...roles].flatMap((other, at): CrossreSentence['relations'][number][] => {
      const role = roles[at - 1]?.role
      const found = role === undefined ? labelOf(relation.property ?? '', ontology) : ROLE_LABELS.get(role)
      const [one, two] = [nameOf(subject), other && nameOf(other)]
      if (!one || !two || one.join() === two.join()) return []
      return [found?.turned ? [...two, ...one, found.label] : [...one, ...two, found?.label ?? null]]
    }),
  )
  const named = entities.flatMap((entity) =>
    entity.mentions.flatMap((mention): CrossreSentence['entities'][number][] => {
      const place = isName(mention, entity) ? tokensOf(mention) : null
      return place ? [[...place, typeOf(entity, ontology)]] : []
    }),
  )
  return { id, entities: distinct(named), relations: distinct(relations) }
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

const distinct = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

/** CrossRE (Bassignana and Plank 2022), politics: names, which pairs of them a sentence relates, and how. */
export const crossre = sentenceBenchmark({
  name: 'crossre',
  measures: 'names, related pairs, labels',
  texts: 'sentences.tsv',
  gold: 'gold.jsonl',
  async textsOf(path) {
    return (await readTexts(path)).map(({ id, text }) => ({ id, ...joinTokens(text.split(' ')) }))
  },
  answers: (given, item, ontology) => [crossreSentence(given.id, item, given, ontology)],
})
