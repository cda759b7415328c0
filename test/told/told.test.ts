import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { toldBy } from './told.ts'

const newsgraph = await shippedNewsgraph()
const FOLDER = new URL('.', import.meta.url)

/** A text and the lines below it, which say what it tells; blank lines part them. `\n` in a text begins a paragraph. */
const blocksIn = (file: string): { text: string; lines: string[] }[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const [text = '', ...lines] = block.split('\n')
      return { text: text.replaceAll('\\n', '\n'), lines }
    })

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  it.each(blocksIn(file))('$text', async ({ text, lines }) => {
    expect((await toldBy(newsgraph, text)).sort()).toEqual(lines.sort())
  })
})
