import { describe, expect, it } from 'vitest'
import { paragraph, paragraphs, reportedIn, type Reported } from './reported.ts'

const about = ({ source, verb, says, at }: Reported): unknown[] => [source, verb, says.join(' … '), at]

describe('who says what', () => {
  it.each<[string, unknown[][]]>([
    [
      'Officials said',
      [
        ['Officials', 'say', 'that the dam had collapsed', 25],
        ['the company', 'deny', 'that it had ignored warnings', 76],
      ],
    ],
    [
      'A spokesman told',
      [
        ['A spokesman', 'tell', 'that Anna Berg had said that the bank would close', 27],
        ['Anna Berg', 'say', 'that the bank would close', 51],
      ],
    ],
    ['It was reported', [['Reuters', 'report', 'that the firm had filed for bankruptcy', 27]]],
    ['The president is said', [[null, 'say', 'to be gravely ill', 22]]],
    ['The minister is confident', [['The minister', 'confident', 'that talks will resume', 26]]],
    ['The company announced', [['unions', 'say', 'will hurt families', 68]]],
    [
      'According to two',
      [['two officials familiar with the talks', 'according to', 'the deal will be signed next week', 52]],
    ],
    ['In the judge', [['the judge', 'view', 'the law violates the constitution', 21]]],
    ['Moscow', [['Moscow', 'claim', 'that Ukraine attacked the plant', 15]]],
    ['As the prime minister', [['the prime minister', 'put', 'the country cannot wait', 30]]],
    ['The flood waters', [['residents', 'say', 'rose within minutes … The flood waters', 34]]],
    ['"This is the worst', [['Ana Silva', 'say', '"This is the worst flood in memory"', 0]]],
  ])('is read from "%s …"', (beginning, expected) => {
    expect(reportedIn(paragraph('reported', beginning)).map(about)).toEqual(expected)
  })

  it('is left alone where nobody says anything', () => {
    expect(paragraphs('silent').flatMap((each) => reportedIn(each))).toEqual([])
  })

  it('keeps the words of the cue out of what is said', () => {
    const cues = reportedIn(paragraph('reported', 'The flood waters')).map(({ cue }) => cue)
    expect(cues).toEqual(['residents said'])
  })
})

describe('what a source says and what it is said not to say', () => {
  it.each([
    ['Officials said', ['positive', 'positive']],
    // "… why he had resigned": that he did is taken for granted
    ['Smith did not say', []],
    ['He refused to say', ['negative']],
    ["The mayor's office did not deny", ['negative']],
  ])('"%s …" is %s', (beginning, expected) => {
    expect(reportedIn(paragraph('reported', beginning)).map(({ polarity }) => polarity)).toEqual(expected)
  })
})

describe('a quotation', () => {
  it('goes on after its cue, and ends before the next sentence of the article', () => {
    expect(reportedIn(paragraph('reported', '"We will not give up')).map(about)).toEqual([
      ['Maria Lopez', 'say', '"We will not give up," … "We have rebuilt before."', 0],
      ['She', 'add', 'that help was on its way', 97],
    ])
  })

  it('goes on into the paragraph that opens with a mark of its own, and holds what its speaker thinks', () => {
    const two = paragraph('reported', 'Lee told') + paragraph('reported', '"If I had')
    expect(reportedIn(two).map(about)).toEqual([
      ['Lee', 'tell', '"I think the letter was lost. "If I had seen it, I would have acted."', 24],
      ['I', 'think', 'the letter was lost', 33],
    ])
  })

  it('ends with its paragraph where the next neither opens nor closes a quotation', () => {
    const [lee] = reportedIn(paragraph('reported', 'Lee told') + paragraph('reported', 'The flood waters'))
    expect(lee!.says.join()).not.toContain('flood')
  })
})

describe("a picture's credit", () => {
  it('names who made the picture, and leaves the caption to the article', () => {
    const [credit] = reportedIn(paragraph('reported', 'The old bridge'), 'caption')
    expect(credit).toMatchObject({
      source: 'Emil Brandt',
      cue: 'Photo: Emil Brandt',
      says: ['The old bridge of Arlon at dawn.'],
      at: 0,
      reports: false,
    })
  })
})
