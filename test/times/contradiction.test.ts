import { expect, test } from 'vitest'
import type { TimeInterval } from '../../src/model/index.ts'
import { contradictsOrder, contradictsPlan } from '../../src/times/index.ts'

const time = (start?: string, end = start): TimeInterval => ({
  ...(start ? { start } : {}),
  ...(end ? { end } : {}),
  value: '',
  kind: 'date',
  certainty: 'stated',
})

test.each([
  ['after', time('2025-07-28', '2025-07-29'), time('2025-08-18', '2025-08-21'), true],
  ['before', time('2025-07-28', '2025-07-29'), time('2025-08-18', '2025-08-21'), false],
  ['during', time('2025-07-28'), time('2025-08-18', '2025-08-21'), true],
  ['during', time('2025-08-19'), time('2025-08-18', '2025-08-21'), false],
  ['after', time('2025-08-21'), time('2025-08-18', '2025-08-21'), false],
  ['after', time('2025'), time('2025-08-18'), false],
  ['after', time(), time('2025-08-18'), false],
  ['before', time('2026'), time('2025-08'), true],
] as const)('%s: %o against %o: %s', (relation, event, anchor, contradicts) => {
  expect(contradictsOrder(relation, event, anchor)).toBe(contradicts)
})

test('what lies ahead cannot be over on the day of publication', () => {
  expect(contradictsPlan(time('2025-07-28', '2025-07-29'), '2025-08-13T12:32:33')).toBe(true)
  expect(contradictsPlan(time('2025-08-13'), '2025-08-13')).toBe(false)
  expect(contradictsPlan(time('2025-08'), '2025-08-13')).toBe(false)
  expect(contradictsPlan(time(), '2025-08-13')).toBe(false)
})
