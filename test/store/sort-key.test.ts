import fc from 'fast-check'
import { expect, it } from 'vitest'
import { naturalOrder } from '../../src/model/index.ts'
import { sortKey } from '../../src/store/sort-key.ts'

const name = fc.string({ unit: fc.constantFrom('a', 'b', '0', '1', '9', '-', '.', ' '), minLength: 1, maxLength: 8 })
const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)))

it('gives keys in the natural order of the ids', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(inBytes(a, b))).toBe(Math.sign(naturalOrder(a, b)))
    }),
  )
})
it('gives different ids different keys that can be told apart in a database', () => {
  const any = fc.string({ unit: 'binary', maxLength: 400 })
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(sortKey(a) === sortKey(b)).toBe(a === b)
      expect(sortKey(a)).not.toContain('\0')
      expect(Buffer.from(sortKey(a)).toString()).toBe(sortKey(a))
    }),
  )
})
it('keeps long ids apart that begin alike', () => {
  const start = 'x'.repeat(300)
  expect(sortKey(`${start}a`)).not.toBe(sortKey(`${start}b`))
  expect(sortKey(`${start}a`).length).toBeLessThan(250)
})
