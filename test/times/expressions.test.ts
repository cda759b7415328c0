import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { TimeInterval } from '../../src/model/index.ts'
import { timesOf, valuesOf } from './tagged-text.ts'

interface Story {
  readonly story: string
  readonly times: readonly string[]
}

/**
 * Stories of hinted sentences, parted by ` // `. Below each all of its times: words and value, certainty, bounds and how it
 * was resolved.
 */
const storiesIn = (file: string): Story[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .filter((block) => !block.startsWith('#'))
    .map((block) => block.split('\n'))
    .map(([story = '', ...times]) => ({ story, times: times.map((line) => line.trim()) }))

const written = ({ phrase, value, certainty, start = '', end = '', resolution }: TimeInterval): string =>
  [`${phrase?.text} = ${value}`, certainty, `${start} to ${end}`.trim(), resolution]
    .filter((part) => part !== undefined && part !== 'to')
    .join(' | ')

const timesWritten = (story: string, published: string): string[] =>
  timesOf(story.split(' // '), published).map(({ interval }) => written(interval))

describe('published on Wednesday, 24 July 2024', () => {
  test.each(storiesIn('expressions.txt'))('$story', ({ story, times }) => {
    expect(timesWritten(story, '2024-07-24')).toEqual(times)
  })
})

describe('published on a day that is not known', () => {
  test.each(storiesIn('undated.txt'))('$story', ({ story, times }) => {
    expect(timesWritten(story, '')).toEqual(times)
  })
})

describe('no time', () => {
  test.each([
    'They met/VERB:Past on the Today show.',
    'They drove/VERB:Past 60 miles an hour.',
    'They paid/VERB:Past 20 dollars a month.',
    'The boy is five years of age.',
    'He is in his 20s.',
    "They were/AUX born/VERB:Part in their '80s.",
    'They scored/VERB:Past in the second half.',
    'It rose/VERB:Past at 13 p.m.',
    'The Christmas tree fell/VERB:Past.',
  ])('%s', (sentence) => {
    expect(valuesOf(sentence)).toEqual([])
  })

  test.each([
    ['They met/VERB:Past on Feb. 29, 2023.'],
    ['They met/VERB:Past on Feb. 29, 1900.'],
    ['They met/VERB:Past on April 31, 2020.'],
  ])('of a day that no calendar has: %s', (sentence) => {
    const days = timesOf(sentence).filter(({ interval }) => /\d-\d\d-\d\d/.test(interval.value))
    expect(days).toEqual([])
  })
})

describe('counted from the date before', () => {
  test.each([
    ['It began/VERB:Past on July 5, 2023.', 'The next week it ended/VERB:Past.', 'The next week=2023-07-10/2023-07-16'],
    ['It opened/VERB:Past in March 2012.', 'The following May it closed/VERB:Past.', 'The following May=2012-05'],
    [
      'It opened/VERB:Past in March 2012.',
      'The following February it closed/VERB:Past.',
      'The following February=2013-02',
    ],
    ['It opened/VERB:Past in March 2012.', 'The previous May it closed/VERB:Past.', 'The previous May=2011-05'],
    ['It opened/VERB:Past in March 2012.', 'Three months later it closed/VERB:Past.', 'Three months later=2012-06'],
    ['It opened/VERB:Past in 1998.', 'A year earlier it burned/VERB:Past.', 'A year earlier=1997'],
    ['He resigned/VERB:Past on July 1.', 'Three weeks later he left/VERB:Past.', 'Three weeks later=2024-07-22'],
    ['They slept/VERB:Past.', 'Two days later he left/VERB:Past.', 'Two days later=XXXX'],
    ['He was/AUX arrested/VERB:Part in May 2012.', 'In March he was/AUX freed/VERB:Part.', 'March=2013-03'],
  ])('%s %s', (first, second, value) => {
    expect(valuesOf([first, second]).at(-1)).toBe(value)
  })

  test('is not far away', () => {
    const apart = (between: number): string | undefined =>
      valuesOf([
        'It began/VERB:Past on July 5, 2023.',
        ...Array<string>(between).fill('They slept/VERB:Past.'),
        'The next day it ended/VERB:Past.',
      ]).at(-1)
    expect(apart(3)).toBe('The next day=2023-07-06')
    expect(apart(12)).toBe('The next day=XXXX-XX-XX')
  })
})

describe('the year of a day', () => {
  test.each([
    ['They will meet/VERB:Inf on April 1.', '2025-04-01'],
    ['They will meet/VERB:Inf on July 10.', '2025-07-10'],
    ['They would meet/VERB:Inf on July 10.', '2024-07-10'],
    ['They will meet/VERB:Inf on December 30.', '2024-12-30'],
    ['They met/VERB:Past on July 26.', '2024-07-26'],
    ['They met/VERB:Past on August 20.', '2023-08-20'],
    ['They met/VERB:Past on January 2.', '2024-01-02'],
    ['They met/VERB:Past on Monday, August 14.', '2023-08-14'],
    ['They met/VERB:Past on Monday, 14 August.', '2023-08-14'],
    ['They meet/VERB:Pres on December 30.', '2024-12-30'],
  ])('is the nearest that the tense allows: %s', (sentence, value) => {
    expect(timesOf(sentence).map(({ interval }) => interval.value)).toEqual([value])
  })

  test('around the turn of the year is the other year', () => {
    expect(valuesOf('They met/VERB:Past on December 30.', '2024-01-03')).toEqual(['December 30=2023-12-30'])
    expect(valuesOf('They will meet/VERB:Inf on January 3.', '2023-12-30')).toEqual(['January 3=2024-01-03'])
    expect(valuesOf("They met/VERB:Past on New Year's Eve.", '2024-01-03')).toEqual(["New Year's Eve=2023-12-31"])
  })
})
