import {
  entitiesOf,
  type Article,
  type Contradiction,
  type Entity,
  type GraphView,
  type NewsEvent,
  type Ontology,
  type Statement,
  type ViewArticle,
  type ViewBlock,
  type ViewEdge,
} from '../model/index.ts'
import type { StatementGraph } from './build.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What is drawn: all that statements speak of, and events told in more than one sentence; a single one is its edge. */
function idsToShow(statements: readonly Statement[]): Set<string> {
  const spoken = new Set(statements.flatMap((statement) => [...entitiesOf(statement)]))
  const sentences = new Map<string, Set<string>>()
  for (const { event, evidence } of statements)
    if (event !== undefined)
      sentences.set(event, (sentences.get(event) ?? new Set()).add(`${evidence.article} ${evidence.sentence}`))
  return new Set([...spoken, ...[...sentences].filter(([, told]) => told.size > 1).map(([event]) => event)])
}

function countParticipations(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const statement of statements) {
    const ids = entitiesOf(statement)
    if (statement.event !== undefined) ids.add(statement.event)
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** `2006–2018` of the years in which the articles were published; empty where none says. */
function yearsOf(articles: readonly Article[]): string {
  const years = articles.flatMap(({ published }) => /^\d{4}/.exec(published ?? '')?.[0] ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  return first === last ? (first ?? '') : `${first}–${last}`
}

/** Letters by which an article without a headline is called. */
const BEGINNING = 80

/** The first words of an article's story. */
function beginningOf({ text, story }: Article): string {
  const first = story.find(({ kind }) => kind !== 'dateline')
  const words = first === undefined ? '' : text.slice(first.start, first.end).replace(/\s+/g, ' ').trim()
  return words.length <= BEGINNING ? words : `${words.slice(0, BEGINNING).replace(/\s+\S*$/, '')} …`
}

function titleOf(articles: readonly Article[]): string {
  const [first, ...others] = articles
  if (first === undefined) return 'No articles'
  if (others.length === 0) return first.title ?? (beginningOf(first) || first.id)
  const years = yearsOf(articles)
  return `${articles.length.toLocaleString('en-US')} articles${years === '' ? '' : `, ${years}`}`
}

/** The blocks of the story; without one, the sentences that statements were read from. */
function blocksOf({ text, story }: Article, statements: readonly Statement[]): ViewBlock[] {
  if (story.length > 0) return story.map((block) => ({ ...block, text: text.slice(block.start, block.end) }))
  const sentences = new Map(statements.map(({ evidence }) => [evidence.start, evidence]))
  return [...sentences.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text: sentence }) => ({ start, end, kind: 'paragraph', text: sentence }))
}

function articlesInView(articles: readonly Article[], statements: readonly Statement[]): ViewArticle[] {
  const told = new Map(articles.map(({ id }) => [id, [] as Statement[]]))
  for (const statement of statements) told.get(statement.evidence.article)?.push(statement)
  return articles.map((article) => {
    const { id, title, url, publisher, published } = article
    return {
      id,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      blocks: blocksOf(article, told.get(id) ?? []),
    }
  })
}

function nodeOf(entity: Entity): Omit<Entity, 'mentions'> {
  const { mentions: _, ...node } = entity
  return node
}

/** What a view is made of, beside the graph. */
export interface ViewContents {
  readonly statements: readonly Statement[]
  readonly events: readonly NewsEvent[]
  readonly articles: readonly Article[]
  readonly contradictions: readonly Contradiction[]
  readonly ontology: Ontology | undefined
}

/**
 * What the page shows. Entities that no statement speaks of are left out. Lists are in a fixed order, so the
 * same readings give the same view.
 */
export function viewOf(
  graph: StatementGraph,
  { statements, events, articles, contradictions, ontology }: ViewContents,
): GraphView {
  const toShow = idsToShow(statements)
  const degrees = countParticipations(statements)
  const entities: Entity[] = []
  graph.forEachNode((_, { entity }) => {
    if (toShow.has(entity.id)) entities.push(entity)
  })
  const shown = new Set(entities.map(({ id }) => id))
  const edges: ViewEdge[] = []
  graph.forEachEdge((id, { label, role, statement }, _, __, { entity: { id: source } }, { entity: { id: target } }) => {
    if (shown.has(source) && shown.has(target)) edges.push({ id, source, target, label, role, statement: statement.id })
  })
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const withEvent = (id: string): { event?: NewsEvent } => {
    const event = eventOf.get(id)
    return event === undefined ? {} : { event }
  }
  return {
    version: 2,
    title: titleOf(articles),
    articles: articlesInView(articles, statements),
    nodes: entities.map((entity) => ({
      ...nodeOf(entity),
      degree: degrees.get(entity.id) ?? 0,
      ...withEvent(entity.id),
    })),
    edges,
    statements,
    ...(contradictions.length === 0 ? {} : { contradictions }),
    ...(ontology === undefined ? {} : { vocabulary: vocabularyOf(entities, statements, ontology) }),
  }
}
