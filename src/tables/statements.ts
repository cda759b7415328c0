import { isAsserted, sourcesOf, type Argument, type ArticleReading, type Statement } from '../model/index.ts'
import { bound, tableOf } from './table.ts'

const entityOf = (part: Argument | null | undefined): string | undefined =>
  part?.term.kind === 'entity' ? part.term.entity : undefined
const valueOf = (part: Argument | null): string | undefined =>
  part?.term.kind === 'value' ? part.term.value : undefined
const unitOf = (part: Argument | null): string | undefined => (part?.term.kind === 'value' ? part.term.unit : undefined)
const statementOf = (part: Argument | null): string | undefined =>
  part?.term.kind === 'statement' ? part.term.statement : undefined

export const STATEMENTS = tableOf('statements', ({ statements }: ArticleReading) => statements, [
  ['id', 'text', ({ id }) => id],
  ['article', 'text', ({ evidence }) => evidence.article],
  ['sentence', 'whole', ({ evidence }) => evidence.sentence],
  ['start_offset', 'whole', ({ evidence }) => evidence.start],
  ['end_offset', 'whole', ({ evidence }) => evidence.end],
  ['text', 'text', ({ evidence }) => evidence.text],
  ['subject', 'text', ({ subject }) => entityOf(subject)],
  ['subject_text', 'text', ({ subject }) => subject.phrase.text],
  ['property', 'text', ({ relation }) => relation.property],
  ['relation', 'text', ({ relation }) => relation.text],
  ['lemma', 'text', ({ relation }) => relation.lemma],
  ['object', 'text', ({ object }) => entityOf(object)],
  ['object_value', 'text', ({ object }) => valueOf(object)],
  ['object_unit', 'text', ({ object }) => unitOf(object)],
  ['object_statement', 'text', ({ object }) => statementOf(object)],
  ['object_text', 'text', ({ object }) => object?.phrase.text],
  ['polarity', 'text', ({ polarity }) => polarity],
  ['modality', 'text', ({ modality }) => modality],
  ['asserted', 'truth', isAsserted],
  ['attributed', 'truth', ({ attribution }) => attribution !== null],
  ['source', 'text', ({ attribution }) => entityOf(attribution?.source)],
  ['source_text', 'text', ({ attribution }) => attribution?.source?.phrase.text],
  ['reporting', 'text', ({ attribution }) => attribution?.verb],
  ['time', 'text', ({ time }) => time?.value],
  ['time_certainty', 'text', ({ time }) => time?.certainty],
  ['first_day', 'day', ({ time }) => bound(time?.start, 'first')],
  ['last_day', 'day', ({ time }) => bound(time?.end, 'last')],
  ['place', 'text', ({ place }) => place],
  ['event', 'text', ({ event }) => event],
  ['factuality', 'number', ({ factuality }) => factuality],
  ['confidence', 'number', ({ confidence }) => confidence],
  ['rule', 'text', ({ rule }) => rule],
  ['inferred_from', 'text', ({ inferredFrom }) => inferredFrom],
])

interface Part {
  readonly statement: Statement
  readonly position: number
  readonly role: string
  readonly marker?: string
  readonly part: Argument
}

/** Subject, object, arguments, and who says so. */
function partsOf(statement: Statement): Part[] {
  const { subject, object, arguments: others, attribution } = statement
  const parts = [
    { role: 'subject', part: subject },
    ...(object === null ? [] : [{ role: 'object', part: object }]),
    ...others.map(({ role, marker, ...part }) => ({ role, part, ...(marker === undefined ? {} : { marker }) })),
    ...(attribution === null ? [] : sourcesOf(attribution).map((part) => ({ role: 'source', part }))),
  ]
  return parts.map((part, position) => ({ statement, position, ...part }))
}

export const ARGUMENTS = tableOf('arguments', ({ statements }: ArticleReading) => statements.flatMap(partsOf), [
  ['statement', 'text', ({ statement }) => statement.id],
  ['article', 'text', ({ statement }) => statement.evidence.article],
  ['position', 'whole', ({ position }) => position],
  ['role', 'text', ({ role }) => role],
  ['marker', 'text', ({ marker }) => marker],
  ['entity', 'text', ({ part }) => entityOf(part)],
  ['value', 'text', ({ part }) => valueOf(part)],
  ['value_type', 'text', ({ part }) => (part.term.kind === 'value' ? part.term.type : null)],
  ['unit', 'text', ({ part }) => unitOf(part)],
  ['told_statement', 'text', ({ part }) => statementOf(part)],
  ['start_offset', 'whole', ({ part }) => part.phrase.start],
  ['end_offset', 'whole', ({ part }) => part.phrase.end],
  ['text', 'text', ({ part }) => part.phrase.text],
])
