import { expect, test } from 'vitest'
import { timesOf, valuesOf } from './tagged-text.ts'

test.each([
  ['He ruled/VERB:Past for three years.', 'three years=P3Y', 'duration'],
  ['He spoke/VERB:Past for two and a half hours.', 'two and a half hours=PT2.5H', 'duration'],
  ['A two-day visit/NOUN ended/VERB:Past.', 'two-day=P2D', 'duration'],
  ['They waited/VERB:Past several months.', 'several months=PXM', 'duration'],
  ['They waited/VERB:Past for decades.', 'decades=PXDE', 'duration'],
  ['They meet/VERB:Pres every two weeks.', 'every two weeks=P2W', 'set'],
  ['They meet/VERB:Pres every Friday.', 'every Friday=XXXX-WXX-5', 'set'],
  ['They meet/VERB:Pres on Mondays.', 'Mondays=XXXX-WXX-1', 'set'],
  ['It is published/VERB:Part monthly/ADV.', 'monthly=P1M', 'set'],
  ['They now meet/VERB:Pres here.', 'now=PRESENT_REF', 'date'],
  ['They currently meet/VERB:Pres here.', 'currently=PRESENT_REF', 'date'],
  ['They recently met/VERB:Past here.', 'recently=PAST_REF', 'date'],
  ['They met/VERB:Past in recent years.', 'recent years=PAST_REF', 'date'],
  ['They will soon meet/VERB:Inf here.', 'soon=FUTURE_REF', 'date'],
  ['It opens/VERB:Pres at 10:30 am.', '10:30 am=T10:30', 'date'],
  ['It opens/VERB:Pres at noon.', 'noon=T12:00', 'date'],
])('%s', (sentence, value, kind) => {
  expect(valuesOf(sentence)).toEqual([value])
  expect(timesOf(sentence)[0]?.interval.kind).toBe(kind)
})
