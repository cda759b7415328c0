import { describe, expect, it } from 'vitest'
import { createWordSplitter } from '../../src/language/tokens/split-words.ts'
import { ontology } from '../ontology/shipped.ts'

const splitWords = createWordSplitter(ontology)

const wordsOf = (text: string): string[] => splitWords(text, { start: 0, end: text.length }).map((word) => word.text)

/** Text, and its words parted by spaces. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'numbers, times and initials whose parts stand apart': [
    ['a magnitude of 6. 1, but it', 'a magnitude of 6.1 , but it'],
    ['worth $2. 6 million.', 'worth $ 2.6 million .'],
    ['at 8: 30 p. m. on', 'at 8:30 p.m. on'],
    ['some 12, 000 men', 'some 12,000 men'],
    ['the U. S. army', 'the U.S. army'],
    ['in rooms 5, 100 and 200', 'in rooms 5 , 100 and 200'],
    ['Psalm 23: 10 tells', 'Psalm 23 : 10 tells'],
    ['There were 6. 12 left.', 'There were 6 . 12 left .'],
  ],
  clitics: [
    ["India's ministers don't say it'll do.", "India 's ministers do n't say it 'll do ."],
    ['We can’t, they cannot, he won’t.', 'We ca n’t , they can not , he wo n’t .'],
    ["The states' rights; James's o'clock", "The states ' rights ; James 's o'clock"],
    ["I'd've gone, y'all gonna see", "I 'd 've gone , y' all gon na see"],
  ],
  hyphens: [
    ["India's second-largest supplier", "India 's second - largest supplier"],
    ['a multi-faceted, pro-India, non-aligned policy', 'a multi-faceted , pro-India , non-aligned policy'],
    ['al-Qaeda in 2001-2002 — a 10-year-old', 'al - Qaeda in 2001 - 2002 — a 10 - year - old'],
  ],
  abbreviations: [
    ['Gov. Smith and S. Jaishankar met Mr. Bush in the U.S. capital', 'Gov. Smith and S. Jaishankar met Mr. Bush in the U.S. capital'],
    ['Apple Inc. said on Aug. 3 at 5 p.m. ET', 'Apple Inc. said on Aug. 3 at 5 p.m. ET'],
    ['No. 10 said no. So did I.', 'No. 10 said no . So did I .'],
  ],
  numbers: [
    ['$1,426.50, 3.5% and €5bn', '$ 1,426.50 , 3.5 % and € 5 bn'],
    ['at 12:32:33 on 2025-08-13, the 20th, in the 1990s', 'at 12:32:33 on 2025-08-13 , the 20th , in the 1990s'],
    ['10am, 5km, 10MM, 4105SF, COVID-19', '10 am , 5 km , 10 MM , 4105SF , COVID - 19'],
    ['He scored 5, 6.', 'He scored 5 , 6 .'],
  ],
  addresses: [
    ['See https://example.org/a_(b)?c=1. Or www.rail.govt.nz!', 'See https://example.org/a_(b)?c=1 . Or www.rail.govt.nz !'],
    ['He agreed.it seems, see mea.gov.in', 'He agreed . it seems , see mea.gov.in'],
    ['write to a.b@example.co.uk, @newsgraph or Amazon.com.', 'write to a.b@example.co.uk , @newsgraph or Amazon.com .'],
  ],
  marks: [
    ['“Well,” he said -- “no...”', '“ Well , ” he said -- “ no ... ”'],
    ['What?! (He left.) AT&T and/or R&D', 'What ?! ( He left . ) AT&T and / or R&D'],
  ],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected.split(' ')))
})

describe('the place of a word', () => {
  it('counts UTF-16 code units of the whole text', () => {
    const text = 'skipped 🙂 Łódź isn’t far'
    const words = splitWords(text, { start: 8, end: text.length })
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['🙂', 'Łódź', 'is', 'n’t', 'far'])
    expect(words[0]).toMatchObject({ start: 8, end: 10 })
  })
  it('skips spaces and control characters of every kind', () => {
    expect(wordsOf('a\u00a0b\u2009c\u200bd\u0000e\u001b[f\ufeff')).toEqual(['a', 'b', 'c', 'd', 'e', '[', 'f'])
  })
})

describe('hostile text', () => {
  it.each(['a.', 'a@', '1,', '((', "'s", 'http://', 'Mr.', 'a-', '\u0301', 'www.'])(
    'made of "%s" takes no longer than its length asks',
    (part) => {
      const began = process.cpuUsage()
      expect(wordsOf(part.repeat(50_000)).join('')).toBe(part.repeat(50_000))
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(4000)
    },
  )
})
