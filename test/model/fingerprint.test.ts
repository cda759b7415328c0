import { describe, expect, test } from 'vitest'
import { sentenceKeys } from '../../src/model/index.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'

test('a fingerprint tells where one text ends and the next begins', () => {
  expect(fingerprint(13, 'ab', 'c')).not.toBe(fingerprint(13, 'a', 'bc'))
  expect(fingerprint(13, 'ab', 'c')).toMatch(/^[0-9a-hjkmnp-tv-z]{13}$/)
})

describe('the key of a sentence', () => {
  const texts = ['Kwatra met Lavrov.', 'They spoke of oil.', 'Kwatra met Lavrov.']
  const keysOf = (...all: string[]): readonly string[] => sentenceKeys(all.map((text) => ({ text })))

  test('stays what it is when others come before it, and is counted where the words come again', () => {
    const [first, second, again] = keysOf(...texts)
    expect(keysOf('A new beginning.', ...texts).slice(1)).toEqual([first, second, again])
    expect(again).toBe(`${first}.2`)
    expect(second).not.toBe(first)
  })

  test('does not depend on how its lines are broken', () => {
    expect(keysOf('They spoke\n of oil.')).toEqual(keysOf('They spoke of oil.'))
  })
})
