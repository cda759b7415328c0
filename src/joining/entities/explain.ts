import { areKeptApart, contradiction, reservation } from './constraints.ts'
import { evidenceOf, EVIDENCE, type EvidenceName } from './evidence.ts'
import type { JoinNode } from './node.ts'
import { likelihood } from './score.ts'

/** What two entities of two articles are taken for, and why. */
export interface Comparison {
  /** How likely they are one, 0 to 1. */
  readonly probability: number
  /** What speaks for it, the weightiest first; of those that cannot be one, why not. */
  readonly reasons: readonly string[]
}

const REASONS = 3
/** Names of evidence that only say what kind of pair it is. */
const KINDS: ReadonlySet<string> = new Set(['named', 'described', 'mixed', 'person', 'undated'])
const WORDS = new Map([
  ['story named', 'stories alike'],
  ['story person', 'stories alike'],
  ['story described', 'stories alike'],
  ['one story', 'one story told'],
  ['one story named', 'one story told'],
  ['one story mixed', 'one story told'],
  ['one story surname', 'one story told'],
  ['told mixed', 'the same is told'],
  ['qualities in story', 'shared qualities'],
  ['told in story', 'the same is told'],
  ['told', 'the same is told'],
  ['description in story', 'same description'],
  ['near', 'names beside both'],
])

/** Compares two entities as joining does, and says why they are, or are not, taken for one. */
export function comparison(a: JoinNode, b: JoinNode): Comparison {
  if (a.verdict.identity !== undefined && a.verdict.identity === b.verdict.identity)
    return { probability: 1, reasons: [`${a.verdict.places.join(', ')} says so`] }
  const apart = contradiction(a, b) ?? reservation(a, b)
  if (a.wikidata !== undefined && a.wikidata === b.wikidata && !areKeptApart(a, b))
    return { probability: 1, reasons: [`both are ${a.wikidata} of Wikidata`] }
  if (apart !== undefined) return { probability: 0, reasons: [apart] }
  const evidence = evidenceOf(a, b)
  const probability = likelihood(evidence)
  const gain = (name: EvidenceName): number => probability - likelihood({ ...evidence, [name]: 0 })
  const gains = EVIDENCE.filter((name) => !KINDS.has(name) && evidence[name] !== 0).map((name) => ({
    name,
    by: gain(name),
  }))
  const weightiest = gains.filter(({ by }) => by > 0).toSorted((x, y) => y.by - x.by)
  const reasons = new Set(weightiest.map(({ name }) => WORDS.get(name) ?? name))
  return { probability, reasons: [...reasons].slice(0, REASONS) }
}
