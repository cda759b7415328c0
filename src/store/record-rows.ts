import { encode } from './coding.ts'
import type { Row } from './index-rows.ts'
import { writtenStatements } from './written-statements.ts'
import { articleKey, key, ordinalKey } from './keys.ts'
import type { Records } from './record.ts'

/** The rows that hold what was read of an article. */
export function recordRows({ head, entities, events, statements }: Records, hash: string): Row[] {
  const article = articleKey(head.article.id)
  return [
    [key('hash', article), hash],
    [key('head', article), encode(head)],
    [key('entities', article), encode(entities)],
    [key('events', article), encode(events)],
    ...writtenStatements(statements).map((some, at): Row => [key('statement', article, ordinalKey(at)), some]),
  ]
}
