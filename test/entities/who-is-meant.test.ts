import { expect, it } from 'vitest'
import type { Article } from '../../src/model/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { NOT_UNDERSTOOD, WHO_IS_MEANT } from './who-is-meant.ts'

const newsgraph = await shippedNewsgraph()

/** What the pronoun in asterisks is taken to stand for, as the text first calls it; '' for nobody. */
async function taken(marked: string): Promise<{ readonly first: string; readonly all: readonly string[] }> {
  const start = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  const story = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const article: Article = { id: 'text', source: '-', format: 'text', text, story }
  const { entities } = await newsgraph.read(article)
  const entity = entities.find(({ mentions }) => mentions.some((mention) => mention.start === start))
  const all = entity?.mentions.filter(({ form }) => form !== 'pronoun').map((mention) => mention.text) ?? []
  return { first: all[0] ?? '', all }
}

it('finds whom pronouns mean', async () => {
  const wrong: [string, string][] = []
  for (const [marked, meant] of WHO_IS_MEANT) {
    const { first, all } = await taken(marked)
    if (first !== meant && !all.includes(meant)) wrong.push([marked, first])
  }
  expect(wrong).toEqual(NOT_UNDERSTOOD)
})
