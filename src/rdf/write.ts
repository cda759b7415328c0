import type { Quad } from 'n3'
import type { ArticleReading, Ontology } from '../model/index.ts'
import { describeReadings } from './describe/index.ts'
import { DEFAULT_BASE } from './iri.ts'
import { Names } from './names.ts'
import { quadsOf } from './quads.ts'
import { turtleOf } from './turtle.ts'

export interface RdfOptions {
  readonly ontology: Ontology
  /** Absolute IRI under which everything is named; `https://newsgraph.example/` unless said otherwise. */
  readonly base?: string
}

const namesOf = ({ ontology, base = DEFAULT_BASE }: RdfOptions): Names => new Names(ontology, base)

/**
 * What some articles say, as Turtle: the same readings, in any order, give the same text.
 *
 * Every statement is a node (`rdf:Statement`) with its stance, time, source and evidence, which asserts nothing; only
 * what is told as fact (positive, actual, in the article's own voice) is a plain triple besides. Places in the text are
 * Web Annotations, but count UTF-16 code units, as JavaScript strings do, not Unicode code points.
 * @throws RdfError where the base is no absolute IRI.
 */
export function toTurtle(readings: readonly ArticleReading[], options: RdfOptions): string {
  return [...turtlePieces(readings, options)].join('')
}

/** The same in pieces, for what is too large for one string. @throws RdfError at once where the base is no absolute IRI. */
export function turtlePieces(readings: readonly ArticleReading[], options: RdfOptions): Iterable<string> {
  const names = namesOf(options)
  return turtleOf(describeReadings(names, readings), names.prefixes)
}

/** The same as RDF/JS quads. @throws RdfError at once where the base is no absolute IRI. */
export function quads(readings: readonly ArticleReading[], options: RdfOptions): Iterable<Quad> {
  return quadsOf(describeReadings(namesOf(options), readings))
}
