import type { Analysis, Article } from '../model/index.ts'
import { isFull, parseIso, type PartialDate } from './calendar.ts'
import type { Pattern } from './candidate.ts'
import type { Context } from './context.ts'
import { findCandidates } from './find-candidates.ts'
import { readingText } from './reading-text.ts'

/** How many sentences at the start may be a date line. */
const LINES = 5

export interface Reference {
  readonly reference: PartialDate | null
  readonly referenceName: string
}

/** The day an article speaks from: its publication date, else that of a date line at its start. */
export function referenceOf(article: Article, { sentences }: Analysis, patterns: readonly Pattern[]): Reference {
  const published = parseIso(article.published)
  if (published) return { reference: published, referenceName: 'publication date' }
  for (const sentence of sentences.slice(0, LINES)) {
    const reading = readingText(sentence)
    const [only, ...others] = findCandidates(reading, patterns)
    if (!only || others.length > 0 || reading.text.length - (only.end - only.start) > 3) continue
    const context: Context = {
      sentence,
      reference: null,
      referenceName: '',
      tense: 'unknown',
      isToldBefore: false,
      isOfOtherClause: () => false,
      movedFrom: false,
      adverbial: false,
      mentions: [],
    }
    const day = only.resolve(context)?.start
    if (isFull(day)) return { reference: day, referenceName: 'date line' }
  }
  return { reference: null, referenceName: 'publication date, which is not known' }
}
