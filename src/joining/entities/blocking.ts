import { bareName, fullFirstName, initialsOf, personName } from './names.ts'
import type { JoinNode } from './node.ts'

/** A described thing is looked for with so many of the rarest words of its story. */
const STORY_KEYS = 12
const ACT_KEYS = 6

function nameKeys(name: string, isPerson: boolean): string[] {
  if (isPerson) {
    const person = personName(name)
    return person === undefined ? [] : [`p:${person.last}|${fullFirstName(person.first).charAt(0)}`]
  }
  const bare = bareName(name)
  const initials = initialsOf(name)
  const [first = ''] = bare.split('-')
  return [`n:${bare}`, `n:${first}`, ...(initials === undefined ? [] : [`n:${initials}`])]
}

/** What is described is looked for by its noun, or by what it does, among articles that share a rare word. */
function describedKeys({ described, told, story }: JoinNode): string[] {
  const rarest = [...story.weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, STORY_KEYS)
  return [
    ...described.flatMap((head) => rarest.map(([word]) => `d:${head}|${word}`)),
    ...[...told].flatMap((act) => rarest.slice(0, ACT_KEYS).map(([word]) => `t:${act}|${word}`)),
  ]
}

/** What is the same for entities that may be one: two without a key in common are never compared. */
export function blockingKeys(node: JoinNode): string[] {
  const link = node.wikidata === undefined ? [] : [`q:${node.wikidata}`]
  const named = node.names.flatMap((name) => nameKeys(name, node.type === 'person'))
  return [...new Set([...link, ...named, ...describedKeys(node)])]
}
