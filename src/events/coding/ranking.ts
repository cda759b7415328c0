import type { PloverType } from './coded-event.ts'
import type { Coding, Reader } from './coding.ts'

/** How far an arc takes from what a sentence mainly tells; coordination and what somebody says cost least, background most. */
const COSTS: Readonly<Record<string, number>> = {
  ccomp: 1, xcomp: 1, parataxis: 1.5, conj: 1, advcl: 3, acl: 4, 'acl:relcl': 5, obl: 2, obj: 2, nsubj: 2, nmod: 2, 'nsubj:pass': 2,
} // prettier-ignore
const OTHER = 3

/** Types of what is done in words; what they are about is no event of its own. */
const VERBAL: readonly PloverType[] = ['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']

/** Introduce what is not told as happening. */
const CONDITIONS = ['if', 'unless', 'whether', 'in case']

export interface Ranked {
  readonly coding: Coding
  readonly cost: number
}

/** What a sentence tells of, the main event first: nearest to the root along the cheapest path, then in text order. */
export function rankedCodings(reader: Reader): Ranked[] {
  const { tree } = reader.context
  const found: Ranked[] = []
  const covered = new Set<number>()
  /** Words of what is demanded, promised, alleged. */
  const said = new Set<number>()
  const queue: { token: number; cost: number }[] = [{ token: tree.root, cost: 0 }]
  while (queue.length > 0) {
    queue.sort((a, b) => a.cost - b.cost || a.token - b.token)
    const { token, cost } = queue.shift()!
    if (token < 0) continue
    const coding = covered.has(token) || !mayTell(token, reader) ? null : reader.read(token)
    if (coding && !found.some(({ coding: other }) => other.head === coding.head)) {
      found.push({ coding, cost })
      for (const at of [token, ...coding.covers]) covered.add(at)
    }
    if (coding) for (const at of VERBAL.includes(coding.type) ? coding.covers : []) said.add(at)
    for (const child of tree.children(token)) {
      if (tree.is(child, 'advcl') && CONDITIONS.includes(tree.marker(child) ?? '')) continue
      if (
        isContent(child, reader) &&
        (reader.isSilent(token) || (coding !== null && VERBAL.includes(coding.type)) || said.has(token))
      )
        continue
      const { relation } = tree.token(child)
      const step = COSTS[relation] ?? COSTS[relation.split(':')[0]!] ?? OTHER
      queue.push({ token: child, cost: cost + step })
    }
  }
  return found
}

/** Verbs, adjectives that say something, and nouns of which a statement tells; not words before a noun. */
function mayTell(token: number, { context }: Reader): boolean {
  const { tree } = context
  if (tree.isVerb(token) || tree.first(token, 'cop') !== undefined || tree.is(token, 'root', 'xcomp', 'ccomp'))
    return !tree.is(token, 'amod', 'compound')
  if (tree.token(token).upos !== 'NOUN' || tree.is(token, 'compound')) return false
  return (
    context.statementsAt(token).length > 0 ||
    (tree.is(token, 'obj', 'obl', 'nsubj') && tree.isVerb(tree.token(token).head))
  )
}

/** What says what is said, wanted, denied: "that they attacked", "to attack", "of having attacked", "the agreement". */
function isContent(clause: number, { context: { tree } }: Reader): boolean {
  if (tree.is(clause, 'ccomp', 'xcomp', 'obj')) return true
  return (
    tree.is(clause, 'advcl') &&
    ['of', 'to', undefined].includes(tree.marker(clause)) &&
    tree.token(clause).features['VerbForm'] !== 'Fin'
  )
}
