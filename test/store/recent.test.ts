import { expect, it } from 'vitest'
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
