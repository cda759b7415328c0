import type { Statement } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { argumentText, relationText, stanceText } from '../words.ts'

export interface Column {
  readonly label: string
  readonly compare: (index: GraphIndex, a: Statement, b: Statement) => number
}

const alphabet = new Intl.Collator('en', { numeric: true })

const byText =
  (text: (index: GraphIndex, statement: Statement) => string) =>
  (index: GraphIndex, a: Statement, b: Statement): number =>
    alphabet.compare(text(index, a), text(index, b))

/** The columns of the list, and how each orders it. */
export const COLUMNS: readonly Column[] = [
  { label: 'Subject', compare: byText((index, { subject }) => argumentText(index, subject)) },
  { label: 'Relation', compare: byText((_index, statement) => relationText(statement)) },
  { label: 'Object', compare: byText((index, { object }) => (object === null ? '' : argumentText(index, object))) },
  { label: 'Told as', compare: byText((_index, statement) => stanceText(statement)) },
  { label: 'When', compare: byText((_index, { time }) => time?.start ?? time?.value ?? '') },
  { label: 'Confidence', compare: (_index, a, b) => b.confidence - a.confidence },
]
