import { expect, test } from 'vitest'
import { valuesOf } from './tagged-text.ts'

test.each([
  ['They met/VERB:Past on 2025-07-28.', ['2025-07-28=2025-07-28']],
  ['They met/VERB:Past on 2025-07-28T15:30.', ['2025-07-28T15:30=2025-07-28T15:30']],
  ['They met/VERB:Past on 7/28/2023.', ['7/28/2023=2023-07-28']],
  ['They met/VERB:Past on 28.07.2023.', ['28.07.2023=2023-07-28']],
  ['They met/VERB:Past on July 28, 2021.', ['July 28, 2021=2021-07-28']],
  ['They met/VERB:Past on Sept. 11, 2001.', ['Sept. 11, 2001=2001-09-11']],
  ['They met/VERB:Past on Monday, June 3, 2019.', ['Monday, June 3, 2019=2019-06-03']],
  ['They met/VERB:Past on 14 October 2014.', ['14 October 2014=2014-10-14']],
  ['They met/VERB:Past on the 5th of May 2019.', ['5th of May 2019=2019-05-05']],
  ['They met/VERB:Past on July fourth, 2019.', ['July fourth, 2019=2019-07-04']],
  ['They met/VERB:Past in March 2020.', ['March 2020=2020-03']],
  ['They met/VERB:Past in early 2019.', ['early 2019=2019']],
  ['They met/VERB:Past in mid-August 2019.', ['mid-August 2019=2019-08']],
  ['They met/VERB:Past at the end of 2019.', ['the end of 2019=2019']],
  ['They met/VERB:Past in the 1990s.', ['1990s=1990-01-01/1999-12-31']],
  ['They met/VERB:Past in the seventies.', ['the seventies=1970-01-01/1979-12-31']],
  ['They met/VERB:Past in the 20th century.', ['20th century=1900-01-01/1999-12-31']],
  ['It rose/VERB:Past in the first half of 2019.', ['the first half of 2019=2019-01/2019-06']],
  ['It rose/VERB:Past in the third quarter of 2020.', ['the third quarter of 2020=2020-07/2020-09']],
  ['It rose/VERB:Past in Q3 2020.', ['Q3 2020=2020-07/2020-09']],
  ['It began/VERB:Past in the winter of 2013.', ['the winter of 2013=2013-12/2014-02']],
  ['It rose/VERB:Past in the first seven months of 2023.', ['the first seven months of 2023=2023-01/2023-07']],
  ['They met/VERB:Past in World War II.', ['World War II=1939-09-01/1945-09-02']],
  ['He died/VERB:Past in the Sept. 11 attacks/NOUN.', ['Sept. 11=2001-09-11']],
  ['They met/VERB:Past on Good Friday 2019.', ['Good Friday 2019=2019-04-19']],
  ['They met/VERB:Past at Thanksgiving 2023.', ['Thanksgiving 2023=2023-11-23']],
])('%s', (sentence, values) => {
  expect(valuesOf(sentence)).toEqual(values)
})

test.each([
  ['He will visit/VERB:Inf from July 28 to 29.', 'July 28 to 29=2024-07-28/2024-07-29'],
  ['He will stay/VERB:Inf from August 18 to 21.', 'August 18 to 21=2024-08-18/2024-08-21'],
  ['He stayed/VERB:Past from August 18, 2019 to May 3, 2020.', 'August 18, 2019 to May 3, 2020=2019-08-18/2020-05-03'],
  ['It ran/VERB:Past from November to February 2020.', 'November to February 2020=2019-11/2020-02'],
  ['It rose/VERB:Past between 2010 and 2012.', '2010 and 2012=2010/2012'],
  ['It rose/VERB:Past from 1980 to 2012.', '1980 to 2012=1980/2012'],
  ['It rose/VERB:Past in 2019-20.', '2019-20=2019/2020'],
  ['It will open/VERB:Inf from Monday to Friday.', 'Monday to Friday=2024-07-29/2024-08-02'],
  ['It opens/VERB:Pres from 9 a.m. to 5 p.m.', '9 a.m. to 5 p.m.=T09:00/T17:00'],
])('a range: %s', (sentence, value) => {
  expect(valuesOf(sentence)).toEqual([value])
})

test('a year written once holds for the months before it', () => {
  expect(valuesOf('It rose/VERB:Past in March and August 2011.')).toEqual(['March=2011-03', 'August 2011=2011-08'])
})

test('a date of the calendar that does not exist is none', () => {
  expect(valuesOf('They met/VERB:Past on February 30, 2021.')).not.toContain('February 30, 2021=2021-02-30')
})

// plans slip, and newspapers look back: what only describes a noun may lie a few weeks on the other side of the tense
test.each([
  ['The August talks/NOUN failed/VERB:Past.', 'August=2024-08'],
  ['The October talks/NOUN failed/VERB:Past.', 'October=2023-10'],
  ['They failed/VERB:Past in August.', 'August=2023-08'],
  ['The June talks/NOUN will fail/VERB:Inf.', 'June=2024-06'],
  ['The March talks/NOUN will fail/VERB:Inf.', 'March=2025-03'],
])('the year that a month has without one, on 24 July 2024: %s', (sentence, value) => {
  expect(valuesOf(sentence)).toEqual([value])
})
