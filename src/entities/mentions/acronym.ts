import type { Ontology } from '../../model/index.ts'
import { nameText, nameWords, type Draft } from './candidate.ts'

export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.]{1,7}$/u.test(text)

/** Whether the capitals of a name, small words counted or not, make the acronym. */
export function spells(name: readonly string[], acronym: string, ontology: Ontology): boolean {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  if (acronym.includes('&') && !name.some((word) => word === '&' || word === 'and')) return false
  const initials = (words: readonly string[]): string =>
    words
      .flatMap((word) => word.split('-'))
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase()
  const large = name.filter((word) => !ontology.words('smallNameWord').has(word.toLowerCase()))
  return (
    large.length > 1 &&
    (initials(large) === letters ||
      initials(name) === letters ||
      initials(name.filter((word) => word.toLowerCase() !== 'the')) === letters)
  )
}

/** Names of fewer words are spelt by too many acronyms to define one. */
const ENOUGH_WORDS = 3

/**
 * In an article that defines an acronym in brackets ("the Police Complaints Authority (PCA)"), or has named the one body
 * whose initials it is, the acronym is that body and none of the same initials that the world knows.
 */
export function withDefinedAcronyms(drafts: readonly Draft[], ontology: Ontology): readonly Draft[] {
  const defined = new Map<string, Draft>()
  const names = drafts.filter(({ name }) => name)
  const isLong = (draft: Draft): boolean =>
    nameWords(draft).filter((word) => !ontology.words('smallNameWord').has(word.toLowerCase())).length >= ENOUGH_WORDS
  const bodies = names.filter((draft) => draft.type === 'organization' && isLong(draft))
  for (const short of names.filter((draft) => isAcronym(nameText(draft)))) {
    const full = bodies.filter((draft) => spells(nameWords(draft), nameText(short), ontology))
    if (full[0] && new Set(full.map(nameText)).size === 1) defined.set(nameText(short), full[0])
  }
  names.forEach((draft, at) => {
    const next = names[at + 1]
    if (!next || !isBracketed(draft, next)) return
    for (const [long, short] of [
      [draft, next],
      [next, draft],
    ] as const)
      if (isAcronym(nameText(short)) && spells(nameWords(long), nameText(short), ontology))
        defined.set(nameText(short), long)
  })
  return drafts.map((draft) => {
    const long = defined.get(nameText(draft))
    if (!draft.entry || !long || long.entry?.id === draft.entry.id) return draft
    const { entry: _, ...unknown } = draft
    return { ...unknown, type: long.type }
  })
}

/** Whether a name stands in brackets right behind another. */
const isBracketed = (first: Draft, second: Draft): boolean =>
  first.tree === second.tree && second.name?.first === first.last + 2 && first.tree.token(first.last + 1).text === '('
