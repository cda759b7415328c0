import { KnowledgeGraph } from '../../graph/index.ts'
import type { ArticleReading, Ontology } from '../../model/index.ts'
import { readViewerBundle } from '../../page/files.ts'
import { renderPage } from '../../page/index.ts'
import { rdfPieces, type Profile } from '../../rdf/index.ts'
import { countOf } from '../render/count-of.ts'
import { safeJson } from '../terminal/safe-text.ts'
import type { FileContent } from './write-file.ts'

/** The file that is opened to see the graph. */
export const PAGE = 'index.html'

/** What stands in a file. */
interface Made {
  /** In pieces where that of many articles is longer than a string may be. */
  readonly content: FileContent
  /** What was counted while making it: `12 entities`. */
  readonly counts: readonly string[]
}

/** A file that is made of readings. */
export interface Export {
  readonly name: string
  make(readings: readonly ArticleReading[]): Made | Promise<Made>
}

function* jsonLines(readings: readonly ArticleReading[]): Generator<string> {
  for (const { statements } of readings) for (const statement of statements) yield `${safeJson(statement)}\n`
}

interface RdfChoice {
  readonly base?: string
  readonly profile?: Profile
}

/** The files that `newsgraph build` writes. */
export function exportsOf(ontology: Ontology, { base, profile }: RdfChoice): readonly Export[] {
  return [
    {
      name: 'graph.ttl',
      make: (readings) => ({
        content: rdfPieces(readings, 'ttl', {
          ontology,
          ...(base === undefined ? {} : { base }),
          ...(profile === undefined ? {} : { profile }),
        }),
        counts: [],
      }),
    },
    {
      name: 'statements.jsonl',
      make: (readings) => ({
        content: jsonLines(readings),
        counts: [countOf(readings.flatMap(({ statements }) => statements).length, 'statement')],
      }),
    },
    {
      name: PAGE,
      async make(readings) {
        const bundle = await readViewerBundle()
        const view = KnowledgeGraph.from(readings, ontology).toView()
        return {
          content: renderPage(view, bundle),
          counts: [countOf(view.nodes.length, 'entity'), countOf(view.edges.length, 'edge')],
        }
      },
    },
  ]
}
