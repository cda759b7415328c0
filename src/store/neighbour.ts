import { beginsEra, blockingKeys, cannotBeOne, type JoinNode, type Outline } from '../joining/index.ts'
import type { Row } from './index-rows.ts'
import { articleKey, entityKey, key, termKey } from './keys.ts'
import { onceOf } from './once-of.ts'
import { byBytes } from './rows-in-order.ts'
import { dayIn, timeKey } from './time-key.ts'
import type { Placed } from './window.ts'

export const placeOf = (node: JoinNode): [string, string, string] => [
  timeKey(node.day),
  articleKey(node.article),
  entityKey(node.id),
]
const claimOf = (node: JoinNode): string =>
  key('claim', entityKey(node.id), node.wikidata === undefined ? '1' : '0', ...placeOf(node))

/** An entity, with what tells without reading it that it cannot be one with another. */
export interface Neighbour extends Outline, Placed {
  /** Part of keys that says when its article appeared. */
  readonly time: string
  readonly id: string
  /** What tells it from all others. */
  readonly key: string
  readonly isKnown: boolean
}

/** The order in which they lie under a key. */
export const inPlace = (a: Neighbour, b: Neighbour): number =>
  a.time < b.time
    ? -1
    : a.time > b.time
      ? 1
      : byBytes(a.article, b.article) || byBytes(entityKey(a.id), entityKey(b.id))

const memberKey = (article: string, id: string): string => `${article}\n${id}`

export const neighbour = onceOf(
  ({ article, day, id, identity, named, plural, type, names, surname, formal }: JoinNode): Neighbour => ({
    time: timeKey(day),
    day,
    article: articleKey(article),
    id,
    key: memberKey(articleKey(article), id),
    isKnown: identity !== undefined,
    named,
    plural,
    type,
    names,
    ...(surname === undefined ? {} : { surname }),
    formal,
  }),
)

const YES = '1'
const flag = (is: boolean): string => (is ? YES : '0')
const FLAGS = 3
const isYes = (flags: string, at: number): boolean => flags.charAt(at) === YES

/** In place of names, where there are none. */
const NONE = '-'

/** What the rows by which it is found hold; a name that is its id is left out. */
function valueOf({ id, identity, named, plural, type, names, surname = '', formal }: JoinNode): string {
  const flags = flag(identity !== undefined) + flag(named) + flag(plural)
  const written = names.length === 1 && names[0] === id ? '' : names.join(' ') || NONE
  return [flags + id, type, written, surname, formal.join(' ')].join('\n').replace(/\n+$/, '')
}

const listOf = (words: string): string[] => (words === '' || words === NONE ? [] : words.split(' '))

function readRow([written, value]: Row): Neighbour {
  const end = written.lastIndexOf('\0')
  const [first = '', type = '', names = '', surname = '', formal = ''] = value.split('\n')
  const id = first.slice(FLAGS)
  const start = written.lastIndexOf('\0', end - 1)
  const article = written.slice(start + 1, end)
  const time = written.slice(written.lastIndexOf('\0', start - 1) + 1, start)
  return {
    time,
    day: dayIn(time),
    article,
    id,
    key: memberKey(article, id),
    isKnown: isYes(first, 0),
    named: isYes(first, 1),
    plural: isYes(first, 2),
    type: type as Outline['type'],
    names: names === '' ? [id] : listOf(names),
    ...(surname === '' ? {} : { surname }),
    formal: listOf(formal),
  }
}

/** The same rows are looked at for each that comes beside them. */
export const inRow = onceOf(readRow)

/** Whether two need to be compared. */
export const mayBeOne = (a: Neighbour, b: Neighbour): boolean =>
  a.article !== b.article && !(a.isKnown && b.isKnown) && !cannotBeOne(a, b)

/** What an article's entities are found by when others are joined. */
export const foundBy = (nodes: readonly JoinNode[]): Row[] =>
  nodes.flatMap((node) => [
    [claimOf(node), valueOf(node)] as const,
    ...blockingKeys(node).map((each): Row => [key('block', termKey(each), ...placeOf(node)), valueOf(node)]),
  ])

/** That an article is among those that are joined, in the order of time, and with it an era, if one begins with it. */
export function placeRows([first]: readonly JoinNode[]): Row[] {
  if (first === undefined) return []
  const place = [timeKey(first.day), articleKey(first.article)]
  const begins = beginsEra(first.article) ? ['era' as const] : []
  return ['order' as const, ...begins].map((table) => [key(table, ...place), ''])
}
