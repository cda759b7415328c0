import type { Ontology } from '../model/index.ts'
import { marker } from '../syntax/nominal.ts'
import type { MentionTree } from './mention-tree.ts'
import type { Candidate } from './mentions/index.ts'

/** What somebody does or undergoes. */
interface Deed {
  /** `by` of whoever arrests, `of` of whoever is arrested; headlines leave out auxiliaries. */
  readonly part: 'by' | 'of'
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

export type PartInHarm = 'culprit' | 'victim'

/** Whether somebody does harm, or is prosecuted for it, or suffers it, by the verbs of one mention; undefined where none tells it. */
export function partInHarm(someone: Candidate, ontology: Ontology): PartInHarm | undefined {
  const parts = ontology.table('deedOfHarm')
  const found = deedsOf(someone).flatMap(({ part, verb }) => {
    const kind = parts.get(verb)
    if (kind === 'prosecutes') return part === 'of' ? ['culprit' as const] : []
    if (kind === 'flees') return part === 'by' ? ['culprit' as const] : []
    if (kind === 'dies') return part === 'by' ? ['victim' as const] : []
    return kind === undefined ? [] : [part === 'by' ? ('culprit' as const) : ('victim' as const)]
  })
  return new Set(found).size === 1 ? found[0] : undefined
}

function deedsOf(someone: Candidate): Deed[] {
  const { tree, head } = someone
  const above = tree.token(head).head
  const verbs = [...(above < 0 ? [] : [above]), ...tree.all(head, 'acl').filter((at) => isPassive(tree, at))]
  return verbs.flatMap((verb): Deed[] => {
    const role = verb === above ? roleIn(tree, head, verb) : 'of'
    if (role === undefined || tree.token(verb).upos !== 'VERB') return []
    const others = tree.subtree(verb, (at) => at === head).filter((at) => NAMING.has(tree.token(at).upos))
    return [{ part: role, verb: tree.lemma(verb), others: new Set(others.map((at) => tree.lemma(at))) }]
  })
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

function roleIn(tree: MentionTree, head: number, verb: number): 'by' | 'of' | undefined {
  if (tree.is(head, 'nsubj:pass', 'obj') || (tree.is(head, 'nsubj') && isPassive(tree, verb))) return 'of'
  const isAgent = tree.is(head, 'nsubj', 'obl:agent') || (tree.is(head, 'obl') && marker(tree, head) === 'by')
  return isAgent ? 'by' : undefined
}

/** "Teen killed by police": a past participle with nothing that makes it active. */
const isPassive = (tree: MentionTree, verb: number): boolean =>
  tree.token(verb).features['Voice'] === 'Pass' ||
  (tree.token(verb).features['VerbForm'] === 'Part' &&
    tree.token(verb).features['Tense'] === 'Past' &&
    tree.first(verb, 'aux', 'obj') === undefined)
