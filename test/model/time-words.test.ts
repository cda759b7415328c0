import { describe, expect, it } from 'vitest'
import { timeWords } from '../../src/model/index.ts'
import type { TimeInterval } from '../../src/model/index.ts'

const words = (text: string): Pick<TimeInterval, 'phrase'> => ({
  phrase: { text, start: 0, end: text.length, segments: [] },
})
const told = (interval: Partial<TimeInterval>): string =>
  timeWords({ value: '', kind: 'date', certainty: 'resolved', ...interval })

describe('a time is told', () => {
  it('by its dates', () => {
    const day = '2025-07-28'
    expect(told({ start: day, end: day, value: day, ...words('on Monday') })).toBe('2025-07-28')
    expect(told({ start: day, end: '2025-07-29', value: `${day}/2025-07-29` })).toBe('2025-07-28 to 2025-07-29')
    expect(told({ start: '2022', value: '2022/', ...words('since 2022') })).toBe('from 2022')
    expect(told({ end: '2022', value: '/2022' })).toBe('until 2022')
  })

  it('with the time of day where that is a figure', () => {
    const day = { start: '2025-07-28', end: '2025-07-28' }
    expect(told({ ...day, value: '2025-07-28T15:30' })).toBe('2025-07-28 15:30')
    expect(told({ ...day, value: '2025-07-28TNI' })).toBe('2025-07-28')
  })

  it('by the words of the text where it has no dates, or none that they mean', () => {
    expect(told({ value: 'P2D', kind: 'duration', ...words('two days') })).toBe('two days')
    expect(told({ value: 'XXXX-WXX-2', kind: 'set', ...words('every Tuesday') })).toBe('every Tuesday')
    expect(told({ value: 'PAST_REF', end: '2025-08-13', ...words('in recent years') })).toBe('in recent years')
    expect(told({ value: 'FUTURE_REF', start: '2025-08-13', ...words('soon') })).toBe('soon')
  })

  it('by nothing where only the tense tells it', () => {
    const today = '2025-08-13'
    expect(told({ value: 'PAST_REF', certainty: 'implied', end: today })).toBe('')
    expect(told({ value: 'PRESENT_REF', certainty: 'implied', start: today, end: today })).toBe('')
  })
})
