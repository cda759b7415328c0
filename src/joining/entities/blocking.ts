import type { Reach } from '../reach.ts'
import { weightIn } from '../story.ts'
import { bareName, initialsOf, personName } from './names.ts'
import { acts, agesIn, isDecided, nounsOf, verbOf, type JoinNode } from './node.ts'

function nameKeys(name: string, isPerson: boolean, story: JoinNode['story']): string[] {
  if (isPerson) {
    const person = personName(name)
    // under its whole name too: one article takes for a person what another takes for a body
    return person === undefined ? [] : [`p:${person.last}|${person.first.charAt(0)}`, `n:${name}`, `s:${person.last}`]
  }
  const bare = bareName(name)
  const initials = initialsOf(name)
  const words = bare.split('-')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  // "the Harriers" of "the Oxley Harriers"; "Bank" is the end of too many
  const isTelling = (weightIn(story, last) ?? 0) >= TELLING
  return [
    `n:${bare}`,
    `n:${first}`,
    ...(isTelling ? [`n:${last}`] : []),
    ...(initials === undefined ? [] : [`n:${initials}`]),
  ]
}

/** A word that weighs so much tells what bears it from most that does not. */
const TELLING = 2

/** So many of the words of a story a thing is looked for with; more find next to no others. */
const WORDS = 8
const storyWords = ({ keys }: JoinNode['story']): readonly string[] => keys.slice(0, WORDS)

/** What is described is looked for by its noun, among articles that share a rare word. */
function describedKeys(node: JoinNode): string[] {
  const { story } = node
  return nounsOf(node).flatMap((head) => storyWords(story).map((word) => `d:${head}|${word}`))
}

/** Somebody, or a body, is looked for by what they did, or what was done to them, too, among the same: "the gunman" may have a name elsewhere. */
function deedKeys(node: JoinNode): string[] {
  const { told, story } = node
  if (!acts(node)) return []
  const telling = [...told].filter((deed) => weightIn(story, verbOf(deed)) !== undefined)
  return telling.flatMap((deed) => storyWords(story).map((word) => `t:${deed}|${word}`))
}

/** Somebody of whom the age is told is looked for by it, too. */
const ageKeys = (node: JoinNode): string[] =>
  agesIn(node).flatMap((age) => storyWords(node.story).map((word) => `a:${age}|${word}`))

/** Under which all lie that are known to be one. */
export const identityKey = (identity: string): string => `q:${identity}`

/** Under which those of an item of Wikidata lie of which a user says what they are: that is what the item is. */
export const itemKey = (item: string): string => `u:${item}`

/** Who has a name is told of again years later. */
const BY_NAME: Reach = { near: 12, far: 3 }
/** Who is found by a word of a story is seldom one with whom others tell of at another time. */
const BY_STORY: Reach = { near: 12, far: 1 }

/** With which others under a key an entity is compared. */
export const reachUnder = (key: string): Reach => (/^[dta]:/.test(key) ? BY_STORY : BY_NAME)

/** Whether what lies under a key is not compared, being known. */
export const isKnownKey = (key: string): boolean => /^[qu]:/.test(key)

/** What is the same for entities that may be one: two without a key in common are never compared. */
export function blockingKeys(node: JoinNode): string[] {
  const link = node.identity === undefined ? [] : [identityKey(node.identity)]
  const both = isDecided(node) && node.wikidata !== undefined ? [itemKey(node.wikidata)] : []
  const named = [...node.names, ...node.formal].flatMap((name) => nameKeys(name, node.type === 'person', node.story))
  const alone = node.surname === undefined ? [] : [`s:${node.surname}`]
  return [
    ...new Set([...link, ...both, ...named, ...alone, ...describedKeys(node), ...deedKeys(node), ...ageKeys(node)]),
  ]
}
