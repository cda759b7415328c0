import { dayOf } from '../../model/day.ts'
import { edgesOfEvent } from '../../model/event-edges.ts'
import { isAsserted, type Article, type ArticleReading, type Entity, type Statement } from '../../model/index.ts'
import { edgesOf, type StatementEdge } from '../../model/statement-edges.ts'
import { ABOUT_ENTITY } from '../articles.ts'
import { columnsOf, type ColumnsOf, type Value } from '../table.ts'

/** What joins two entities: an edge of the graph, with the statement and article that say so. */
interface Joined {
  readonly edge: StatementEdge
  readonly statement: Statement
  readonly article: Article
  /** Whoever says so, by name; undefined where the article says so itself. */
  readonly saidBy: string | undefined
}

/** A node or edge with the values of its columns, in their order. */
interface Row {
  readonly id: string
  readonly label: string
  readonly values: readonly Value[]
}

export interface NetworkNode extends Row {
  /** Local name of its class in the ontology. */
  readonly class: string
}

export interface NetworkEdge extends Row {
  readonly source: string
  readonly target: string
  /** Local name of the property; undefined where the ontology knows none. */
  readonly property: string | undefined
  readonly role: string
  /** Whether it joins an event and what takes part in it. */
  readonly ofEvent: boolean
}

const edges: ColumnsOf<Joined> = [
  ['role', 'text', ({ edge }) => edge.role],
  ['property', 'text', ({ statement }) => statement.relation.property],
  ['lemma', 'text', ({ statement }) => statement.relation.lemma],
  ['polarity', 'text', ({ statement }) => statement.polarity],
  ['modality', 'text', ({ statement }) => statement.modality],
  ['asserted', 'truth', ({ statement }) => isAsserted(statement)],
  ['attributed', 'truth', ({ statement }) => statement.attribution !== null],
  ['said_by', 'text', ({ saidBy }) => saidBy],
  ['time', 'text', ({ statement }) => statement.time?.value],
  ['first_day', 'day', ({ statement }) => statement.time?.start && dayOf(statement.time.start, 'first')],
  ['last_day', 'day', ({ statement }) => statement.time?.end && dayOf(statement.time.end, 'last')],
  ['confidence', 'number', ({ statement }) => statement.confidence],
  ['sentence', 'text', ({ statement }) => statement.evidence.text],
  ['statement', 'text', ({ statement }) => statement.id],
  ['article', 'text', ({ article }) => article.id],
  ['published', 'day', ({ article: { published } }) => published && dayOf(published, 'first')],
  ['url', 'text', ({ article }) => article.url],
]

export const NODE_COLUMNS = columnsOf(ABOUT_ENTITY)
export const EDGE_COLUMNS = columnsOf(edges)

export const nodeOf = (entity: Omit<Entity, 'mentions'>): NetworkNode => ({
  id: entity.id,
  label: entity.label,
  class: entity.class,
  values: ABOUT_ENTITY.map(([, , value]) => value(entity) ?? null),
})

/**
 * The edges of what an article tells: of each statement from its subject to its object and to each entity in a role, and
 * of each event to who and what takes part, unless the article joins the two otherwise.
 */
export function* edgesIn({ article, entities, statements, events = [] }: ArticleReading): Generator<NetworkEdge> {
  const labels = new Map(entities.map(({ id, label }) => [id, label]))
  const joined = new Set<string>()
  const edgeOf = (edge: StatementEdge, statement: Statement): NetworkEdge => {
    const who = statement.attribution?.source
    const known = who?.term.kind === 'entity' ? labels.get(who.term.entity) : undefined
    const row = { edge, statement, article, saidBy: known ?? who?.phrase.text }
    const values = edges.map(([, , value]) => value(row) ?? null)
    return { ...edge, property: statement.relation.property, ofEvent: false, values }
  }
  for (const statement of statements)
    for (const edge of edgesOf(statement)) {
      if (!labels.has(edge.source) || !labels.has(edge.target)) continue
      joined.add(`${edge.source}\n${edge.target}`).add(`${edge.target}\n${edge.source}`)
      yield edgeOf(edge, statement)
    }
  for (const event of events) {
    const telling = statements.filter((statement) => statement.event === event.id)
    for (const { statement, ...edge } of edgesOfEvent(event, telling)) {
      if (!labels.has(edge.source) || !labels.has(edge.target) || joined.has(`${edge.source}\n${edge.target}`)) continue
      // An event has the same edge in every article that tells of it.
      yield { ...edgeOf({ ...edge, id: `${statement.id}/${edge.id}` }, statement), ofEvent: true }
    }
  }
}
