import { blockingKeys, type JoinNode } from '../joining/index.ts'
import type { Row } from './index-rows.ts'
import { articleKey, entityKey, key, termKey } from './keys.ts'

const timeKey = ({ day }: JoinNode): string =>
  day === undefined ? '0' : `1${String(day + 10_000_000).padStart(9, '0')}`
export const placeOf = (node: JoinNode): [string, string, string] => [
  timeKey(node),
  articleKey(node.article),
  entityKey(node.id),
]
const claimOf = (node: JoinNode): string =>
  key('claim', entityKey(node.id), node.wikidata === undefined ? '1' : '0', ...placeOf(node))

/** An entity, with what tells without reading it that it cannot be one with another. */
export interface Neighbour {
  /** Key of its article. */
  readonly article: string
  readonly id: string
  readonly isKnown: boolean
}

export const neighbour = ({ article, id, identity }: JoinNode): Neighbour => ({
  article: articleKey(article),
  id,
  isKnown: identity !== undefined,
})

const IS_KNOWN = '1'

/** What the rows by which it is found hold. */
const valueOf = ({ id, identity }: JoinNode): string => `${identity === undefined ? '0' : IS_KNOWN}${id}`

export function inRow([written, value]: Row): Neighbour {
  const end = written.lastIndexOf('\0')
  return {
    article: written.slice(written.lastIndexOf('\0', end - 1) + 1, end),
    id: value.slice(1),
    isKnown: value.startsWith(IS_KNOWN),
  }
}

/** Whether two need to be compared. */
export const mayBeOne = (a: Neighbour, b: Neighbour): boolean => a.article !== b.article && !(a.isKnown && b.isKnown)

export const memberKey = ({ article, id }: Neighbour): string => `${article}\n${id}`

/** What an article's entities are found by when others are joined. */
export const foundBy = (nodes: readonly JoinNode[]): Row[] =>
  nodes.flatMap((node) => [
    [claimOf(node), valueOf(node)] as const,
    ...blockingKeys(node).map((each): Row => [key('block', termKey(each), ...placeOf(node)), valueOf(node)]),
  ])
