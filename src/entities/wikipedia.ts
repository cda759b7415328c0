import type { Chain } from './chains.ts'
import type { Gazetteer } from './gazetteer/index.ts'
import { nameText } from './mentions/index.ts'

/** English Wikipedia title of a chain, where the gazetteer has it, or a name is written as a well-known title is. */
export function wikipediaOf(chain: Chain, label: string, gazetteer: Gazetteer): string | undefined {
  if (chain.entry) return chain.entry.wikipedia
  if (chain.names.length === 0) return undefined
  const within = chain.names.find((each) => each.within)
  if (within?.within?.abbreviations && chain.type === 'place') return `${nameText(within)}, ${within.within.label}`
  const forms = [...new Set([label, ...chain.names.map(nameText)])].filter(
    (form) => form.includes(' ') || isNameLike(chain, form),
  )
  return forms.find((form) => gazetteer.isTitle(form))
}

/** One word alone is a title only where it cannot be a common word or a bare surname. */
const isNameLike = ({ type }: Chain, form: string): boolean => type === 'place' || type === 'organization' || (type !== 'person' && /[\p{Lu}\p{N}]/u.test(form.slice(1))) // prettier-ignore
