import type { GraphView, ViewNode } from '../src/model/index.ts'

function joined(one: ViewNode, other: ViewNode): ViewNode {
  const event = one.event ?? other.event
  return {
    ...one,
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    named: one.named || other.named,
    degree: one.degree + other.degree,
    ...(event === undefined ? {} : { event }),
  }
}

/** The words of all; nothing where none has any. */
function mergedVocabulary(views: readonly GraphView[]): Pick<GraphView, 'vocabulary'> {
  const all = views.flatMap(({ vocabulary }) => vocabulary ?? [])
  const [first] = all
  if (first === undefined) return {}
  const byName = <Item extends { readonly name: string }>(items: readonly Item[]): Item[] => [
    ...new Map(items.map((item) => [item.name, item])).values(),
  ]
  const classes = byName(all.flatMap((each) => each.classes))
  return { vocabulary: { ...first, classes, properties: byName(all.flatMap((each) => each.properties)) } }
}

/** One view of several; what has the same id is one, and of an article that is in two the first is kept. */
export function mergeViews(title: string, views: readonly GraphView[]): GraphView {
  const nodes = new Map<string, ViewNode>()
  const articles = new Map<string, GraphView['articles'][number]>()
  const statements = new Map<string, GraphView['statements'][number]>()
  const edges = new Map<string, GraphView['edges'][number]>()
  const contradictions = new Map<string, NonNullable<GraphView['contradictions']>[number]>()
  for (const view of views) {
    for (const node of view.nodes) {
      const known = nodes.get(node.id)
      nodes.set(node.id, known === undefined ? node : joined(known, node))
    }
    const known = new Set(articles.keys())
    for (const article of view.articles) if (!known.has(article.id)) articles.set(article.id, article)
    for (const told of view.statements) if (!known.has(told.evidence.article)) statements.set(told.id, told)
    for (const edge of view.edges) if (statements.has(edge.statement)) edges.set(edge.id, edge)
    for (const each of view.contradictions ?? []) contradictions.set(each.id, each)
  }
  return {
    version: 2,
    title,
    articles: [...articles.values()],
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    statements: [...statements.values()],
    ...mergedVocabulary(views),
    ...(contradictions.size === 0 ? {} : { contradictions: [...contradictions.values()] }),
  }
}
