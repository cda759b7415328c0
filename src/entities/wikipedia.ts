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
    (form) => form.includes(' ') || isNameLike(chain, form, gazetteer),
  )
  return forms.find((form) => gazetteer.isTitle(form))
}

/** One word alone is a title only where it is not a bare surname or given name ("Mr Newton"). */
function isNameLike(chain: Chain, form: string, gazetteer: Gazetteer): boolean {
  if (chain.type !== 'person' || chain.number === 'plural') return true
  return !gazetteer.isGivenName(form) && chain.members.every(({ titles }) => titles.length === 0)
}
