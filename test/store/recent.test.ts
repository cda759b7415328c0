import { expect, it } from 'vitest'
import { KeptRanges, placeIn } from '../../src/store/kept-ranges.ts'
import { Recent } from '../../src/store/recent.ts'

it('keeps what was asked for last, and forgets what was not', () => {
  const recent = new Recent<string>(10, (value) => value.length)
  for (const each of ['one', 'two', 'three', 'four', 'five']) {
    recent.set(each, each)
    expect(recent.get('one')).toBe('one')
  }
  expect(recent.get('two')).toBeUndefined()
  expect(recent.get('five')).toBe('five')
  recent.delete('five')
  expect(recent.get('five')).toBeUndefined()
})

it('keeps rows in the order of their bytes while rows come and go', () => {
  const ranges = new KeptRanges()
  ranges.put('a', ['a\0one', ''])
  expect(ranges.get('a'), 'of what was not looked at, nothing is known').toBeUndefined()
  ranges.keep('a', [
    ['a\0b', '1'],
    ['a\0d', '2'],
  ])
  ranges.put('a', ['a\0c', '3'])
  ranges.put('a', ['a\0d', '4'])
  ranges.put('a', ['a\0\u{1F600}', '5'])
  ranges.put('a', ['a\0\uFF01', '6'])
  ranges.del('a', 'a\0b')
  ranges.del('a', 'a\0nowhere')
  const rows = ranges.get('a') ?? []
  expect(rows).toEqual([
    ['a\0c', '3'],
    ['a\0d', '4'],
    ['a\0\uFF01', '6'],
    ['a\0\u{1F600}', '5'],
  ])
  expect(placeIn(rows, 'a\0cc')).toBe(1)
  ranges.keep('b', null)
  ranges.put('b', ['b\0a', ''])
  expect(ranges.get('b')).toBeNull()
})
