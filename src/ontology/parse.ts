import { Parser, type Quad } from 'n3'
import { turtleFault } from '../model/index.ts'
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
    const { line, words } = turtleFault(error)
    const place = line === undefined ? name : `${name}:${line}`
    throw new OntologyError(`${place}: ${words}`, { cause: error })
  }
}
