import { expect, it } from 'vitest'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { walkthrough } from './walkthrough.ts'

it('src/README.md shows what the stages make of a sentence', async () => {
  await expect(await walkthrough(await shippedNewsgraph())).toMatchFileSnapshot('../../src/README.md')
})
