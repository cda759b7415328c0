import type { Statement } from '../../src/model/index.ts'
import { daysOf } from '../days.ts'
import type { GraphIndex } from '../graph-index.ts'

/** A stretch of time with what falls into it. */
export interface Period {
  /** `2024`, `2024-05` or `2024-05-31`. */
  readonly name: string
  /** Statements whose day the text tells. */
  readonly told: number
  /** Statements that have only the day of their article. */
  readonly published: number
}

/** Most bars that can be told apart. */
const MOST_PERIODS = 120
const PRECISIONS = [10, 7, 4] as const

function following(name: string): string {
  const [year = 0, month, day] = name.split('-').map(Number)
  if (month === undefined) return String(year + 1).padStart(4, '0')
  const next = day === undefined ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, day + 1))
  return next.toISOString().slice(0, name.length)
}

function between(first: string, last: string): string[] | null {
  const names = [first]
  for (let name = first; name < last;) {
    name = following(name)
    names.push(name)
    if (names.length > MOST_PERIODS) return null
  }
  return names
}

/** The last stretch of so many days holds nearly all; a few mentions of old times shall not flatten it. */
const OUTLIERS = 0.02

/** What is told by day, month or year, whichever the time that is told of gives room for; without gaps. */
export function periodsOf(index: GraphIndex, statements: Iterable<Statement>): Period[] {
  const days = [...statements].flatMap((statement) => {
    const found = daysOf(index, statement)
    return found === null ? [] : [{ day: found.start, told: found.told }]
  })
  if (days.length === 0) return []
  const inOrder = days.map(({ day }) => day).sort()
  const skipped = Math.floor(inOrder.length * OUTLIERS)
  const [first, last] = [inOrder[skipped] ?? '', inOrder.at(-1 - skipped) ?? '']
  for (const precision of PRECISIONS) {
    const names = between(first.slice(0, precision), last.slice(0, precision))
    if (names === null || (precision > 4 && first.length < precision)) continue
    const counts = new Map(names.map((name) => [name, { told: 0, published: 0 }]))
    for (const { day, told } of days) {
      const count = counts.get(day.slice(0, precision))
      if (count !== undefined) count[told ? 'told' : 'published']++
    }
    return [...counts].map(([name, count]) => ({ name, ...count }))
  }
  return []
}
