import type { Sentence } from '../model/index.ts'
import { isFull, truncate, type FullDate, type PartialDate, type Period, type Precision } from './calendar.ts'
import type { Tense } from './tense.ts'

/** A date that the text has mentioned. */
export interface Mention extends Period {
  /** True where the text itself gives the year, here or in the date before. */
  readonly stated: boolean
  readonly sentence: number
  readonly block: number
  /** True where a clause of the story is told by it, and no background: "was arrested in March 2012", not "a law passed in March 2012". */
  readonly isForeground: boolean
  /** Its head in the sentence. */
  readonly token: number
}

/** What an expression is resolved against. */
export interface Context {
  readonly sentence: Sentence
  /** The day that "today" means, as far as it is known. */
  readonly reference: PartialDate | null
  /** What the reference is, in words: `publication date`. */
  readonly referenceName: string
  /** Tense of the clause the expression stands in. */
  readonly tense: Tense
  /** True where the future is that of somebody who spoke before: "said that it would close in June". */
  readonly isToldBefore: boolean
  /** True where a year of this sentence, given by the token, only tells the background of the clause. */
  readonly isOfOtherClause: (year: number) => boolean
  /** True where something is moved from this time to another: "moved from Monday to Friday" is no stretch of days. */
  readonly movedFrom: boolean
  /** True where the expression is an adverbial of a verb rather than part of a noun phrase. */
  readonly adverbial: boolean
  /** The date mentioned last, newest first. */
  readonly mentions: readonly Mention[]
}

/** Mentions further back than this many sentences anchor nothing. */
const REACH = 6

/** The reference, where it is known to the day. */
export const referenceDay = ({ reference }: Context): FullDate | null => (isFull(reference) ? reference : null)

/** The date mentioned last that is known to `precision`, cut to it; of a longer stretch, its end. Years are passed over: they tell the background. */
export function lastMention(context: Context, precision: Precision): PartialDate | null {
  for (const mention of context.mentions) {
    if (context.sentence.index - mention.sentence > REACH) return null
    const date = truncate(mention.end, precision)
    if (date) return date
    if (mention.end.month !== undefined) return null
  }
  return null
}

export const byReference = (context: Context): string => `against the ${context.referenceName}`
export const BY_MENTION = 'against the date mentioned before'
