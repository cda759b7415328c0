import { entitiesOf, type ArticleReading, type Entity, type GraphView, type ViewBlock, type ViewNode } from '../../model/index.ts'

/** The text of an article whose blocks lie where they did; what stood between them is gone. */
const textOf = (blocks: readonly ViewBlock[]): string =>
  blocks
    .toSorted((a, b) => a.start - b.start)
    .reduce((text, block) => text.padEnd(block.start, '\n') + block.text, '')

function entityOf({ degree: _, event: __, ...entity }: ViewNode): Entity {
  return { ...entity, mentions: [] }
}

/**
 * Readings that the graph of a view is made of: its articles with what they tell, without trees and mentions. They are joined
 * already, so that the same ids stay one.
 */
export function readingsOf({ articles, nodes, statements }: GraphView): ArticleReading[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const events = nodes.flatMap(({ event }) => event ?? [])
  const told = new Map(articles.map(({ id }) => [id, [] as GraphView['statements'][number][]]))
  for (const statement of statements) told.get(statement.evidence.article)?.push(statement)
  return articles.map(({ blocks, ...article }) => {
    const own = told.get(article.id) ?? []
    const ids = new Set(own.map(({ id }) => id))
    const ownEvents = events
      .map((event) => ({ ...event, statements: event.statements.filter((id) => ids.has(id)) }))
      .filter((event) => event.statements.length > 0)
    const spoken = new Set([
      ...own.flatMap((statement) => [...entitiesOf(statement)]),
      ...ownEvents.flatMap(({ id, participants, place }) => [
        id,
        ...participants.map(({ entity }) => entity),
        ...(place === null ? [] : [place]),
      ]),
    ])
    const sentences = new Map(own.map(({ evidence }) => [evidence.sentence, evidence]))
    return {
      article: {
        ...article,
        source: article.url ?? article.id,
        format: 'text',
        text: textOf(blocks),
        story: blocks.map(({ text: _, ...block }) => block),
      },
      analysis: {
        sentences: [...sentences.values()].map(({ sentence, text, start, end }) => ({
          index: sentence,
          text,
          start,
          end,
          tokens: [],
          names: [],
          block: 0,
        })),
      },
      entities: [...spoken].flatMap((id) => {
        const node = byId.get(id)
        return node === undefined ? [] : [entityOf(node)]
      }),
      statements: own,
      events: ownEvents,
      diagnostics: [],
      times: own.flatMap(({ time }) => time ?? []),
      attributions: own.flatMap(({ attribution }) => attribution ?? []),
    }
  })
}
