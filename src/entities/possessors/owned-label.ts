import { range } from '../../syntax/range.ts'
import type { Chain } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'

/** "Halvorn's revenue", "cause of crash near Lyon", "cause of Lee's death": the words of a phrase with who or what has it, that by its label. */
export function ownedLabel(member: Candidate, words: string, owner: Chain, whose: string, through?: string): string {
  const text = asWithin(member, words)
  if (through !== undefined) return `${text} of ${possessiveOf(whose, owner)} ${through}`
  return owner.named ? `${possessiveOf(whose, owner)} ${text}` : `${text} of ${whose}`
}

/** "Lee's", "the boards'", "the Greens'", "McDonald's". */
export const possessiveOf = (label: string, { named, number }: Chain): string =>
  named && /['’]s$/.test(label) ? label : number === 'plural' && /s$/i.test(label) ? `${label}'` : `${label}'s`

/** "revenue" for "Revenue", which begins a sentence. */
function asWithin({ tree, first, head }: Candidate, label: string): string {
  const isName = range(first, head).some(
    (at) => tree.token(at).upos === 'PROPN' && label.startsWith(tree.token(at).text),
  )
  return isName || !/^\p{Lu}\p{Ll}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
