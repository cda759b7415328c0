import type { Chains } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back a description may look for what it repeats. */
const REACH = 12

export const sameDescription: Sieve = {
  name: 'same-description',
  joins: 'a definite description and the earlier phrase of the same noun: "a trade agreement … the agreement"',
  apply(context) {
    const { chains } = context
    const nominals = chains.candidates.filter(({ form }) => form === 'nominal')
    for (const later of nominals) {
      if (later.determination === 'indefinite' || chains.predicative.has(later) || isPart(later)) continue
      const antecedent = nominals
        .filter((earlier) => earlier.order < later.order && !isPart(earlier) && repeats(context, earlier, later))
        .at(-1)
      if (antecedent) chains.join(antecedent, later)
    }
  },
}

/** A noun inside a compound names a kind, not a certain event, person or place ("match referee"). */
const isPart = ({ tree, head, type }: Candidate): boolean =>
  tree.is(head, 'compound') && ['event', 'person', 'organization', 'place'].includes(type)

function repeats({ chains }: SieveContext, earlier: Candidate, later: Candidate): boolean {
  if (earlier.lemma !== later.lemma || earlier.number !== later.number) return false
  if (later.tree.sentence.index - earlier.tree.sentence.index > REACH && later.determination !== 'bare') return false
  if (earlier.tree === later.tree && nested(earlier, later)) return false
  const added = later.modifiers.filter((word) => !earlier.modifiers.includes(word))
  if (later.determination === 'bare') return earlier.determination === 'bare' && added.length === 0 && earlier.modifiers.length === later.modifiers.length && sameComplements(chains, earlier, later, true) // prettier-ignore
  if (added.length > 0) return false
  return sameComplements(chains, earlier, later, false)
}

const nested = (a: Candidate, b: Candidate): boolean =>
  (a.first <= b.head && b.head <= a.last) || (b.first <= a.head && a.head <= b.last)

/** Possessors and prepositional complements by what they name; those of the later phrase must be those of the earlier one. */
function sameComplements(chains: Chains, earlier: Candidate, later: Candidate, both: boolean): boolean {
  const [mine, theirs] = [complements(chains, later), complements(chains, earlier)]
  if (both && mine.size !== theirs.size) return false
  return [...mine].every(([relation, names]) => {
    const known = theirs.get(relation)
    return known !== undefined && names.every((name) => known.includes(name))
  })
}

function complements(chains: Chains, { tree, head, last }: Candidate): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>()
  for (const child of tree.children(head)) {
    const relation = tree.is(child, 'nmod:poss')
      ? 'poss'
      : tree.is(child, 'nmod') && child <= last
        ? tree.preposition(child)
        : tree.is(child, 'acl')
          ? 'clause'
          : ''
    if (relation === '') continue
    const candidate = chains.at(tree, child)
    const name = candidate ? chains.of(candidate) : `${tree.sentence.index}:${child}`
    found.set(relation === 'of' ? 'poss' : relation, [...(found.get(relation) ?? []), name])
  }
  return found
}
