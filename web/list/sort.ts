import { relationWords, timeWords } from '../../src/model/index.ts'
import type { Statement, TimeInterval } from '../../src/model/index.ts'
import type { GraphIndex } from '../graph-index.ts'
import { argumentText, stanceText } from '../words.ts'

export interface Column {
  readonly label: string
  readonly compare: (index: GraphIndex, a: Statement, b: Statement) => number
}

const alphabet = new Intl.Collator('en', { numeric: true })

const byText =
  (text: (index: GraphIndex, statement: Statement) => string) =>
  (index: GraphIndex, a: Statement, b: Statement): number =>
    alphabet.compare(text(index, a), text(index, b))

/** What is shown, such that "from 2024" comes after 2023 and what has no time comes last. */
const timeKey = (time: TimeInterval | null): string =>
  (time === null ? '' : timeWords(time)).replace(/^(?:from|until) (?=\d)/, '') || '\uffff'

/** The columns of the list, and how each orders it. */
export const COLUMNS: readonly Column[] = [
  { label: 'Subject', compare: byText((index, { subject }) => argumentText(index, subject)) },
  { label: 'Relation', compare: byText((_index, statement) => relationWords(statement)) },
  { label: 'Object', compare: byText((index, { object }) => (object === null ? '' : argumentText(index, object))) },
  { label: 'Told as', compare: byText((_index, statement) => stanceText(statement)) },
  { label: 'When', compare: byText((_index, { time }) => timeKey(time)) },
  { label: 'Confidence', compare: (_index, a, b) => b.confidence - a.confidence },
]
