import { codePointOffsets } from './code-points.ts'
import { readJsonLines } from './files.ts'
import { sentenceBenchmark } from './sentence-benchmark.ts'
import type { SentenceReading } from './sentence-readings.ts'

type CodePoints = readonly [start: number, end: number]

interface GapExample {
  readonly id: string
  readonly text: string
  readonly pronoun: CodePoints
}

export interface GapAnswer {
  readonly id: string
  /** What the pronoun stands for: every name and description of the entity. */
  readonly antecedents: readonly CodePoints[]
}

/** All that newsgraph takes for the same as the pronoun; the names in question are not looked at. */
export function gapAnswer({ id, text, pronoun }: GapExample, { reading, offset }: SentenceReading): GapAnswer {
  const at = codePointOffsets(text)
  const mentions = reading.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, form }) => ({
      entity,
      form,
      place: [at(start - offset), at(end - offset)] as const,
    })),
  )
  const meant = mentions.find(({ place }) => place[0] === pronoun[0] && place[1] === pronoun[1])?.entity
  const antecedents = mentions.filter(({ entity, form }) => entity === meant && form !== 'pronoun')
  return { id, antecedents: antecedents.map(({ place }) => place) }
}

/** GAP (Webster et al. 2018): which of two names an ambiguous "he" or "she" stands for. */
export const gap = sentenceBenchmark({
  name: 'gap',
  measures: 'ambiguous pronouns',
  texts: 'gold.jsonl',
  gold: 'gold.jsonl',
  textsOf: readJsonLines<GapExample>,
  answers: (example, item) => [gapAnswer(example, item)],
})
