import { matchOf } from './evidence.ts'
import type { JoinNode } from './node.ts'

/** What only a description of somebody else has: "the second suspect". */
const CONTRAST: ReadonlySet<string> = new Set([
  'second',
  'third',
  'fourth',
  'other',
  'another',
  'different',
  'further',
  'new',
  'former',
])

const contrasts = ({ qualities }: JoinNode): string => [...qualities].filter((word) => CONTRAST.has(word)).join()

/** "A bank in Ghent" is no "bank in Leeds". */
const marksDiffer = ({ marks }: JoinNode, other: JoinNode): boolean =>
  marks.size > 0 && other.marks.size > 0 && ![...marks].some((mark) => other.marks.has(mark))

/** Types of names are often taken for one another; those of what is described are not. */
const typesDiffer = (a: JoinNode, b: JoinNode): boolean => a.type !== b.type && !a.named

/** "Foreign minister of Norway" is no "trade minister of India", though both are ministers. */
const officesDiffer = (a: JoinNode, b: JoinNode): boolean =>
  (a.class === 'Office' || b.class === 'Office') && a.label.toLowerCase() !== b.label.toLowerCase()

/** Why two entities cannot be one, whatever else speaks for it; undefined where they can. */
export function contradiction(a: JoinNode, b: JoinNode): string | undefined {
  if (a.wikidata !== undefined && b.wikidata !== undefined)
    return a.wikidata === b.wikidata ? undefined : 'they are different items of Wikidata'
  if (a.article === b.article) return 'one article tells of both'
  if (a.named !== b.named) return 'one has a name, the other is only described'
  if (typesDiffer(a, b)) return `one is of the type ${a.type}, the other ${b.type}`
  if (!a.named && a.plural !== b.plural) return 'one is one, the other several'
  if (!a.named && contrasts(a) !== contrasts(b)) return 'one is told from another of its kind'
  if (!a.named && marksDiffer(a, b)) return 'their descriptions name different things'
  if (officesDiffer(a, b)) return 'they are different offices'
  if (a.named && matchOf(a, b) === 'none') return 'their names differ'
  return undefined
}
