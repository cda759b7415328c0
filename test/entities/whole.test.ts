import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articleFromText, type Entity } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

const newsgraph = await shippedNewsgraph()

/** A text a block; below it everybody and everything that it speaks of: label, class, Wikidata item, further names, mentions. */
const BLOCKS = readFileSync(new URL('whole.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => block.split('\n'))
  .map(([text = '', ...lines]) => ({ text, lines }))

const lineOf = ({ label, class: name, wikidata = '', aliases, mentions }: Entity): string =>
  [label, name, wikidata, aliases.join(', '), mentions.map(({ text }) => text).join('; ')].join(' | ')

it.each(BLOCKS)('$text', async ({ text, lines }) => {
  const { entities } = await newsgraph.read(articleFromText(text, { id: 'text', published: '2025-08-13' }))
  expect(entities.map(lineOf)).toEqual(lines)
})
