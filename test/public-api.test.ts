import { expect, it } from 'vitest'
import * as newsgraph from '../src/index.ts'
import * as browser from '../src/browser/index.ts'
import * as node from '../src/node/index.ts'
import { publicSurface } from './support/public-surface.ts'

const MODULES = [
  { name: 'newsgraph', entry: 'dist/src/index.d.ts', values: newsgraph },
  { name: 'newsgraph/node', entry: 'dist/src/node/index.d.ts', values: node },
  { name: 'newsgraph/browser', entry: 'dist/src/browser/index.d.ts', values: browser },
]
const { modules, mentioned } = publicSurface(MODULES)
// the terms of the ontology and the word classes are data: that they grow is no other type
const mentionedTypes = mentioned.filter((text) => !text.startsWith('export declare const '))

// What is exported is promised to users. Whoever means to change it runs `npm test -- -u test/public-api.test.ts`, reads
// the difference and writes into the changelog what came, what went and which type is another.
it('is as promised, in names and types', async () => {
  const parts = MODULES.map(({ name, values }) => [
    `// ${name}`,
    `// at run time: ${Object.keys(values).sort().join(', ')}`,
    ...modules.get(name)!,
  ])
  const text = [...parts, ['// mentioned by these, not exported', ...mentionedTypes]].map((part) => part.join('\n\n'))
  await expect(`${text.join('\n\n\n')}\n`).toMatchFileSnapshot('public-api.txt')
})

it('lets users name every type that it mentions', () => {
  expect(mentionedTypes.filter((text) => text.startsWith('export '))).toEqual([])
})
