import type {
  Analysis,
  ClauseReading,
  CodedClass,
  Entity,
  EntityType,
  Mention,
  NewsEvent,
  Ontology,
  Statement,
} from '../../model/index.ts'

const EVENT: CodedClass = 'Event'
/** Types of what does not happen, whatever its noun: a "minister" ministers to nobody. */
const DOERS: readonly EntityType[] = ['person', 'organization', 'place', 'animal', 'object']

/** What an article says, as far as happenings are found in it. */
export interface Told {
  readonly article: string
  readonly analysis: Analysis
  readonly clauses: Pick<ClauseReading, 'predicates'>
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
  readonly events: readonly NewsEvent[]
}

export interface Place {
  readonly sentence: number
  readonly head: number
}

/** Names a word of an article. */
export const placeKey = ({ sentence, head }: Place): string => `${sentence}:${head}`

/** Where each happening is told: those of events, then nouns of events that no statement speaks of, then what no statement was made of. */
export function happeningsIn(
  { article, analysis, clauses, entities, statements, events }: Told,
  ontology: Ontology,
): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const taken = new Set<string>()
  const add = (id: string, place: Place): void => {
    if (place.head < 0 || taken.has(placeKey(place))) return
    taken.add(placeKey(place))
    const known = places.get(id)
    if (known === undefined) places.set(id, [place])
    else known.push(place)
  }
  const isEvent = new Set(events.map(({ id }) => id))
  for (const { event, relation, evidence } of statements)
    if (event !== undefined && isEvent.has(event)) add(event, { sentence: evidence.sentence, head: relation.head })
  const words = ontology.table('happeningWord')
  const names = ({ sentence, head }: Mention): boolean =>
    words.has(analysis.sentences[sentence]?.tokens[head]?.lemma.toLowerCase() ?? '')
  for (const { id, type, class: className, named, mentions } of entities) {
    const happens = isEvent.has(id) || type === 'event' || ontology.isA(className, EVENT)
    for (const mention of mentions)
      if (mention.form !== 'nominal' && mention.form !== 'name') continue
      else if (happens || (!named && !DOERS.includes(type) && names(mention))) add(id, mention)
      else if (DOERS.includes(type)) taken.add(placeKey(mention))
  }
  for (const [sentence, predicates] of clauses.predicates.entries())
    for (const { head, kind } of predicates)
      if (kind === 'verbal' || kind === 'nominal') add(`${article}-p${sentence}-${head}`, { sentence, head })
  return places
}
