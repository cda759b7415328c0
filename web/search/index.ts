import MiniSearch from 'minisearch'
import type { Statement, ViewArticle, ViewNode } from '../../src/model/index.ts'
import { relationKey, relationName, type GraphIndex } from '../graph-index.ts'
import { headlineOf } from '../words.ts'
import { fold, wordsIn } from '../../src/page/data/index.ts'

/** Something that the search finds. */
export type Found =
  /** `alike`: how many others are described by the same words. */
  | { readonly kind: 'entity'; readonly node: ViewNode; readonly statements: number; readonly alike: number }
  | { readonly kind: 'article'; readonly article: ViewArticle; readonly statements: number }
  | { readonly kind: 'relation'; readonly relation: string; readonly name: string; readonly statements: number }
  | { readonly kind: 'sentence'; readonly statement: Statement }

interface Entry {
  readonly id: number
  readonly name: string
  readonly aliases: string
  readonly sentence: string
}

/** Entities with a name, and those only described: of one description they are told apart by nothing that a list could show. */
function entitiesOf({ view, statementsOf }: GraphIndex): { readonly named: Found[]; readonly described: Found[] } {
  const described = new Map<string, { node: ViewNode; statements: number; alike: number }>()
  const named: Found[] = []
  for (const node of view.nodes) {
    const statements = statementsOf(node.id).length
    if (node.named) {
      named.push({ kind: 'entity', node, statements, alike: 0 })
      continue
    }
    const key = `${node.type} ${fold(node.label)}`
    const known = described.get(key)
    if (known === undefined) described.set(key, { node, statements, alike: 0 })
    else
      described.set(key, {
        node: statements > known.statements ? node : known.node,
        statements: Math.max(statements, known.statements),
        alike: known.alike + 1,
      })
  }
  return { named, described: [...described.values()].map((each) => ({ kind: 'entity', ...each }) as const) }
}

function relationsOf({ view }: GraphIndex): Found[] {
  const relations = new Map<string, { name: string; statements: number }>()
  for (const statement of view.statements) {
    const key = relationKey(statement)
    const known = relations.get(key) ?? { name: relationName(statement), statements: 0 }
    relations.set(key, { ...known, statements: known.statements + 1 })
  }
  return [...relations].map(([relation, each]) => ({ kind: 'relation', relation, ...each }))
}

/** Each sentence once, by the first of its statements. */
const sentencesOf = ({ view }: GraphIndex): Found[] => [
  ...new Map(
    view.statements
      .toReversed()
      .map((statement) => [
        `${statement.evidence.article} ${statement.evidence.sentence}`,
        { kind: 'sentence', statement } as const,
      ]),
  ).values(),
]

function entryOf(found: Found, id: number): Entry {
  const entry = { id, name: '', aliases: '', sentence: '' }
  switch (found.kind) {
    case 'entity':
      return { ...entry, name: found.node.label, aliases: found.node.aliases.join('\n') }
    case 'article':
      return { ...entry, name: headlineOf(found.article) }
    case 'relation':
      return { ...entry, name: found.name }
    case 'sentence':
      return { ...entry, sentence: found.statement.evidence.text }
  }
}

/** Things of these kinds come first where words fit alike. */
const KIND_WEIGHT = { entity: 1.5, article: 0.8, relation: 0.9, sentence: 0.5 }
/** Described things are seldom what one looks for. */
const DESCRIBED = 0.6

function weightOf(found: Found): number {
  const told = 'statements' in found ? 1 + Math.log10(1 + found.statements) / 4 : 1
  return KIND_WEIGHT[found.kind] * told * (found.kind === 'entity' && !found.node.named ? DESCRIBED : 1)
}

export interface Search {
  /** Finds what is read by then. */
  find(query: string, limit: number): Found[]
  /** When names, headlines and relations are read. */
  readonly ready: Promise<void>
  /** When descriptions and sentences are read, too. */
  readonly complete: Promise<void>
}

/** So many are read at a time, so that whoever types meanwhile sees it. */
const CHUNKS = { chunkSize: 200 }

/** Finds entities, articles, relations and sentences by any of their words or the beginning of one, wrongly spelt words too. */
export function createSearch(index: GraphIndex): Search {
  const { named, described } = entitiesOf(index)
  const things: Found[] = [
    ...named,
    ...index.view.articles.map(
      (article) => ({ kind: 'article', article, statements: index.statementsIn(article.id).length }) as const,
    ),
    ...relationsOf(index),
  ]
  const names = things.length
  things.push(...described, ...sentencesOf(index))
  const search = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'sentence'],
    tokenize: wordsIn,
    processTerm: fold,
  })
  const entries = things.map(entryOf)
  const ready = search.addAllAsync(entries.slice(0, names), CHUNKS)
  const complete = ready.then(() => search.addAllAsync(entries.slice(names), CHUNKS))
  const find = (query: string, limit: number): Found[] => {
    const found = search.search(query, {
      prefix: true,
      // Letters that may be wrong.
      fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
      combineWith: 'AND',
      boost: { name: 3, aliases: 1.5 },
      boostDocument: (id) => {
        const thing = things[id as number]
        return thing === undefined ? 0 : weightOf(thing)
      },
    })
    return found.slice(0, limit).flatMap(({ id }) => things[id as number] ?? [])
  }
  return { find, ready, complete }
}
