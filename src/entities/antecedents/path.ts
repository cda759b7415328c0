import type { Ontology } from '../../model/index.ts'
import type { Candidate } from '../mentions/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Option } from './option.ts'
import { roleOf } from './role.ts'

/** How the tree leads from an anaphor to a phrase of its sentence: through which clauses, and what the phrase is where the ways meet. */
export function pathFeatures(anaphor: Candidate, { candidate }: Option, ontology: Ontology): string[] {
  const { tree } = anaphor
  if (candidate.tree !== tree) return []
  const up = [anaphor.head, ...tree.ancestors(anaphor.head)]
  const down = [candidate.head, ...tree.ancestors(candidate.head)]
  const meeting = up.find((at) => down.includes(at))
  if (meeting === undefined) return []
  const ways = up.slice(0, up.indexOf(meeting))
  const branch = down[down.indexOf(meeting) - 1]
  const place =
    branch === undefined ? 'self' : branch === candidate.head ? roleOf(tree, branch) : `in ${roleOf(tree, branch)}`
  const clauses = ways.map((at) => tree.base(at)).filter((relation) => CLAUSAL.has(relation))
  const way = clauses.at(-1) ?? 'same'
  const top = ways.at(-1)
  return [
    `path ${way} ${place}`,
    `path ${clauses.slice(-2).join('<')} ${place} ${roleOf(tree, anaphor.head)}`,
    ...marks(tree, top).map((mark) => `mark ${mark} ${place}`),
    ...(ontology.reportingWords.has(tree.lemma(meeting)) ? [`said ${way} ${place}`] : []),
    ...(tree.isOf(meeting, 'addressingVerb') ? [`told ${way} ${place}`] : []),
  ]
}

const CLAUSAL: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'xcomp', 'acl', 'parataxis', 'csubj', 'conj'])

/** The words that introduce a clause. */
const marks = (tree: MentionTree, clause: number | undefined): string[] =>
  clause === undefined || !tree.is(clause, 'advcl', 'acl', 'ccomp')
    ? []
    : tree
        .all(clause, 'mark', 'advmod')
        .filter((at) => at < clause && ['SCONJ', 'ADV', 'ADP'].includes(tree.token(at).upos))
        .map((at) => tree.lemma(at))
