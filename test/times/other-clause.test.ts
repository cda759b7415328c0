import { expect, it } from 'vitest'
import { readSentence } from '../support/read-sentence.ts'

const valuesIn = async (sentence: string): Promise<string[]> =>
  ((await readSentence(sentence)).times ?? []).map(({ value }) => value)

it.each([
  ['The company opened the plant in 2021, but it closed the plant in March.', ['2021', '2025-03']],
  ['The bridge was built in 2012; a flood destroyed it in May.', ['2012', '2024-05']],
  ['The treaty was signed in 2014, but Poland ratified it on May 5.', ['2014', '2024-05-05']],
  ['The club won the cup in 2016, but its owner sold it in October.', ['2016', '2024-10']],
  ['The mayor, who was elected in 2018, resigned in March.', ['2018', '2025-03']],
  ['Because the union struck in 2019, the firm moved its office to Graz in January.', ['2019', '2025-01']],
])('the year of another clause is none of the month: %s', async (sentence, values) => {
  expect(await valuesIn(sentence)).toEqual(values)
})

it.each([
  ['of the same subject', 'The firm was founded in 2015 and went bankrupt in May.', ['2015', '2015-05']],
  ['before its verb', 'In 2020, the army took Goma, but rebels recaptured it in May.', ['2020', '2020-05']],
  ['before a month that is', 'The dam was finished in 2012; in August, it burst.', ['2012', '2012-08']],
  ['of which the reason is told', 'The firm closed in 2019 because its bank failed in March.', ['2019', '2019-03']],
  ['at whose time it was', 'After the war broke out in 2014, the firm moved to Graz in April.', ['2014', '2014-04']],
  ['with a month', 'The army took the town in March 2018, but rebels recaptured it in April.', ['2018-03', '2018-04']],
])('a year holds on %s: %s', async (_, sentence, values) => {
  expect(await valuesIn(sentence)).toEqual(values)
})
