import type { Chain } from './chains.ts'
import type { Gazetteer } from './gazetteer/index.ts'
import { nameText } from './mentions/index.ts'

/** English Wikipedia title of a chain, where the gazetteer has it, or a name is written as a well-known title is. */
export function wikipediaOf(chain: Chain, label: string, gazetteer: Gazetteer): string | undefined {
  if (chain.entry ?? chain.holder) return (chain.entry ?? chain.holder)?.wikipedia
  if (chain.names.every(({ metonym }) => metonym)) return undefined
  const within = chain.names.find((each) => each.within)
  if (within?.within?.abbreviations && chain.type === 'place') return `${nameText(within)}, ${within.within.label}`
  // whom the world knows by that name, and who was not found to be meant, is another
  if (chain.type === 'person' && gazetteer.known.named(label).length > 0) return undefined
  const forms = [label, ...chain.names.map(nameText).filter((name) => isFull(chain, name, label))]
  return forms.find((form) => (form.includes(' ') || isNameLike(chain, form, gazetteer)) && gazetteer.isTitle(form))
}

/** A form that leaves out no more than a middle name or an initial. */
const isFull = (chain: Chain, name: string, label: string): boolean =>
  chain.type === 'person' ? name.includes(' ') : name.split(' ').length >= label.split(' ').length

/** One word alone is a title only where it is not a bare surname or given name ("Mr Newton"). */
function isNameLike(chain: Chain, form: string, gazetteer: Gazetteer): boolean {
  if (chain.type !== 'person' || chain.number === 'plural') return true
  return !gazetteer.isGivenName(form) && chain.members.every(({ titles }) => titles.length === 0)
}
