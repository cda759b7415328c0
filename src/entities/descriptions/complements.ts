import type { Chain, Chains } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { whoseNoun } from '../relative-pronouns.ts'
import { hasIndefiniteArticle } from '../../syntax/articles.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'

/** What a noun is related to, by relation: `poss` for possessors, "of" and nationality, `clause`, or the preposition. */
export type Complements = ReadonlyMap<string, readonly (Chain | string)[]>

/** A noun's complements, by the chains that they name. */
export function complementsOf(chains: Chains, mention: Candidate): Complements {
  const { tree, head } = mention
  const found = new Map<string, (Chain | string)[]>()
  for (const child of tree.children(head)) {
    const relation = relationOf(chains, { tree }, child)
    if (relation === '' || tree.token(child).entityType === 'time') continue
    const names = conjuncts(tree, child).map((each) => {
      const candidate = chains.at(tree, whoseNoun(tree, each))
      return candidate ? chains.of(candidate) : `${tree.sentence.index}:${each}`
    })
    found.set(relation, [...(found.get(relation) ?? []), ...names])
  }
  const owner = chains.ownerOf(mention)
  if (owner !== undefined && !found.has('poss')) found.set('poss', [owner])
  return found
}

function relationOf(chains: Chains, { tree }: Pick<Candidate, 'tree'>, child: number): string {
  if (tree.is(child, 'nmod:poss') || chains.at(tree, child)?.form === 'adjective') return 'poss'
  if (tree.is(child, 'acl')) return 'clause'
  if (!tree.is(child, 'nmod')) return ''
  const preposition = marker(tree, child)
  return preposition === 'of' ? 'poss' : preposition
}

/** Whether everything that the later phrase is related to, the earlier one is too. */
export function isWithin(later: Complements, earlier: Complements): boolean {
  return [...later].every(([relation, names]) => {
    const known = earlier.get(relation)
    return known !== undefined && names.every((name) => known.some((each) => agree(each, name)))
  })
}

/** Whether the phrases are related to different things in the same way: "Sweden's treaty", "Norway's treaty". */
export function contradict(later: Complements, earlier: Complements): boolean {
  return [...later].some(([relation, names]) => {
    const others = earlier.get(relation) ?? []
    return (
      others.length > 0 && [...names, ...others].every(isTold) && !names.some((a) => others.some((b) => agree(a, b)))
    )
  })
}

/** A pronoun that nobody is known to be tells nothing. */
const isTold = (name: Chain | string): boolean =>
  typeof name !== 'string' && name.members.some(({ form }) => form !== 'pronoun')

/** The same, or a city and its state: a visit to Moscow is one to Russia. */
function agree(a: Chain | string, b: Chain | string): boolean {
  if (a === b) return true
  if (typeof a === 'string' || typeof b === 'string' || !a.entry || !b.entry) return false
  return a.entry.country === b.entry.id || b.entry.country === a.entry.id
}

/** "the director of a successful film": whoever that is, it is nobody spoken of before. */
export const isOfUnknown = ({ tree, head, determination }: Candidate): boolean =>
  determination === 'definite' &&
  tree.all(head, 'nmod').some((child) => marker(tree, child) === 'of' && hasIndefiniteArticle(tree, child))
