import { describe, expect, test } from 'vitest'
import { analysisOf, articleOf, timesOf, resolveTimes } from './tagged-text.ts'

describe('words and offsets', () => {
  test('the phrase is cut from the article, in UTF-16 code units', () => {
    const { text, analysis } = analysisOf('🎉 Modi will visit/VERB:Inf Moscow from July 28 to 29.')
    const [time] = resolveTimes(articleOf(text, '2024-07-24'), analysis)
    const start = text.indexOf('July')
    expect(time?.interval.phrase).toEqual({
      start,
      end: start + 13,
      text: 'July 28 to 29',
      segments: [{ start, end: start + 13 }],
    })
  })

  test('first, last and head are tokens of the sentence', () => {
    const [time] = timesOf('They met/VERB:Past on Tuesday night in Rome.')
    expect(time).toMatchObject({ sentence: 0, first: 3, last: 4 })
    expect([3, 4]).toContain(time?.head)
  })

  test('a range of two dates gives both with their own words', () => {
    const [time] = timesOf('It runs/VERB:Pres from February 4 through April 11.', '2014-02-09')
    expect(time?.interval).toMatchObject({ value: '2014-02-04/2014-04-11', start: '2014-02-04', end: '2014-04-11' })
    expect(time?.interval.parts?.map(({ value, phrase }) => [value, phrase?.text])).toEqual([
      ['2014-02-04', 'February 4'],
      ['2014-04-11', 'April 11'],
    ])
  })
})

describe('certainty and how it was resolved', () => {
  test.each([
    ['They met/VERB:Past in March 2020.', 'stated', undefined],
    ['They met/VERB:Past on March 3.', 'resolved', 'year from the publication date'],
    ['They met/VERB:Past last week.', 'resolved', 'against the publication date'],
    ['They met/VERB:Past on Tuesday.', 'resolved', 'last such weekday against the publication date'],
    ['They will meet/VERB:Inf on Tuesday.', 'resolved', 'next such weekday against the publication date'],
    ['They met/VERB:Past two days ago.', 'resolved', '2 days before the publication date'],
    ['They met/VERB:Past in early 2019.', 'stated', 'early part'],
  ])('%s', (sentence, certainty, resolution) => {
    const interval = timesOf(sentence)[0]?.interval
    expect([interval?.certainty, interval?.resolution]).toEqual([certainty, resolution])
  })
})

describe('bounds by the preposition', () => {
  test.each([
    ['Trade has grown/VERB:Part since 2022.', '2022', undefined],
    ['It will fall/VERB:Inf by 2050.', undefined, '2050'],
    ['It lasted/VERB:Past until March 2020.', undefined, '2020-03'],
    ['It happened/VERB:Past before 2019.', undefined, '2018'],
    ['It happened/VERB:Past after July 2, 2019.', '2019-07-03', undefined],
    ['It happened/VERB:Past in 2019.', '2019', '2019'],
    ['It happened/VERB:Past earlier this year.', '2024', '2024-07-24'],
    ['It will happen/VERB:Inf later this year.', '2024-07-24', '2024'],
  ])('%s', (sentence, start, end) => {
    const interval = timesOf(sentence)[0]?.interval
    expect([interval?.start, interval?.end]).toEqual([start, end])
  })
})

describe('without a publication date', () => {
  test('a date line at the start gives the day', () => {
    const { text, analysis } = analysisOf('Thursday, January 12, 2006', 'They met/VERB:Past yesterday.')
    expect(resolveTimes(articleOf(text), analysis).at(-1)?.interval).toMatchObject({
      value: '2006-01-11',
      resolution: 'against the date line',
    })
  })

  test('what cannot be resolved is left open', () => {
    const { text, analysis } = analysisOf('They met/VERB:Past on May 3.', 'They left/VERB:Past on Tuesday.')
    expect(resolveTimes(articleOf(text), analysis).map(({ interval }) => interval.value)).toEqual(['XXXX-05-03'])
  })
})

describe('an article that names no day', () => {
  const kinds = (...lines: string[]): string[] =>
    timesOf(lines, '').map(({ interval: { value, kind } }) => `${kind} ${value}`)

  test('tells how long, and not when', () => {
    expect(kinds('They met/VERB:Past over the past three days.')).toEqual(['duration P3D'])
  })

  test('speaks from the date line, and from no date within a sentence', () => {
    expect(kinds('July 5, 2023', 'They left/VERB:Past yesterday.')).toEqual(['date 2023-07-05', 'date 2023-07-04'])
    expect(kinds('They met/VERB:Past on July 5, 2023 in Rome.', 'They left/VERB:Past yesterday.')).toEqual([
      'date 2023-07-05',
    ])
    // two dates are no date line, nor is a month
    expect(kinds('July 5, 2023, July 6, 2023', 'They left/VERB:Past yesterday.')).toEqual([
      'date 2023-07-05',
      'date 2023-07-06',
    ])
    expect(kinds('July 2023', 'They left/VERB:Past yesterday.')).toEqual(['date 2023-07'])
  })

  test('speaks from a year where no more is known', () => {
    expect(timesOf('They will meet/VERB:Inf next winter.', '2024').map(({ interval }) => interval.value)).toEqual([
      '2024-12/2025-02',
    ])
  })
})
