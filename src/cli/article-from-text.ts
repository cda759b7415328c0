import type { Article } from '../model/index.ts'
import { articleFromText as readText } from '../read/index.ts'

/**
 * An article of text given on the command line.
 * @throws ReadError where it is empty or not in English.
 */
export function articleFromText(text: string, published?: string): Article {
  return readText(text, { source: '--text', ...(published === undefined ? {} : { published }) })
}
