import { expect, test } from 'vitest'
import { valuesOf } from './tagged-text.ts'

test.each([
  'They may/AUX leave/VERB:Inf.',
  'May/AUX they leave/VERB:Inf?',
  'The troops march/VERB:Pres on Rome.',
  'The second man left/VERB:Past.',
  'He second/VERB:Pres the motion.',
  'Some 1,500 people came/VERB:Past.',
  'Some 2000 people came/VERB:Past.',
  'See/VERB:Inf page 2010.',
  'He paid/VERB:Past $2010 for it.',
  'The Sun reported/VERB:Past it.',
  'Two thirds voted/VERB:Past for it.',
  'Call/VERB:Inf 555-2010 or 212-555-1998.',
  'They won/VERB:Past 3-2.',
  'They won/VERB:Past 10-9 in Rome.',
  'The ratio fell/VERB:Past to 2:10.',
  'He uses/VERB:Pres Windows 2000.',
  'USA/PROPN Today reported/VERB:Past it.',
  'Prices fall/VERB:Pres.',
  'It is as soon/ADV as possible/ADJ.',
  'The five-year-old boy left/VERB:Past.',
  'He is 20 years old/ADJ.',
  'They walked/VERB:Past 2018 metres.',
  'They sold/VERB:Past 2015 cars.',
  'How many days did/AUX they wait/VERB:Inf?',
  'They soon left/VERB:Past.',
  'It keeps/VERB:Pres a 2000 year old/ADJ custom.',
  'A Saudi weekly/NOUN reported/VERB:Past it.',
  'Temperatures fell/VERB:Past to the 30s °F.',
  'The goal is/AUX years away.',
  'It is late now/SCONJ that they left/VERB:Past.',
  'See/VERB:Inf https://example.com/2017/04/16/news.html',
])('no time: %s', (sentence) => {
  expect(valuesOf(sentence)).toEqual([])
})
