import type { PloverType } from './coded-event.ts'
import type { SentenceContext } from './sentence-context.ts'

/** What a word is read as. */
export interface Coding {
  readonly type: PloverType
  readonly cameo?: string
  readonly rule: string
  /** Token that tells who does it: a verb, or a noun of an event. */
  readonly head: number
  /** Tokens among whose arguments the target is looked for, the nearest first. */
  readonly about: readonly number[]
  /** Tokens whose own act is part of this one and no event of its own. */
  readonly covers: readonly number[]
  readonly symmetric?: boolean
  /** Who does it and to whom it is done, where the rule knows where they stand; `source` is null where nobody is told to. */
  readonly source?: number | null
  readonly target?: number
}

export interface Reader {
  readonly context: SentenceContext
  /** What a word is read as; null where it tells of no political event. */
  read(token: number): Coding | null
  /** Whether the word says that what is told below it is no event: "denied", "did not". */
  isSilent(token: number): boolean
}

/** Reads one construction. */
export interface CodingRule {
  readonly name: string
  /** Null where the construction is not there; `none` where it says that nothing is to be coded. */
  code(token: number, reader: Reader): Coding | 'none' | null
}

/** Changes what a word was read as by how it is said: to come, refused, ruled out. */
export interface StanceRule {
  readonly name: string
  change(coding: Coding, token: number, reader: Reader): Coding | 'none' | null
}
