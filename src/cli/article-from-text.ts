import type { Article } from '../model/index.ts'

/** An article of text given on the command line; empty lines part its paragraphs. */
export function articleFromText(text: string, published?: string): Article {
  const story = [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.trimEnd().length,
    kind: 'paragraph' as const,
  }))
  return { id: 'text', source: '--text', format: 'text', text, story, ...(published === undefined ? {} : { published }) }
}
