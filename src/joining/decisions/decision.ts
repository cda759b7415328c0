import { NewsgraphError } from '../../model/index.ts'

/** Decisions cannot be read, or contradict each other; the message names file, line and remedy. */
export class DecisionsError extends NewsgraphError {
  constructor(message: string) {
    super('bad-decisions', message)
  }
}

/** A file of decisions; the ending of its name tells its form: `.ttl` is Turtle, all else lines. */
export interface DecisionsFile {
  readonly name: string
  readonly text: string
}

/** What a decision speaks of: a name, an id or an item of Wikidata; with an article, only what that one calls so. */
export interface Reference {
  readonly name: string
  /** Id of the article. */
  readonly article?: string
}

/** What a user says of two things. */
export interface Decision {
  readonly says: 'same' | 'different'
  readonly one: Reference
  readonly other: Reference
  /** File and line, `decisions.txt:3`. */
  readonly place: string
}

export const isItem = (name: string): boolean => /^Q\d+$/.test(name)

export const written = ({ name, article }: Reference): string => {
  const quoted = (text: string): string => (/^[^\s"#@]+$/.test(text) ? text : JSON.stringify(text))
  return article === undefined ? quoted(name) : `${quoted(name)}@${quoted(article)}`
}
