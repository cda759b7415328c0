import { outletOf } from '../../model/agencies.ts'
import { isFullName, NAME_WORD, ROLE } from '../../model/full-name.ts'

export interface Credits {
  readonly authors: readonly string[]
  readonly publisher?: string
}

const AND = /\s*(?:[,;&•|]|\band\b|\bwith\b|\s\/\s)\s*/i

/** The name of an account rather than a person: "AI", "admin", "newsdesk7", "Example Wire". */
const isAccount = (words: readonly string[]): boolean =>
  (words.length <= 3 && words.every((word) => NAME_WORD.test(word))) ||
  (words.length === 1 &&
    /^(?:admin\w*|editor\w*|webmaster|root|staff|user\w*|\w*desk|\w*(?:\d|_)\w*)$/i.test(words[0] ?? ''))

/** A name without the place, office or address that follows it ("Andrew Roth in Moscow"). */
const bareName = (part: string): string =>
  part
    .replace(/\s+(?:in|for|at|from|reporting)\s.*$/i, '')
    .replace(/\s*\(?\S+@\S+\)?$/, '')
    .replace(/[\s.]+$/, (tail) => (/\p{Lu}\.$/u.test(part) ? '.' : tail.replace(/[\s.]/g, '')))
    .trim()

/**
 * Authors and publisher in the words of a byline: "Jane Doe and John Roe, Reuters". Roles and places in it are left out.
 * Null where the words are no byline. `loose` also takes single words, as account names have them ("AI", "admin").
 */
export function creditsOf(byline: string, { loose = false } = {}): Credits | null {
  const authors: string[] = []
  let publisher: string | undefined
  for (const part of byline
    .split(AND)
    .map((each) => each.trim())
    .filter(Boolean)) {
    const name = bareName(part)
    const words = name.split(/\s+/)
    const outlet = outletOf(part) ?? outletOf(name)
    if (outlet !== undefined) publisher ??= outlet
    else if (ROLE.test(part)) continue
    else if (isFullName(words)) authors.push(name)
    else if (loose && isAccount(words)) authors.push(name)
    else if (authors.length > 0 && words.length === 1 && NAME_WORD.test(name)) continue
    else return null
  }
  if (authors.length === 0 && publisher === undefined) return loose || ROLE.test(byline) ? { authors } : null
  return { authors, ...(publisher === undefined ? {} : { publisher }) }
}
