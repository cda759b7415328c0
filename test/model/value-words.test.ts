import { describe, expect, it } from 'vitest'
import { valueWords, type Argument } from '../../src/model/index.ts'

const told = (value: string, text: string, type: 'date' | 'text' | 'quantity' = 'date'): string | undefined =>
  valueWords({
    term: { kind: 'value', type, value } as Argument['term'],
    phrase: { text, start: 0, end: text.length, segments: [] },
  })

describe('a value is told', () => {
  it('by its day, month or year, with the time of day and both ends', () => {
    expect(told('2024-05-31', 'on Friday')).toBe('2024-05-31')
    expect(told('2024-05', 'last month')).toBe('2024-05')
    expect(told('2025-07-28T15:30', 'at half past three')).toBe('2025-07-28 15:30')
    expect(told('2025-07-28TNI', 'on Monday night')).toBe('2025-07-28')
    expect(told('1970-01-01/1979-12-31', 'the 1970s')).toBe('1970 to 1979')
    expect(told('2024/2024', '2024')).toBe('2024')
  })

  it('by the words of the text where it has no year, and as they are where it is an amount', () => {
    expect(told('XXXX-12-11', '11 December')).toBe('11 December')
    expect(told('XXXX-SU', 'in the summer')).toBe('in the summer')
    expect(told('PRESENT_REF', 'now')).toBe('now')
    expect(told('P3Y', 'three years')).toBe('three years')
    expect(told('2000000000', '€2bn', 'quantity')).toBe('€2bn')
    expect(told('XXXX-12-11', '')).toBe('XXXX-12-11')
  })

  it('in its own words where it is told in words', () => {
    expect(told('to build a port', 'build', 'text')).toBe('to build a port')
  })
})
