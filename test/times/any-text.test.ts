import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { analysisOf, articleOf, resolveTimes } from './tagged-text.ts'

const WORDS = [
  'July', 'May', '28', '2024', 'to', 'the', 'last', 'next', 'week', 'Tuesday', 'two', 'days', 'later', 'before', 'since', 'early', '1990s', '-', ',',
  'of', 'in', 'Christmas', '3', 'p.m.', 'today', 'year', 'this', '31', 'February', 'century', '🎉', '0', '99999', 'Q3', 'every', 'half', 'and', 'ago',
] // prettier-ignore

test('any words in any order: phrases lie in the text, in order, without overlap, and twice the same', () => {
  const lines = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(lines, (line) => {
      const { text, analysis } = analysisOf(line)
      const times = resolveTimes(articleOf(text, '2024-07-24'), analysis)
      let end = 0
      for (const { interval, first, last, head } of times) {
        const phrase = interval.phrase!
        expect(phrase.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text)
        expect(head).toBeGreaterThanOrEqual(first)
        expect(head).toBeLessThanOrEqual(last)
        end = phrase.end
      }
      expect(resolveTimes(articleOf(text, '2024-07-24'), analysis)).toEqual(times)
    }),
    { numRuns: 400, seed: 7 },
  )
})

test.each([
  '1 '.repeat(3000),
  'a '.repeat(3000),
  'the last week of '.repeat(800),
  `${'9'.repeat(20_000)}`,
  '- '.repeat(3000),
  'the '.repeat(3000),
])('hostile text is read in time: %.12s…', (line) => {
  const { text, analysis } = analysisOf(line.trim())
  const before = performance.now()
  resolveTimes(articleOf(text, '2024-07-24'), analysis)
  expect(performance.now() - before).toBeLessThan(2000)
})
