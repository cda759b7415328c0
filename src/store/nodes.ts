import { nodesOf, type Decisions, type JoinNode, type Verdict } from '../joining/index.ts'
import { decode, encode } from './coding.ts'
import type { Database } from './database.ts'
import type { Row } from './index-rows.ts'
import { articleKey, entityKey, key } from './keys.ts'
import { Recent } from './recent.ts'
import type { Heard } from './record-reader.ts'
import { readSketch, writtenSketch, type Sketch, type WrittenSketch } from './sketch.ts'
import { writtenTold, type WrittenTold } from './written-events.ts'

/** Entities that are kept in memory, about. */
const KEPT = 24_000
/** What else is kept of their article takes as much room as so many. */
const SKETCH = 3

/** What of an entity is a set in memory. */
type Sets = 'near' | 'told' | 'qualities' | 'marks'
/** What an entity has from its article. */
type Shared = 'article' | 'day' | 'story' | 'others'

interface WrittenNode extends Omit<JoinNode, Shared | Sets | 'verdict'>, Readonly<Record<Sets, readonly string[]>> {
  /** Of those of which a user said something. */
  readonly verdict?: {
    readonly identity: string | undefined
    readonly places: readonly string[]
    readonly isNot: readonly string[]
    readonly sides: readonly (readonly [place: string, side: 'one' | 'other'])[]
  }
}

interface Kept {
  readonly sketch: Sketch
  /** By id, those that were asked for. */
  readonly nodes: Map<string, JoinNode>
}

/** Most sets are empty, and one of them does for all. */
const EMPTY: ReadonlySet<string> = new Set()
const setOf = (words: readonly string[]): ReadonlySet<string> => (words.length === 0 ? EMPTY : new Set(words))

const UNDECIDED: Verdict = { identity: undefined, places: [], isNot: new Set(), sides: new Map() }

function written(node: JoinNode): WrittenNode {
  const { article: _article, day: _day, story: _story, others: _others, ...own } = node
  const { verdict, near, told, qualities, marks, ...rest } = own
  const { identity, places, isNot, sides } = verdict
  const isDecided = identity !== undefined || isNot.size + sides.size > 0
  return {
    ...rest,
    near: [...near],
    told: [...told],
    qualities: [...qualities],
    marks: [...marks],
    ...(isDecided ? { verdict: { identity, places, isNot: [...isNot], sides: [...sides] } } : {}),
  }
}

function readNode(row: WrittenNode, { id: article, day, story, known }: Sketch): JoinNode {
  const { verdict: decided, surname } = row
  const verdict =
    decided === undefined ? UNDECIDED : { ...decided, isNot: new Set(decided.isNot), sides: new Map(decided.sides) }
  // one by one, which takes a fraction of the time that all at once do
  return {
    article,
    id: row.id,
    label: row.label,
    type: row.type,
    class: row.class,
    named: row.named,
    wikidata: row.wikidata,
    identity: row.identity,
    verdict,
    others: verdict.isNot.size === 0 ? known : new Set([...known, ...verdict.isNot]),
    names: row.names,
    ...(surname === undefined ? undefined : { surname }),
    formal: row.formal,
    near: setOf(row.near),
    told: setOf(row.told),
    described: row.described,
    titles: row.titles,
    ages: row.ages,
    qualities: setOf(row.qualities),
    contrasts: row.contrasts,
    marks: setOf(row.marks),
    plural: row.plural,
    day,
    story,
  }
}

/** The entities of an article that others may tell of, with what they are told by. */
export function nodesIn({ head: { article, profile }, entities, events }: Heard, decisions: Decisions): JoinNode[] {
  return nodesOf({ article, entities, events, ...(profile === undefined ? {} : { profile }) }, decisions)
}

const rowOf = (article: string, id: string): string => key('node', article, entityKey(id))

/** The rows that they are read from; none of an article without profile, which is joined already. */
export function nodeRows(heard: Heard, nodes: readonly JoinNode[], decisions: Decisions): Row[] {
  const entities = nodes.map(({ id }) => id)
  const sketch = writtenSketch(heard, entities, decisions)
  if (sketch === undefined) return []
  const own = articleKey(sketch.id)
  return [
    [key('sketch', own), encode(sketch)],
    [key('happenings', own), encode(writtenTold(heard))],
    ...nodes.map((node): Row => [rowOf(own, node.id), encode(written(node))]),
  ]
}

/** What is compared when articles are joined; of what is damaged there is nothing, so that it costs no other article anything. */
export class Nodes {
  readonly #database: Database
  readonly #kept = new Recent<Kept>(KEPT, ({ nodes }) => SKETCH + nodes.size)

  constructor(database: Database) {
    this.#database = database
  }

  /** @param article its key; undefined of one without profile */
  sketch(article: string): Sketch | undefined {
    return this.#of(article)?.sketch
  }

  /** @param article its key; undefined of one without profile */
  told(article: string): WrittenTold | undefined {
    return read<WrittenTold>(this.#database.get(key('happenings', article)))
  }

  /** @param article its key */
  node(article: string, id: string): JoinNode | undefined {
    const kept = this.#of(article)
    return kept && this.#nodeOf(kept, article, id)
  }

  /** Those of an article, by its key. */
  in(article: string): JoinNode[] {
    const kept = this.#of(article)
    if (kept === undefined) return []
    return kept.sketch.entities.flatMap((id) => this.#nodeOf(kept, article, id) ?? [])
  }

  #nodeOf(kept: Kept, article: string, id: string): JoinNode | undefined {
    const known = kept.nodes.get(id)
    if (known !== undefined) return known
    const row = read<WrittenNode>(this.#database.get(rowOf(article, id)))
    if (row === undefined) return undefined
    const node = readNode(row, kept.sketch)
    kept.nodes.set(id, node)
    this.#kept.grow(1)
    return node
  }

  /** Has an article read again: it was added, replaced or taken out, or other decisions are taken. */
  forget(article: string): void {
    this.#kept.delete(article)
  }

  #of(article: string): Kept | undefined {
    const known = this.#kept.get(article)
    if (known !== undefined) return known
    const row = read<WrittenSketch>(this.#database.get(key('sketch', article)))
    if (row === undefined) return undefined
    const kept: Kept = { sketch: readSketch(row), nodes: new Map() }
    this.#kept.set(article, kept)
    return kept
  }
}

function read<Written>(row: string | undefined): Written | undefined {
  try {
    return row === undefined ? undefined : (decode(row) as Written)
  } catch {
    return undefined
  }
}
