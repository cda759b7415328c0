import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/model/index.ts'
import { daysOf } from '../../web/days.ts'
import { indexView } from '../../web/graph-index.ts'
import { happeningsOf, timesTold, type Dated } from '../../web/timeline/happenings.ts'
import { corpusView } from '../support/view-corpus.ts'

const view = corpusView(2)
const [first, second] = view.articles.map(({ id }) => view.statements.filter(({ evidence }) => evidence.article === id))
const meets = (statements: readonly Statement[]): Statement =>
  statements.find(({ relation, time }) => relation.property === 'meets' && time !== null)!
/** Told of the same, in words of its own, because of what it was inferred from. */
const inferred = (from: Statement): Statement => ({
  ...from,
  id: `${from.id}-knows`,
  relation: { ...from.relation, property: 'knows', text: 'knows', lemma: 'know' },
  inferredFrom: from.id,
})

function told(statements: readonly Statement[]): { told: string[]; times: number }[] {
  const index = indexView({ ...view, statements })
  const dated = statements.map((statement): Dated => ({ statement, days: daysOf(index, statement)! }))
  return happeningsOf(index, dated).map((happening) => ({
    told: happening.map(({ statement }) => statement.id),
    times: timesTold(happening),
  }))
}

describe('what happened on a day', () => {
  const [here, there] = [meets(first!), meets(second!)]

  it('is told once with what follows from it, what was read first', () => {
    expect(told([inferred(here), here])).toEqual([{ told: [here.id, `${here.id}-knows`], times: 1 }])
  })

  it('is told once by several articles, also where one tells only what follows from it in another', () => {
    const only = { ...inferred(there), inferredFrom: 'gone' }
    expect(told([here, inferred(here), only, there])).toEqual([
      { told: [here.id, there.id, `${here.id}-knows`, only.id], times: 2 },
    ])
  })

  it('is told by itself where another way of telling denies it', () => {
    const denied: Statement = { ...there, polarity: 'negative' }
    expect(told([here, denied])).toEqual([
      { told: [here.id], times: 1 },
      { told: [there.id], times: 1 },
    ])
  })
})
