import {
  entitiesOf,
  relationWords,
  sourcesOf,
  type Contradiction,
  type GraphView,
  type Statement,
  type ViewArticle,
  type ViewEdge,
  type ViewNode,
} from '../src/model/index.ts'

/** The graph with what the interface looks up by id. */
export interface GraphIndex {
  readonly view: GraphView
  readonly nodes: ReadonlyMap<string, ViewNode>
  readonly statements: ReadonlyMap<string, Statement>
  readonly articles: ReadonlyMap<string, ViewArticle>
  readonly edgesOf: (statement: string) => readonly ViewEdge[]
  /** Pairs that a statement is one of, which cannot both hold. */
  readonly contradictionsOf: (statement: string) => readonly Contradiction[]
  /** Every statement an entity takes part in, in whichever role, in the order of the text. */
  readonly statementsOf: (entity: string) => readonly Statement[]
  /** The statements read from an article, in the order of its text. */
  readonly statementsIn: (article: string) => readonly Statement[]
}

/** Ids of those who say so. */
export const sourceIdsOf = ({ attribution }: Statement): string[] =>
  attribution === null
    ? []
    : sourcesOf(attribution).flatMap(({ term }) => (term.kind === 'entity' ? [term.entity] : []))

/** What makes two relations one: the property, or the words where the ontology knows none. */
export const relationKey = ({ relation }: Statement): string => relation.property ?? relation.lemma

/** The words of a relation, as a list of relations has them. */
export const relationName = (statement: Statement): string =>
  statement.relation.property === undefined ? statement.relation.lemma : relationWords(statement)

export function groupBy<Item>(
  items: Iterable<Item>,
  keys: (item: Item) => Iterable<string>,
): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items)
    for (const key of keys(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  return groups
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

export function indexView(view: GraphView): GraphIndex {
  const edges = groupBy(view.edges, (edge) => [edge.statement])
  const statements = groupBy(view.statements, entitiesOf)
  const contradictions = groupBy(view.contradictions ?? [], (pair) => pair.statements)
  const told = groupBy(view.statements, ({ evidence }) => [evidence.article])
  return {
    view,
    nodes: byId(view.nodes),
    statements: byId(view.statements),
    articles: byId(view.articles),
    edgesOf: (statement) => edges.get(statement) ?? [],
    contradictionsOf: (statement) => contradictions.get(statement) ?? [],
    statementsOf: (entity) => statements.get(entity) ?? [],
    statementsIn: (article) => told.get(article) ?? [],
  }
}
