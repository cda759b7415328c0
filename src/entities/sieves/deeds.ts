import type { Ontology } from '../../model/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'

type Part = 'by' | 'of'

/** What either part makes of somebody in a deed of that kind. */
const PARTS_IN: Readonly<
  Record<'harms' | 'dies' | 'prosecutes' | 'flees', Partial<Record<Part, 'culprit' | 'victim'>>>
> = {
  harms: { by: 'culprit', of: 'victim' },
  dies: { by: 'victim' },
  prosecutes: { of: 'culprit' },
  flees: { by: 'culprit' },
}

/** What somebody does or undergoes. */
interface Deed {
  /** `by` of whoever arrests, `of` of whoever is arrested; headlines leave out auxiliaries. */
  readonly part: Part
  readonly verb: string
  /** Lemmas of the nouns and names that take part besides. */
  readonly others: ReadonlySet<string>
}

/** Whether two do one thing, or one thing is done to both, with something else that takes part in both. */
export const doTheSame = (a: Candidate, b: Candidate): boolean =>
  deedsOf(a).some((deed) =>
    deedsOf(b).some(
      ({ part, verb, others }) =>
        part === deed.part && verb === deed.verb && [...others].some((each) => deed.others.has(each)),
    ),
  )

/** Whether somebody does harm, or is prosecuted for it, or suffers it, by the verbs of one mention; undefined where none tells it. */
export function partInHarm(someone: Candidate, ontology: Ontology): 'culprit' | 'victim' | undefined {
  const parts = ontology.table('deedOfHarm')
  const found = deedsOf(someone).flatMap(({ part, verb }) => {
    const kind = parts.get(verb)
    return (kind && PARTS_IN[kind][part]) ?? []
  })
  return new Set(found).size === 1 ? found[0] : undefined
}

function deedsOf({ tree, head }: Candidate): Deed[] {
  const verb = tree.token(head).head
  const part = roleIn(tree, head)
  if (part === undefined || verb < 0 || tree.token(verb).upos !== 'VERB') return []
  const others = tree.subtree(verb, (at) => at === head).filter((at) => NAMING.has(tree.token(at).upos))
  return [{ part, verb: tree.lemma(verb), others: new Set(others.map((at) => tree.lemma(at))) }]
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

function roleIn(tree: MentionTree, head: number): Part | undefined {
  if (tree.is(head, 'nsubj:pass', 'obj')) return 'of'
  return tree.is(head, 'nsubj', 'obl:agent') ? 'by' : undefined
}
