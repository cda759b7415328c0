import { expect, it } from 'vitest'
import { killed } from './killed.ts'

// `npx tsx test/store/killing.ts` does it a hundred times, to a build of 200 articles.
/** Ten starts of a process or so, of which each takes seconds where many others wait for the processors. */
const TIMEOUT = 300_000

it(
  'goes on after it was killed at any moment, with nothing lost, doubled or half written',
  { timeout: TIMEOUT },
  async () => {
    const { kills, differences } = await killed(60, 4)
    expect({ kills, differences }).toEqual({ kills: 4, differences: [] })
  },
)
