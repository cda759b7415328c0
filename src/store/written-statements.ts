import type { Argument, Phrase, Statement } from '../model/index.ts'
import { decode, encode } from './coding.ts'

/**
 * So many statements of an article lie in one row, each in a line of its own: most articles have few, and one row is found in less
 * time than some.
 */
const TOGETHER = 16
const BETWEEN = '\n'

/** Words of the statement's sentence by where they stand; they are those that stand there, unless they are told. */
type WrittenPhrase = Phrase | readonly [start: number, end: number, text?: string]

type Written<Part> = Omit<Part, 'phrase'> & { phrase?: WrittenPhrase | undefined }

/** A statement as it is written; what is read of it is made a statement in place, since many are read for one answer. */
type WrittenStatement = Omit<Statement, 'subject' | 'relation' | 'object' | 'arguments' | 'time'> & {
  readonly subject: Written<Argument>
  readonly relation: Written<Statement['relation']>
  readonly object: Written<Argument> | null
  readonly arguments: readonly Written<Statement['arguments'][number]>[]
  readonly time: Written<NonNullable<Statement['time']>> | null
}

function writtenPhrase(phrase: Phrase, { evidence }: Statement): WrittenPhrase {
  const { text, start, end, segments } = phrase
  const [only, ...others] = segments
  if (only?.start !== start || only.end !== end || others.length > 0) return phrase
  return text === evidence.text.slice(start - evidence.start, end - evidence.start) ? [start, end] : [start, end, text]
}

function written(statement: Statement): WrittenStatement {
  const part = <Part extends { readonly phrase?: Phrase }>(told: Part): Written<Part> =>
    told.phrase === undefined ? told : { ...told, phrase: writtenPhrase(told.phrase, statement) }
  const { subject, relation, object, arguments: roles, time } = statement
  return {
    ...statement,
    subject: part(subject),
    relation: part(relation),
    object: object && part(object),
    arguments: roles.map(part),
    time: time && part(time),
  }
}

/** The rows of an article's statements, in order. */
export function writtenStatements(statements: readonly Statement[]): string[] {
  const lines = statements.map((each) => encode(written(each)))
  return Array.from({ length: Math.ceil(lines.length / TOGETHER) }, (_, at) =>
    lines.slice(at * TOGETHER, (at + 1) * TOGETHER).join(BETWEEN),
  )
}

/** In which of these rows a statement lies, and in which line of it. */
export const placeOf = (ordinal: number): readonly [row: number, line: number] => [
  Math.floor(ordinal / TOGETHER),
  ordinal % TOGETHER,
]

export const linesIn = (row: string): string[] => row.split(BETWEEN)

/** @throws Error where the line is not what was written. */
export function readStatement(line: string): Statement {
  const statement = decode(line) as WrittenStatement
  const { evidence, subject, relation, object, arguments: roles, time } = statement
  const read = (part: { phrase?: WrittenPhrase | undefined } | null): void => {
    const phrase = part?.phrase
    if (part === null || phrase === undefined || 'segments' in phrase) return
    const [start, end, text = evidence.text.slice(start - evidence.start, end - evidence.start)] = phrase
    part.phrase = { text, start, end, segments: [{ start, end }] }
  }
  read(subject)
  read(relation)
  read(object)
  roles.forEach(read)
  read(time)
  return statement as Statement
}
