import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

/** Form of the verb, its roleset and the sentence; written before any model had read them, most verbs in two senses each. */
const SENTENCES = readFileSync(new URL('senses.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [form: string, roleset: string, text: string])

/** So many were right when the model was made; the most frequent sense in its training data is right for 35 of them. */
const RIGHT = 58

it('tells the senses of verbs apart', async () => {
  const { analyse } = await shippedNewsgraph()
  let right = 0
  for (const [form, roleset, text] of SENTENCES) {
    const story = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
    const { sentences } = await analyse({ id: 'a', source: 'a', format: 'text', text, story })
    const verb = sentences.flatMap(({ tokens }) => tokens).find((token) => token.text === form)
    if (verb?.predication?.senses[0]?.roleset === roleset) right += 1
  }
  expect(right).toBeGreaterThanOrEqual(RIGHT)
}, 60_000)
