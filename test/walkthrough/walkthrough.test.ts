import { expect, it } from 'vitest'
import { loadNewsgraph } from '../../src/node/index.ts'
import { walkthrough } from './walkthrough.ts'

it('src/README.md shows what the stages make of a sentence', async () => {
  await expect(await walkthrough(await loadNewsgraph())).toMatchFileSnapshot('../../src/README.md')
})
