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

/**
 * Shares of the days that may lie outside, on either side: a few mentions of old times shall not flatten it, and where
 * centuries are told of, the stretch that most tell of is shown.
 */
const OUTSIDE = [0.02, 0.05, 0.1, 0.2]

/** The finest names for a stretch of the days that are not too many; nothing where none are. */
function namesOf(inOrder: readonly string[]): string[] {
  if (inOrder.length === 0) return []
  for (const share of OUTSIDE) {
    const skipped = Math.floor(inOrder.length * share)
    const [first, last] = [inOrder[skipped] ?? '', inOrder.at(-1 - skipped) ?? '']
    for (const precision of PRECISIONS) {
      if (precision > 4 && first.length < precision) continue
      const names = between(first.slice(0, precision), last.slice(0, precision))
      if (names !== null) return names
    }
  }
  return []
}

/** What is told by day, month or year, whichever the time that is told of gives room for; without gaps. */
export function periodsOf(index: GraphIndex, statements: Iterable<Statement>): Period[] {
  const days = [...statements].flatMap((statement) => {
    const found = daysOf(index, statement)
    return found === null ? [] : [{ day: found.start, told: found.told }]
  })
  const names = namesOf(days.map(({ day }) => day).sort())
  const counts = new Map(names.map((name) => [name, { told: 0, published: 0 }]))
  for (const { day, told } of days) {
    const count = counts.get(day.slice(0, names[0]?.length))
    if (count !== undefined) count[told ? 'told' : 'published']++
  }
  return [...counts].map(([name, count]) => ({ name, ...count }))
}
