import type { Quad } from 'n3'
import { joinReadings } from '../joining/index.ts'
import { contradictionsIn } from '../contradictions/index.ts'
import type { ArticleReading, Contradiction, Ontology } from '../model/index.ts'
import { withEvidence, type FindContradictions } from './contradictions.ts'
import { articleSection, sharedSection } from './describe/index.ts'
import type { Section } from './description.ts'
import type { Syntax } from './format/syntax.ts'
import { jsonLd } from './format/json-ld.ts'
import { nQuads, nTriples } from './format/lines.ts'
import { trig, turtle } from './format/turtle.ts'
import { RdfError } from './error.ts'
import { DEFAULT_BASE } from './iri.ts'
import { Names, type Terms } from './names.ts'
import type { Profile } from './profile.ts'
import { quadsOf } from './quads.ts'
import { madeBy, repeatable, type QuadFactory } from './rdfjs.ts'

export interface RdfOptions {
  readonly ontology: Ontology
  /** http, https or urn IRI under which everything is named; `https://newsgraph.example/` unless said otherwise. */
  readonly base?: string
  /** How much is written; `statements` unless said otherwise. */
  readonly profile?: Profile
}

/** Formats by the extensions of their files. */
export const RDF_FORMATS = ['ttl', 'nt', 'trig', 'nq', 'jsonld'] as const
export type RdfFormat = (typeof RDF_FORMATS)[number]

const SYNTAXES: Readonly<Record<RdfFormat, Syntax>> = { ttl: turtle, nt: nTriples, trig, nq: nQuads, jsonld: jsonLd }

const PIECE = 1 << 16

const namesOf = ({ ontology, base = DEFAULT_BASE }: RdfOptions): Names => Names.under(ontology, base)

/** What some articles of a graph are written with. */
export interface PartOptions extends RdfOptions {
  /** Finds the contradictions to be written with them: those among them, if left out. */
  readonly contradictions?: FindContradictions | undefined
}

const foundBy = ({ ontology, contradictions }: PartOptions): FindContradictions =>
  contradictions ?? ((readings) => withEvidence(contradictionsIn(readings, ontology), readings))

/** The graph of what some articles, which were joined before, share, and the graph of each. */
export function* sectionsOf(
  names: Names,
  readings: readonly ArticleReading[],
  options: PartOptions,
): Generator<Section> {
  yield* sectionsWith(names, readings, options.profile ?? 'statements', foundBy(options))
}

function* sectionsWith(
  names: Names,
  readings: readonly ArticleReading[],
  profile: Profile,
  contradictions: FindContradictions,
): Generator<Section> {
  yield sharedSection(names, readings, profile, contradictions)
  for (const reading of readings) yield articleSection(names, reading, profile)
}

/** Joins small pieces to such as are worth a system call. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/**
 * Writes one document a few articles at a time: `begin`, what `pieces` gives of each few with `between` between them, `end`. Articles
 * are in the order of their ids, and joined with all others.
 */
export interface RdfWriter {
  readonly begin: string
  readonly between: string
  readonly end: string
  pieces(readings: readonly ArticleReading[]): Iterable<string>
}

/** @throws RdfError where the base is no such IRI, or the format cannot hold the profile. */
export function rdfWriter(format: RdfFormat, options: PartOptions): RdfWriter {
  const names = namesOf(options)
  if (format === 'jsonld' && options.profile === 'rdf12')
    throw new RdfError(
      'no-triple-terms',
      'JSON-LD 1.1 has no triple terms; write the profile rdf12 as ttl, nt, trig or nq.',
    )
  const { write, ...frame } = SYNTAXES[format](names.prefixes)
  return { ...frame, pieces: (readings) => inPieces(write(sectionsOf(names, readings, options))) }
}

/**
 * What some articles say, in a format of RDF, in pieces which joined make the document: the same readings, in any order,
 * give the same text. Turtle, N-Triples and JSON-LD are one graph; TriG and N-Quads have one for each article and one
 * for what articles share (`BASE/shared`).
 * @throws RdfError at once where the base is no such IRI, or the format cannot hold the profile.
 */
export function rdfPieces(
  readings: readonly ArticleReading[],
  format: RdfFormat,
  options: PartOptions,
): Iterable<string> {
  const { begin, pieces, end } = rdfWriter(format, options)
  return (function* () {
    if (begin !== '') yield begin
    yield* pieces(joinReadings(readings))
    if (end !== '') yield end
  })()
}

/**
 * The same as one Turtle document. Every statement is a node with its stance, time, source and sentence, which asserts
 * nothing; only what is told as fact (positive, actual, in the article's own voice) is a plain triple besides.
 * @throws RdfError where the base is no such IRI.
 */
export function toTurtle(readings: readonly ArticleReading[], options: RdfOptions): string {
  return [...rdfPieces(readings, 'ttl', options)].join('')
}

/** What is known of a graph whose ontology is not at hand. */
export interface KnownGraph {
  readonly terms: Terms
  readonly contradictions: readonly Contradiction[]
}

/** The same of a graph whose ontology is not at hand, with all its words (profile `full`), under the usual base. */
export function knownToTurtle(readings: readonly ArticleReading[], { terms, contradictions }: KnownGraph): string {
  const names = new Names(terms, DEFAULT_BASE)
  const { begin, write } = turtle(names.prefixes)
  const found = (): ReturnType<FindContradictions> => withEvidence(contradictions, readings)
  return [begin, ...write(sectionsWith(names, joinReadings(readings), 'full', found))].join('')
}

/**
 * The same as RDF/JS quads in their graphs, which can be iterated again and again.
 * @param factory makes the quads; n3's, if left out
 * @throws RdfError at once where the base is no such IRI.
 */
export function quads(readings: readonly ArticleReading[], options: RdfOptions): Iterable<Quad>
export function quads<Made>(
  readings: readonly ArticleReading[],
  options: RdfOptions,
  factory: QuadFactory<Made>,
): Iterable<Made>
export function quads(
  readings: readonly ArticleReading[],
  options: RdfOptions,
  factory?: QuadFactory<unknown>,
): Iterable<unknown> {
  const names = namesOf(options)
  const made = (): Generator<Quad> => quadsOf(sectionsOf(names, joinReadings(readings), options))
  return repeatable<unknown>(factory === undefined ? made : () => madeBy(factory, made()))
}

/** The quads of the graph of one article: all that only it tells. @throws RdfError at once where the base is no such IRI. */
export function articleQuads(reading: ArticleReading, options: RdfOptions): Iterable<Quad> {
  const names = namesOf(options)
  return repeatable(() => quadsOf([articleSection(names, reading, options.profile ?? 'statements')]))
}

/** The quads of the graph of what articles share. @throws RdfError at once where the base is no such IRI. */
export function sharedQuads(readings: readonly ArticleReading[], options: RdfOptions): Iterable<Quad> {
  const names = namesOf(options)
  return repeatable(() =>
    quadsOf([sharedSection(names, joinReadings(readings), options.profile ?? 'statements', foundBy(options))]),
  )
}
