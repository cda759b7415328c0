import { bareName, fullFirstName, initialsOf, personName } from './names.ts'
import type { JoinNode } from './node.ts'

/** A described thing is looked for with so many of the rarest words of its story. */
const STORY_KEYS = 8

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

/** What is described is looked for by its noun, among articles that share a rare word. */
function describedKeys({ described, story }: JoinNode): string[] {
  const rarest = [...story.weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, STORY_KEYS)
  return described.flatMap((head) => rarest.map(([word]) => `d:${head}|${word}`))
}

/** What is the same for entities that may be one: two without a key in common are never compared. */
export function blockingKeys(node: JoinNode): string[] {
  const link = node.wikidata === undefined ? [] : [`q:${node.wikidata}`]
  const named = node.names.flatMap((name) => nameKeys(name, node.type === 'person'))
  return [...new Set([...link, ...named, ...(node.named ? [] : describedKeys(node))])]
}
