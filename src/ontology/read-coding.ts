import {
  CODED_KINDS,
  MODALITIES,
  PLOVER_TYPES,
  POLARITIES,
  type ActKind,
  type CodingRow,
  type CodingTable,
  type OntologyClass,
  type OntologyProperty,
} from '../model/index.ts'
import { OntologyError } from './error.ts'
import type { TripleIndex } from './graph.ts'
import { knownName, knownRole, lemmasOf, localName, oneOf, suggestion } from './names.ts'
import { single } from './read-classes.ts'
import { lex, ng } from './vocabulary.ts'
import { items } from './words.ts'

interface Known {
  readonly classes: ReadonlyMap<string, OntologyClass>
  readonly properties: ReadonlyMap<string, OntologyProperty>
  readonly roles: ReadonlySet<string>
}

const WORDS: readonly (readonly [string, ActKind['words'][number]['pos']])[] = [
  [lex.verb, 'verb'],
  [lex.noun, 'noun'],
  [lex.adjective, 'adjective'],
]
const PLOVER = 'PLOVER event type'
/** What nothing is coded as, and what keeps its own code. */
const [NONE, SAME] = ['none', 'same']
const CONDITIONS = [ng.governor, ng.act, ng.reported, lex.subject, lex.object, lex.polarity, lex.modality]

/** Kinds of acts and the table of their codes. @throws OntologyError on a row or kind that names something unknown or says nothing. */
export function readCoding(index: TripleIndex, known: Known): CodingTable {
  const kinds = new Map(index.ofType(ng.ActKind).map((iri) => [localName(iri), kindOf(index, iri, known)]))
  const rows = index.ofType(ng.Coding).map((iri) => rowOf(index, iri, kinds, known))
  const missing = CODED_KINDS.find((name) => !kinds.has(name))
  if (kinds.size > 0 && missing !== undefined)
    throw new OntologyError(
      `the kind of act "${missing}" is missing, which coding needs. Declare ng:${missing} a ng:ActKind.`,
    )
  // of equals, the later one, so that a user's own table goes before
  rows.reverse().sort((a, b) => b.asks - a.asks)
  return { kinds, rows: rows.map(({ row }) => row) }
}

function kindOf(index: TripleIndex, iri: string, { properties }: Known): ActKind {
  const name = localName(iri)
  const kind = {
    name,
    types: index
      .values(iri, ng.plover)
      .flatMap(items)
      .map((type) => oneOf(index, iri, type, PLOVER_TYPES, PLOVER)),
    properties: index.values(iri, ng.evokes).map((each) => knownName(index, iri, each, properties, 'property')),
    words: WORDS.flatMap(([predicate, pos]) =>
      lemmasOf(index, iri, index.values(iri, predicate)).map((lemma) => ({ lemma, pos })),
    ),
  }
  if (kind.types.length + kind.properties.length + kind.words.length > 0) return kind
  throw index.error(
    iri,
    name,
    `the kind of act "${name}" has no ng:plover, ng:evokes or words. Say what belongs to it.`,
  )
}

/** A row and how many conditions it has. */
interface Placed {
  readonly row: CodingRow
  readonly asks: number
}

function rowOf(index: TripleIndex, iri: string, kinds: ReadonlyMap<string, ActKind>, known: Known): Placed {
  const name = localName(iri)
  const asks = CONDITIONS.filter((each) => index.predicates(iri).includes(each)).length
  const plover = single(index, iri, ng.plover)
  if (asks === 0 || plover === undefined)
    throw index.error(
      iri,
      name,
      `the coding "${name}" needs a condition (ng:governor, ng:act, ng:reported, lex:subject, lex:object, lex:polarity or lex:modality) and an ng:plover, "none" or "same" among others.`,
    )
  const [governor, act] = [ng.governor, ng.act].map((each) => kindName(index, iri, each, kinds))
  const [cameo, concerns] = [ng.cameo, ng.concerns].map((each) => single(index, iri, each))
  const classesOf = (role: string): string[] =>
    index.values(iri, role).map((each) => knownName(index, iri, each, known.classes, 'class'))
  const listed = <T extends string>(predicate: string, allowed: readonly T[]): T[] =>
    index
      .values(iri, predicate)
      .flatMap(items)
      .map((value) => oneOf(index, iri, value, allowed, localName(predicate)))
  const [polarity] = listed(lex.polarity, POLARITIES)
  const row: CodingRow = {
    name,
    ...(governor === undefined ? {} : { governor }),
    ...(act === undefined ? {} : { act }),
    subject: classesOf(lex.subject),
    object: classesOf(lex.object),
    ...(polarity === undefined ? {} : { polarity }),
    modalities: listed(lex.modality, MODALITIES),
    reported: index.first(iri, ng.reported) === 'true',
    ...(plover === SAME ? {} : { plover: plover === NONE ? null : oneOf(index, iri, plover, PLOVER_TYPES, PLOVER) }),
    ...(cameo === undefined ? {} : { cameo }),
    ...(concerns === undefined ? {} : { concerns: knownRole(index, iri, localName(concerns), known.roles) }),
  }
  return { row, asks }
}

function kindName(
  index: TripleIndex,
  iri: string,
  predicate: string,
  kinds: ReadonlyMap<string, ActKind>,
): string | undefined {
  const kind = index.first(iri, predicate)
  if (kind === undefined) return undefined
  const name = localName(kind)
  if (kinds.has(name)) return name
  throw index.error(
    iri,
    name,
    `"${name}" is no kind of act.${suggestion(name, kinds.keys())} Correct it or declare it as ng:ActKind.`,
  )
}
