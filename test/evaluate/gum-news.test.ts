import { describe, expect, it } from 'vitest'
import type { Attribution, TimeInterval } from '../../src/model/index.ts'
import { codePointOffsets } from '../../src/evaluate/code-points.ts'
import { gumDocument } from '../../src/evaluate/gum-news.ts'
import { argument, entityOf, phraseIn, readingOf, statementOf } from './hand-made.ts'

const text = '😀 Keller said on Friday that Canada won.'
const friday: TimeInterval = {
  value: '2016-09-02',
  kind: 'date',
  certainty: 'resolved',
  phrase: phraseIn(text, 'Friday'),
}
const said: Attribution = {
  source: argument(text, 'Keller'),
  cue: phraseIn(text, 'Keller said'),
  verb: 'say',
  content: phraseIn(text, 'Canada won'),
  polarity: 'positive',
}
const entities = [entityOf(text, 'Canada', { type: 'place', wikipedia: 'Canada' }), entityOf(text, 'Keller')]

describe('a GUM document', () => {
  const statement = statementOf(text, {
    subject: 'Canada',
    relation: 'won',
    change: { time: friday, attribution: said },
  })
  it('has mentions, dates and attributions at code points', () => {
    const found = { times: [friday], attributions: [said] }
    expect(gumDocument(readingOf(text, { entities, statements: [statement, statement] }, found))).toEqual({
      mentions: [
        { start: 2, end: 8, type: 'person', cluster: 'keller' },
        { start: 29, end: 35, type: 'place', cluster: 'canada', link: 'Canada' },
      ],
      dates: [{ start: 17, end: 23, value: '2016-09-02' }],
      attributions: [{ source: 'Keller', content: [[29, 39]] }],
    })
  })
  it('takes the times and attributions of the reading where it lists them, and no implied time', () => {
    const implied: TimeInterval = { ...friday, certainty: 'implied' }
    const document = gumDocument(readingOf(text, { statements: [statement] }, { times: [implied], attributions: [] }))
    expect(document.dates).toEqual([])
    expect(document.attributions).toEqual([])
  })
  it('takes the dates of a range one by one, and nothing without a place in the calendar', () => {
    const words = 'It ran from May 2 to June 3, for a month, and runs now.'
    const may: TimeInterval = {
      value: '2016-05-02',
      kind: 'date',
      certainty: 'resolved',
      phrase: phraseIn(words, 'May 2'),
    }
    const june: TimeInterval = { ...may, value: '2016-06-03', phrase: phraseIn(words, 'June 3') }
    const range = {
      ...may,
      value: '2016-05-02/2016-06-03',
      phrase: phraseIn(words, 'May 2 to June 3'),
      parts: [may, june],
    }
    const month: TimeInterval = { ...may, kind: 'duration', value: 'P1M', phrase: phraseIn(words, 'a month') }
    const now: TimeInterval = { ...may, value: 'PRESENT_REF', phrase: phraseIn(words, 'now') }
    expect(gumDocument(readingOf(words, {}, { times: [range, month, now] })).dates).toEqual([
      { start: 12, end: 17, value: '2016-05-02' },
      { start: 21, end: 27, value: '2016-06-03' },
    ])
  })
  it('writes the bounds of a stretch of time as days', () => {
    const words = 'the seventies'
    const value = (each: string): string | undefined => {
      const time: TimeInterval = { value: each, kind: 'date', certainty: 'stated', phrase: phraseIn(words, words) }
      return gumDocument(readingOf(words, {}, { times: [time] })).dates[0]?.value
    }
    expect(value('1970/1979')).toBe('1970-01-01/1979-12-31')
    expect(value('2023-12/2024-02')).toBe('2023-12-01/2024-02-29')
    expect(value('1960')).toBe('1960')
    expect(value('2016-09-03/2016-09-04')).toBe('2016-09-03/2016-09-04')
  })
  it('writes what a source goes on to say as a unit of its own', () => {
    const words = '"We won," Ann said. "We are glad."'
    const again: Attribution = {
      ...said,
      source: argument(words, 'Ann'),
      content: phraseIn(words, 'We won,'),
      further: [phraseIn(words, 'We are glad.')],
    }
    expect(gumDocument(readingOf(words, {}, { attributions: [again] })).attributions).toEqual([
      { source: 'Ann', content: [[1, 8]] },
      { source: 'Ann', content: [[21, 33]] },
    ])
  })
  it('names the cue where no source is named', () => {
    const document = gumDocument(readingOf(text, {}, { attributions: [{ ...said, source: null }] }))
    expect(document.attributions).toEqual([{ source: 'Keller said', content: [[29, 39]] }])
  })
})

it('counts astral characters once', () => {
  const at = codePointOffsets('a😀b')
  expect([0, 1, 3, 4, 99].map(at)).toEqual([0, 1, 2, 3, 3])
})
