import { describe, expect, test } from 'vitest'
import { timesOf, valuesOf } from './tagged-text.ts'

/** Published on Wednesday, 24 July 2024. */
const READ = {
  'days': [
    ['They met/VERB:Past the day before yesterday.', 'the day before yesterday=2024-07-22'],
    ['They will meet/VERB:Inf tomorrow night.', 'tomorrow night=2024-07-25TNI'],
    ['They will meet/VERB:Inf tonight.', 'tonight=2024-07-24TNI'],
    ['They met/VERB:Past this morning.', 'this morning=2024-07-24TMO'],
    ['They met/VERB:Past yesterday afternoon.', 'yesterday afternoon=2024-07-23TAF'],
    ['They met/VERB:Past on Monday morning.', 'Monday morning=2024-07-22TMO'],
    ['They met/VERB:Past last Friday.', 'last Friday=2024-07-19'],
    ['They will meet/VERB:Inf this Friday.', 'this Friday=2024-07-26'],
    ['They met/VERB:Past yesterday at noon.', 'yesterday at noon=2024-07-23T12:00'],
    ['They met/VERB:Past on Tuesday at 3 p.m. in Rome.', 'Tuesday at 3 p.m.=2024-07-23T15:00'],
  ],
  'units of the calendar': [
    ['They met/VERB:Past last decade.', 'last decade=2010-01-01/2019-12-31'],
    ['They met/VERB:Past this century.', 'this century=2000-01-01/2099-12-31'],
    ['They will meet/VERB:Inf next quarter.', 'next quarter=2024-10/2024-12'],
    ['They met/VERB:Past this weekend.', 'this weekend=2024-07-20/2024-07-21'],
    ['They met/VERB:Past this past week.', 'this past week=2024-07-15/2024-07-21'],
    ['They met/VERB:Past in the current month.', 'the current month=2024-07'],
    ['They met/VERB:Past over the past year.', 'the past year=2023-07-24/2024-07-24'],
    ['They met/VERB:Past over the last decade.', 'the last decade=2014-07-24/2024-07-24'],
    ['They met/VERB:Past over the last two years.', 'the last two years=2022-07-24/2024-07-24'],
    ['They met/VERB:Past late last year.', 'late last year=2023'],
  ],
  'months': [
    ['They will meet/VERB:Inf next July.', 'next July=2025-07'],
    ['They met/VERB:Past last July.', 'last July=2023-07'],
    ['They will meet/VERB:Inf this November.', 'this November=2024-11'],
    ['They met/VERB:Past this past June.', 'this past June=2024-06'],
    ['They met/VERB:Past in the second half of June 2019.', 'the second half of June 2019=2019-06-16/2019-06-30'],
    ['They met/VERB:Past in the first half of June 2019.', 'the first half of June 2019=2019-06-01/2019-06-15'],
    ['They met/VERB:Past in the last week of February 2020.', 'the last week of February 2020=2020-02-23/2020-02-29'],
    ['They met/VERB:Past on the last day of April 2019.', 'the last day of April 2019=2019-04-30'],
    ['They met/VERB:Past on the third Friday of May 2019.', 'the third Friday of May 2019=2019-05-17'],
    ['They will meet/VERB:Inf in the last two months of this year.', 'the last two months of this year=2024-11/2024-12'],
    ['It rose/VERB:Past in the first two quarters of 2020.', 'the first two quarters of 2020=2020-01/2020-06'],
    ['It rose/VERB:Past in the opening three months of last year.', 'the opening three months of last year=2023-01/2023-03'],
  ],
  'dates': [
    ['They met/VERB:Past on March 3-5, 2014.', 'March 3-5, 2014=2014-03-03/2014-03-05'],
    ['They met/VERB:Past on Friday 3rd March 2017.', 'Friday 3rd March 2017=2017-03-03'],
    ['They met/VERB:Past on 14-16 October 2014.', '14-16 October 2014=2014-10-14/2014-10-16'],
    ['They met/VERB:Past on Feb. 29, 2024.', 'Feb. 29, 2024=2024-02-29'],
    ['They met/VERB:Past on Feb. 29, 2000.', 'Feb. 29, 2000=2000-02-29'],
    ['They met/VERB:Past on January 31, 2020.', 'January 31, 2020=2020-01-31'],
    ['They stayed/VERB:Past from Dec. 30 to Jan. 2, 2020.', 'Dec. 30 to Jan. 2, 2020=2019-12-30/2020-01-02'],
    ['They stayed/VERB:Past from May 2019 to June 2020.', 'May 2019 to June 2020=2019-05/2020-06'],
    ['They met/VERB:Past between May/PROPN and June 1981.', 'May and June 1981=1981-05/1981-06'],
    ['They met/VERB:Past in 1999-2004.', '1999-2004=1999/2004'],
    ['They met/VERB:Past in 2019/20.', '2019/20=2019/2020'],
    ['They met/VERB:Past at the 1936 Games.', '1936=1936'],
    ['They met/VERB:Past on Christmas Eve 2019.', 'Christmas Eve 2019=2019-12-24'],
    ["They met/VERB:Past on New Year's Eve 2019.", "New Year's Eve 2019=2019-12-31"],
    ['They met/VERB:Past last Thanksgiving.', 'last Thanksgiving=2023-11-23'],
    ['They will meet/VERB:Inf next Easter.', 'next Easter=2025-04-20'],
    ['They met/VERB:Past after 9/11.', '9/11=2001-09-11'],
    ['They met/VERB:Past before World War I.', 'World War I=1914-07-28/1918-11-11'],
    ['They met/VERB:Past during the Great Depression.', 'the Great Depression=1929/1939'],
  ],
  'decades and centuries': [
    ['They met/VERB:Past in the 80s.', 'the 80s=1980-01-01/1989-12-31'],
    ['They met/VERB:Past in the twenties.', 'the twenties=2020-01-01/2029-12-31'],
    ['They met/VERB:Past in the thirties.', 'the thirties=1930-01-01/1939-12-31'],
    ['They met/VERB:Past in the 15th and 16th centuries.', '15th and 16th centuries=1400-01-01/1599-12-31'],
  ],
  'halves and quarters': [
    ['It fell/VERB:Past in the fourth quarter.', 'the fourth quarter=2023-10/2023-12'],
    ['It fell/VERB:Past in the third quarter.', 'the third quarter=2024-07/2024-09'],
    ['It will fall/VERB:Inf in the third quarter.', 'the third quarter=2024-07/2024-09'],
    ['It will fall/VERB:Inf in the first quarter.', 'the first quarter=2025-01/2025-03'],
    ['It will fall/VERB:Inf in the second half of this year.', 'the second half of this year=2024-07/2024-12'],
    ['It will fall/VERB:Inf in the first half of next year.', 'the first half of next year=2025-01/2025-06'],
    ['It fell/VERB:Past in the first quarter of last year.', 'the first quarter of last year=2023-01/2023-03'],
    ['It fell/VERB:Past in H1 2020.', 'H1 2020=2020-01/2020-06'],
    ['It fell/VERB:Past in Q2.', 'Q2=2024-04/2024-06'],
  ],
  'seasons': [
    ['They met/VERB:Past this spring.', 'this spring=2024-03/2024-05'],
    ['They will meet/VERB:Inf next winter.', 'next winter=2024-12/2025-02'],
    ['They met/VERB:Past last winter.', 'last winter=2023-12/2024-02'],
    ['They met/VERB:Past in the winter.', 'the winter=2023-12/2024-02'],
    ['They met/VERB:Past in the spring.', 'the spring=2024-03/2024-05'],
    ['They will meet/VERB:Inf in the autumn.', 'the autumn=2024-09/2024-11'],
    ['They will meet/VERB:Inf in the spring.', 'the spring=2025-03/2025-05'],
    ['They meet/VERB:Pres in winter.', 'winter=XXXX-WI'],
    ['They meet/VERB:Pres in summer.', 'summer=XXXX-SU'],
    ['They met/VERB:Past in Summer 2019.', 'Summer 2019=2019-06/2019-08'],
  ],
  'times counted from now': [
    ['They met/VERB:Past a fortnight ago.', 'a fortnight ago=2024-07-10'],
    ['They met/VERB:Past two quarters ago.', 'two quarters ago=2024-01'],
    ['They met/VERB:Past a century ago.', 'a century ago=1924'],
    ['They met/VERB:Past five minutes ago.', 'five minutes ago=2024-07-24'],
    ['They met/VERB:Past 36 hours ago.', '36 hours ago=2024-07-23'],
    ['They met/VERB:Past twenty-one days ago.', 'twenty-one days ago=2024-07-03'],
    ['They will meet/VERB:Inf a month from now.', 'a month from now=2024-08'],
    ['They met/VERB:Past years ago.', 'years ago=PAST_REF'],
    ['They met/VERB:Past long ago.', 'long ago=PAST_REF'],
    ['They met/VERB:Past in the past few months.', 'the past few months=PAST_REF'],
    ['They will meet/VERB:Inf in the coming weeks.', 'the coming weeks=FUTURE_REF'],
    ['They will meet/VERB:Inf in the near future.', 'in the near future=FUTURE_REF'],
    ['They meet/VERB:Pres at the moment.', 'at the moment=PRESENT_REF'],
    ['They met/VERB:Past lately/ADV.', 'lately=PAST_REF'],
  ],
  'times of day': [
    ['It opens/VERB:Pres at 12 a.m.', '12 a.m.=T00:00'],
    ['It opens/VERB:Pres at 12:30 p.m.', '12:30 p.m.=T12:30'],
    ['It opens/VERB:Pres at 3:30 pm EST.', '3:30 pm EST=T15:30'],
    ['It opens/VERB:Pres at 15:30 on Mondays.', '15:30=T15:30', 'Mondays=XXXX-WXX-1'],
    ['It opens/VERB:Pres at 2100 GMT.', '2100 GMT=T21:00'],
    ["It opens/VERB:Pres at 8 o'clock in the evening.", "8 o'clock in the evening=T20:00"],
    ['It opens/VERB:Pres at 10 in the morning.', '10 in the morning=T10:00'],
    ['It opens/VERB:Pres at midnight.', 'midnight=T00:00'],
  ],
  'lengths': [
    ['They waited/VERB:Past half an hour.', 'half an hour=PT0.5H'],
    ['They waited/VERB:Past 1,000 days.', '1,000 days=P1000D'],
    ['They waited/VERB:Past two hundred years.', 'two hundred years=P200Y'],
    ['They waited/VERB:Past two centuries.', 'two centuries=P200Y'],
    ['They waited/VERB:Past 2 1/2 hours.', '2 1/2 hours=PT2.5H'],
    ['They waited/VERB:Past for weeks.', 'weeks=PXW'],
    ['They waited/VERB:Past a few minutes.', 'a few minutes=PTXM'],
    ['A decade-long war ended/VERB:Past.', 'decade-long=P10Y'],
    ['It rained/VERB:Past in the past 24 hours.', 'the past 24 hours=PT24H'],
  ],
  'what comes again': [
    ['They meet/VERB:Pres every day.', 'every day=P1D'],
    ['They meet/VERB:Pres every other week.', 'every other week=P2W'],
    ['They meet/VERB:Pres every third year.', 'every third year=P3Y'],
    ['They meet/VERB:Pres every other Friday.', 'every other Friday=XXXX-WXX-5'],
    ['They meet/VERB:Pres every morning.', 'every morning=P1D'],
    ['They meet/VERB:Pres three times per week.', 'three times per week=P1W'],
    ['They meet/VERB:Pres annually/ADV.', 'annually=P1Y'],
    ['They meet/VERB:Pres on Friday nights.', 'Friday nights=XXXX-WXX-5'],
  ],
} // prettier-ignore

describe.each(Object.entries(READ))('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...values) => {
    expect(valuesOf(sentence)).toEqual(values)
  })
})

describe('no time', () => {
  test.each([
    'They met/VERB:Past on the Today show.',
    'They drove/VERB:Past 60 miles an hour.',
    'They paid/VERB:Past 20 dollars a month.',
    'The boy is five years of age.',
    'He is in his 20s.',
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
    [
      'It opened/VERB:Past in March 2012.',
      'The following winter it closed/VERB:Past.',
      'The following winter=2012-12/2013-02',
    ],
    [
      'It opened/VERB:Past in May 2012.',
      'The following spring it closed/VERB:Past.',
      'The following spring=2013-03/2013-05',
    ],
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
    ['They will meet/VERB:Inf on July 10.', '2024-07-10'],
    ['They will meet/VERB:Inf on December 30.', '2024-12-30'],
    ['They met/VERB:Past on July 26.', '2024-07-26'],
    ['They met/VERB:Past on August 20.', '2023-08-20'],
    ['They met/VERB:Past on January 2.', '2024-01-02'],
    ['They met/VERB:Past on Monday, August 14.', '2023-08-14'],
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
