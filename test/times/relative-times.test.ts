import { describe, expect, test } from 'vitest'
import { timesOf, valuesOf } from './tagged-text.ts'

describe('against the publication date, Wednesday 24 July 2024', () => {
  test.each([
    ['They met/VERB:Past today.', ['today=2024-07-24']],
    ['They met/VERB:Past yesterday evening.', ['yesterday evening=2024-07-23TEV']],
    ['They will meet/VERB:Inf the day after tomorrow.', ['the day after tomorrow=2024-07-26']],
    ['They met/VERB:Past last night.', ['last night=2024-07-23TNI']],
    ['They met/VERB:Past last week.', ['last week=2024-07-15/2024-07-21']],
    ['They will meet/VERB:Inf next month.', ['next month=2024-08']],
    ['They met/VERB:Past this year.', ['this year=2024']],
    ['They met/VERB:Past last quarter.', ['last quarter=2024-04/2024-06']],
    ['They met/VERB:Past over the past 20 days.', ['the past 20 days=2024-07-04/2024-07-24']],
    ['They will meet/VERB:Inf in the next three years.', ['the next three years=2024-07-24/2027-07-24']],
    ['They met/VERB:Past two days ago.', ['two days ago=2024-07-22']],
    ['They met/VERB:Past three weeks ago.', ['three weeks ago=2024-07-03']],
    ['They met/VERB:Past ten months ago.', ['ten months ago=2023-09']],
    ['They met/VERB:Past a decade ago.', ['a decade ago=2014']],
    ["They will meet/VERB:Inf in one week's time.", ["in one week's time=2024-07-31"]],
    ['The vote is ten days away/ADV.', ['ten days away=2024-08-03']],
    ['They met/VERB:Past last March.', ['last March=2024-03']],
    ['They will meet/VERB:Inf next March.', ['next March=2025-03']],
    ['They met/VERB:Past last summer.', ['last summer=2023-06/2023-08']],
    ['They met/VERB:Past at Christmas.', ['Christmas=2023-12-25']],
    ['They will meet/VERB:Inf at Christmas.', ['Christmas=2024-12-25']],
    ['They met/VERB:Past over the weekend.', ['the weekend=2024-07-20/2024-07-21']],
    ['They will meet/VERB:Inf this weekend.', ['this weekend=2024-07-27/2024-07-28']],
    ['They will meet/VERB:Inf at the end of the month.', ['the end of the month=2024-07']],
    ['They met/VERB:Past in March this year.', ['March this year=2024-03']],
    ['They met/VERB:Past on Tuesday last week.', ['Tuesday last week=2024-07-16']],
    ['They met/VERB:Past in December.', ['December=2023-12']],
    ['They will meet/VERB:Inf in December.', ['December=2024-12']],
    ['Profit fell/VERB:Past in the second quarter.', ['the second quarter=2024-04/2024-06']],
  ])('%s', (sentence, values) => {
    expect(valuesOf(sentence)).toEqual(values)
  })
})

test.each([
  ['2024-07-26', '2024-07-27/2024-07-28'],
  ['2024-07-27', '2024-08-03/2024-08-04'],
])('the coming weekend closes the week that it is said in, unless it has begun: %s', (published, value) => {
  expect(valuesOf('They will meet/VERB:Inf this coming weekend.', published)).toEqual([`this coming weekend=${value}`])
})

describe('tense decides between a past and a coming weekday', () => {
  test.each([
    ['They met/VERB:Past on Tuesday.', 'Tuesday=2024-07-23'],
    ['They have met/VERB:Part on Tuesday.', 'Tuesday=2024-07-23'],
    ['They will meet/VERB:Inf on Tuesday.', 'Tuesday=2024-07-30'],
    ['They plan/VERB:Pres to meet/VERB:Inf on Tuesday.', 'Tuesday=2024-07-30'],
    ['The talks begin/VERB:Pres on Tuesday.', 'Tuesday=2024-07-30'],
    ['They have met/VERB:Part three times since Thursday.', 'Thursday=2024-07-18'],
    ['They met/VERB:Past on Wednesday.', 'Wednesday=2024-07-24'],
    ['He said/VERB:Past so in a Friday speech.', 'Friday=2024-07-19'],
    ['They met/VERB:Past last Wednesday.', 'last Wednesday=2024-07-17'],
    ['They met/VERB:Past Monday night.', 'Monday night=2024-07-22TNI'],
    ['They met/VERB:Past at 3 p.m. on Tuesday.', '3 p.m. on Tuesday=2024-07-23T15:00'],
  ])('%s', (sentence, value) => {
    expect(valuesOf(sentence)).toEqual([value])
  })
})

describe('against the date mentioned before', () => {
  test.each([
    [['He resigned/VERB:Past on July 1.', 'Two days later he left/VERB:Past.'], 'Two days later=2024-07-03'],
    [
      ['It began/VERB:Past on July 5, 2023.', 'The following Monday it ended/VERB:Past.'],
      'The following Monday=2023-07-10',
    ],
    [['He was/AUX born/VERB:Past on May 3, 2010.', 'The next day, she died/VERB:Past.'], 'The next day=2010-05-04'],
    [['It opened/VERB:Past in 1998.', 'The year before, it burned/VERB:Past.'], 'The year before=1997'],
    [['It opened/VERB:Past in 1998.', 'That year, it burned/VERB:Past.'], 'That year=1998'],
    [['He was arrested/VERB:Part in March 2012.', 'In May/PROPN he was freed/VERB:Part.'], 'May=2012-05'],
    [['He was arrested/VERB:Part in March 2012.', 'He has lived/VERB:Part there since then.'], 'then=2012-03'],
  ])('%s', (sentences, value) => {
    expect(valuesOf(sentences).at(-1)).toBe(value)
  })

  test('nothing is invented where no date was mentioned', () => {
    const [time] = timesOf('The next day, she died/VERB:Past.')
    expect(time?.interval.value).toBe('XXXX-XX-XX')
    expect(time?.interval.start).toBeUndefined()
  })
})

test('"today" that means nowadays is the present, not the day', () => {
  expect(valuesOf('Some people still live/VERB:Pres there today.')).toEqual(['today=PRESENT_REF'])
})

describe('units, seasons and ranges of their own', () => {
  test.each([
    ['They met/VERB:Past in the past month.', ['the past month=2024-06-24/2024-07-24']],
    ['They met/VERB:Past this past week.', ['this past week=2024-07-15/2024-07-21']],
    [
      'They met/VERB:Past on 3 May 2010 and left/VERB:Past The Following Day.',
      ['3 May 2010=2010-05-03', 'The Following Day=2010-05-04'],
    ],
    [
      'They met/VERB:Past on 3 May 2010 and left/VERB:Past the next MORNING.',
      ['3 May 2010=2010-05-03', 'the next MORNING=2010-05-04TMO'],
    ],
    ['They met/VERB:Past over the weekend sharply/ADV.', ['the weekend=2024-07-20/2024-07-21']],
    ['They will meet/VERB:Inf next summer.', ['next summer=2025-06/2025-08']],
    ['They will meet/VERB:Inf next winter.', ['next winter=2024-12/2025-02']],
    ['They met/VERB:Past last winter.', ['last winter=2023-12/2024-02']],
    ['They would often/ADV meet/VERB:Inf on Tuesday.', ['Tuesday=2024-07-30']],
    ['They met/VERB:Past on 3 Jan.', ['3 Jan=2024-01-03']],
    ['They met/VERB:Past on 3 Jan. 2010.', ['3 Jan. 2010=2010-01-03']],
    ['They met/VERB:Past from 25 June to 3 July 2010.', ['25 June to 3 July 2010=2010-06-25/2010-07-03']],
    ['They met/VERB:Past from 25 December to 3 January 2010.', ['25 December to 3 January 2010=2009-12-25/2010-01-03']],
    ['They met/VERB:Past in December and January 2010.', ['December=2009-12', 'January 2010=2010-01']],
    ['They met/VERB:Past from Monday to Friday.', ['Monday to Friday=2024-07-22/2024-07-26']],
    ['It stood/VERB:Past in the 31st century.', []],
    ['It stood/VERB:Past in the 20th and 31st centuries.', []],
    ['It stood/VERB:Past in the 31st and 20th centuries.', []],
    ['Flight/PROPN 1996 left/VERB:Past Oslo.', []],
    ['Some 2000 people/NOUN left/VERB:Past.', []],
    ['They stopped/VERB:Past on flight/NOUN 1996.', []],
    ['They stopped/VERB:Past after 2000 miles/NOUN.', []],
  ])('%s', (sentence, values) => {
    expect(valuesOf(sentence)).toEqual(values)
  })
})

describe('"earlier" and "later" end and begin with the day of publication, where it lies within', () => {
  test.each([
    ['They met/VERB:Past earlier this year.', '2024', '2024-07-24'],
    ['They will meet/VERB:Inf later this year.', '2024-07-24', '2024'],
    ['They met/VERB:Past earlier in 2010.', '2010', '2010'],
    ['They met/VERB:Past later in 2010.', '2010', '2010'],
  ])('%s', (sentence, start, end) => {
    expect(timesOf(sentence).map(({ interval }) => interval)).toMatchObject([{ start, end }])
  })
})
