import { Parser, type Quad } from 'n3'
import { OntologyError } from './error.ts'

/** A file of the ontology; `name` is what errors call it. */
export interface OntologyFile {
  readonly name: string
  readonly text: string
}

/** The triples of a file; blank nodes of different files (by `number`) differ. @throws OntologyError with the line where it is no Turtle. */
export function parse({ name, text }: OntologyFile, number: number): Quad[] {
  try {
    return new Parser({ format: 'text/turtle', blankNodePrefix: `f${number}_` }).parse(text)
  } catch (error) {
    const { line } = (error as { context?: { line?: number } }).context ?? {}
    const reason = error instanceof Error ? error.message.replace(/ on line \d+\.?$/u, '') : String(error)
    const place = line === undefined ? name : `${name}:${line}`
    throw new OntologyError(`${place}: not valid Turtle: ${reason}. Check the punctuation before this place.`, {
      cause: error,
    })
  }
}
