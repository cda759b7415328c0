import type { Polarity } from '../../model/index.ts'
import type { Filler } from '../draft.ts'

/** Tokens of one sentence. */
export interface Stretch {
  readonly sentence: number
  readonly tokens: readonly number[]
}

/** Words that follow one another, through one sentence or several. */
export type Run = readonly Stretch[]

/** An attribution over tokens. */
export interface AttributionDraft {
  /** Sentence of the cue and the source. */
  readonly sentence: number
  /** The reporting word: "said", "according". */
  readonly trigger: number
  readonly source: Filler | null
  readonly cue: readonly number[]
  readonly verb: string
  readonly polarity: Polarity
  /** What is reported, then what else the source goes on to say; at least one run. */
  readonly content: readonly [Run, ...Run[]]
  /** False of a picture's credit: it names who made the picture, the caption speaks in the article's own voice. */
  readonly reports: boolean
}

export const contains = ({ content }: AttributionDraft, sentence: number, token: number): boolean =>
  content.some((run) => run.some((stretch) => stretch.sentence === sentence && stretch.tokens.includes(token)))
