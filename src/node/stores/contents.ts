import { createHash } from 'node:crypto'
import type { Ontology } from '../../model/index.ts'
import { rdfWriter } from '../../rdf/index.ts'
import { allTogether, joinedReading, type Store } from '../../store/index.ts'
import { storedContradictions } from '../stored-contradictions.ts'
import { writtenWith, type RdfChoice } from '../written-with.ts'

/** A named graph as distinct lines of N-Triples, and a hash of them. */
interface GraphContents {
  readonly iri: string
  readonly lines: ReadonlySet<string>
  readonly hash: string
}

const QUAD = /^(.*) <([^<>]*)> \.$/s

/** Gathers the quads of named graphs. */
class Graphs {
  readonly #lines = new Map<string, Set<string>>()

  add(quads: Iterable<string>): void {
    for (const piece of wholeLines(quads)) {
      const [, triple = '', graph = ''] = QUAD.exec(piece) ?? []
      const lines = this.#lines.get(graph) ?? new Set()
      this.#lines.set(graph, lines)
      lines.add(`${triple} .\n`)
    }
  }

  /** All that was gathered, which is forgotten. */
  *take(wanted: (graph: string) => boolean): Generator<GraphContents> {
    for (const [iri, lines] of this.#lines) {
      if (!wanted(iri)) continue
      this.#lines.delete(iri)
      const hash = createHash('sha256')
      for (const line of lines) hash.update(line)
      yield { iri, lines, hash: hash.digest('hex') }
    }
  }
}

function* wholeLines(pieces: Iterable<string>): Generator<string> {
  let rest = ''
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Contents of an article's graph, or of the graph of what articles share. */
export interface Part extends GraphContents {
  /** Id of the article; undefined of what is shared. */
  readonly article?: string
}

/**
 * The named graphs of a graph folder: one for each article, in the order of their ids, and at last what they share.
 * @param articles ids of those that are wanted; all, if left out
 */
export async function* contentsOf(
  store: Store,
  ontology: Ontology,
  choice: RdfChoice,
  articles?: ReadonlySet<string>,
): AsyncGenerator<Part> {
  const graphs = new Graphs()
  const contradictions = await storedContradictions(store, ontology)
  const { pieces } = rdfWriter('nq', { ontology, ...writtenWith(store), ...choice, contradictions })
  const isShared = (graph: string): boolean => graph.endsWith('/shared') && !graph.includes('/graph/')
  const together = articles === undefined ? await allTogether(store) : undefined
  for await (const key of store.articleKeys()) {
    const { id } = store.head(key).article
    if (articles !== undefined && !articles.has(id)) continue
    graphs.add(pieces([await joinedReading(store, await store.reading(key), together)]))
    for (const contents of graphs.take((graph) => !isShared(graph))) yield { ...contents, article: id }
  }
  yield* graphs.take(isShared)
}
