import {
  slug,
  type Analysis,
  type ClauseReading,
  type CodedClass,
  type Entity,
  type EventProfile,
  type NewsEvent,
  type Ontology,
  type Statement,
  type Token,
} from '../../model/index.ts'

const EVENT: CodedClass = 'Event'
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** What an article says, as far as happenings are found in it. */
export interface Told {
  readonly article: string
  readonly analysis: Analysis
  readonly clauses: Pick<ClauseReading, 'predicates'>
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly events: readonly NewsEvent[]
}

interface Place {
  readonly sentence: number
  readonly head: number
}

const key = ({ sentence, head }: Place): string => `${sentence}:${head}`

/** Where each happening is told: those of events, then nouns of events that no statement speaks of, then what no statement was made of. */
function happeningsIn(
  { article, clauses, entities, statements, events }: Told,
  ontology: Ontology,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const taken = new Set<string>()
  const add = (id: string, place: Place): void => {
    if (place.head < 0 || taken.has(key(place))) return
    taken.add(key(place))
    const known = places.get(id)
    if (known === undefined) places.set(id, [place])
    else known.push(place)
  }
  const isEvent = new Set(events.map(({ id }) => id))
  for (const { event, relation, evidence } of statements)
    if (event !== undefined && isEvent.has(event)) add(event, { sentence: evidence.sentence, head: relation.head })
  for (const { id, type, class: className, mentions } of entities)
    if (isEvent.has(id) || type === 'event' || ontology.isA(className, EVENT))
      for (const mention of mentions) if (mention.form === 'nominal' || mention.form === 'name') add(id, mention)
  for (const [sentence, predicates] of clauses.predicates.entries())
    for (const { head, kind } of predicates)
      if (kind === 'verbal' || kind === 'nominal') add(`${article}-p${sentence}-${head}`, { sentence, head })
  return places
}

/** Lemmas that stand beside a word in the tree: what hangs on it, and what it hangs on. */
function around(tokens: readonly Token[], at: number): Token[] {
  const governor = tokens[at]?.head ?? -1
  return tokens.filter(
    ({ index, head, upos }) =>
      index !== at && CONTENT.has(upos) && (head === at || index === governor || (governor >= 0 && head === governor)),
  )
}

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort()

/** What the happenings of an article are compared by with those of others and with each other, in text order. */
export function eventProfiles(told: Told, ontology: Ontology): EventProfile[] {
  const kindOf = ontology.table('happeningWord')
  const light = new Set([...ontology.words('lightVerb'), ...ontology.words('supportVerb')])
  /** What a verb that says little by itself tells by its nouns: "took him into custody". */
  const carried = (tokens: readonly Token[], verb: number): string[] =>
    tokens.flatMap(({ head, upos, lemma }) => (head === verb && upos === 'NOUN' ? (kindOf.get(lemma) ?? []) : []))
  const { sentences } = told.analysis
  const named: string[][] = sentences.map(() => [])
  for (const { named: isNamed, label, mentions } of told.entities)
    if (isNamed) for (const { sentence } of mentions) named[sentence]?.push(slug(label))
  return [...happeningsIn(told, ontology)].map(([event, places]): EventProfile => {
    const found = places.flatMap(({ sentence, head }) => {
      const tokens = sentences[sentence]?.tokens ?? []
      const token = tokens[head]
      return token === undefined ? [] : [{ tokens, token }]
    })
    const lemmas = inOrder(found.map(({ token }) => token.lemma.toLowerCase()))
    return {
      event,
      lemmas,
      kinds: inOrder([
        ...lemmas.map((lemma) => kindOf.get(lemma) ?? lemma),
        ...found
          .filter(({ token }) => light.has(token.lemma))
          .flatMap(({ tokens, token }) => carried(tokens, token.index)),
      ]),
      beside: inOrder(
        found.flatMap(({ tokens, token }) => around(tokens, token.index)).map(({ lemma }) => slug(lemma)),
      ),
      near: inOrder(places.flatMap(({ sentence }) => named[sentence] ?? [])),
      isCommon: lemmas.every((lemma) => light.has(lemma) || ontology.reportingWords.has(lemma)),
      isVerbal: found.some(({ token }) => token.upos === 'VERB'),
      at: found.map(({ token: { start, end } }) => [start, end] as const),
      sentence: Math.min(...places.map(({ sentence }) => sentence)),
    }
  })
}
