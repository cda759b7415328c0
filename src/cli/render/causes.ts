import { table, type ArticleReading } from '../../model/index.ts'
import { safeText } from '../terminal/safe-text.ts'
import type { Style } from '../terminal/style.ts'
import { tableLines } from '../terminal/table.ts'

/** Why a sentence yielded no statement, by the code of its diagnostic. */
const CAUSES = table<string>({
  'only-fragments': 'it tells nothing by itself: about an unknown "it", say, or only a condition',
  'no-predicate': 'no verb, no noun that the ontology knows',
  'no-subject': 'nobody is named who does it',
  'no-rule': 'no rule fits',
})

const COLUMNS = [
  { title: '', align: 'right' as const },
  { title: 'because', minimum: 20, lines: 2 },
  { title: 'for instance', minimum: 20, lines: 2, share: 2 },
]

interface Cause {
  readonly code: string
  count: number
  /** The first sentence it was told of. */
  readonly sentence: string
}

/** Sentences without a statement, counted by cause, the most frequent first. */
function causesOf(readings: readonly ArticleReading[]): Cause[] {
  const causes = new Map<string, Cause>()
  for (const { article, diagnostics } of readings) {
    for (const { severity, code, sentence, span } of diagnostics) {
      if (severity !== 'info' || sentence === undefined) continue
      const known = causes.get(code)
      if (known) known.count++
      else causes.set(code, { code, count: 1, sentence: span ? article.text.slice(span.start, span.end) : '' })
    }
  }
  return [...causes.values()].sort((a, b) => b.count - a.count)
}

/** A table that sums up why sentences yielded nothing; no line where all yielded something. */
export function causeLines(readings: readonly ArticleReading[], style: Style, width: number): string[] {
  const causes = causesOf(readings)
  if (causes.length === 0) return []
  const rows = causes.map(({ code, count, sentence }) => ({
    cells: [String(count), safeText(CAUSES.get(code) ?? code.replaceAll('-', ' ')), safeText(sentence)],
  }))
  const without = causes.reduce((sum, { count }) => sum + count, 0)
  const all = readings.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0)
  const [head = '', ...lines] = tableLines(COLUMNS, rows, width)
  return [style.bold(`Sentences without a statement (${without} of ${all})`), style.dim(head), ...lines, '']
}
