import type { ArticleReading, Ontology } from '../../model/index.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { rdfPieces } from '../../rdf/index.ts'
import { safeJson } from '../terminal/safe-text.ts'

/** A file that is written a part at a time. */
export interface Export {
  readonly name: string
  /** The text for some articles; that of all parts, joined, makes the file. */
  pieces(readings: readonly ArticleReading[]): Iterable<string>
}

function* jsonLines(readings: readonly ArticleReading[]): Generator<string> {
  for (const { statements } of readings) for (const statement of statements) yield `${safeJson(statement)}\n`
}

/** The files that `newsgraph build` writes besides the page. */
export function exportsOf(ontology: Ontology, { base, profile }: RdfChoice): readonly Export[] {
  const options = {
    ontology,
    ...(base === undefined ? {} : { base }),
    ...(profile === undefined ? {} : { profile }),
  }
  return [
    { name: 'graph.ttl', pieces: (readings) => rdfPieces(readings, 'ttl', options) },
    { name: 'statements.jsonl', pieces: jsonLines },
  ]
}
