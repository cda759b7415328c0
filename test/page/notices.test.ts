import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(path, 'utf8')

it('names in NOTICE, and in the page, every package that the viewer and its reader contain', () => {
  const bundled = [...read('dist/web/licences.md').matchAll(/^## (\S+) - /gm)].map(([, name]) => name!)
  expect(bundled).toContain('sigma')
  const banner = read('dist/web/viewer.js').split('*/')[0]!
  const namedIn = (text: string): string[] => text.match(/[@\w][\w/.-]*[\w]/g) ?? []
  expect(namedIn(read('NOTICE'))).toEqual(expect.arrayContaining(bundled))
  const inReader = [...read('dist/web/reader-licences.md').matchAll(/^## (\S+) - /gm)].map(([, name]) => name!)
  expect(inReader).toContain('linkedom')
  expect(namedIn(read('NOTICE'))).toEqual(expect.arrayContaining(inReader))
  expect(namedIn(banner)).toEqual(expect.arrayContaining(bundled))
})
