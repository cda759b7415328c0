import type { CodedClass, EntityType, Ontology } from '../../model/index.ts'
import type { Option } from '../antecedents/option.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'

/**
 * Whether an option of another sentence is out because what the pronoun stands in is said by or for another one: a body speaks of
 * itself as "it" ("Vantor said it would wait"), and whoever speaks for somebody speaks of him ("the president's spokesman said he").
 */
export function isOutspoken(pronoun: Candidate, option: Option, other: Option, ontology: Ontology): boolean {
  const { tree } = pronoun
  const speaker = isHere(other, tree) ? speakerOf(pronoun, ontology) : undefined
  if (speaker === undefined) return false
  if (pronoun.gender !== undefined)
    return isSpokenFor(tree, speaker, other) && (isSpeaker(tree, speaker, option) || !isHere(option, tree))
  return (
    !isHere(option, tree) &&
    pronoun.number === 'singular' &&
    areBodies(option, other) &&
    speaks(tree, speaker, other, ontology)
  )
}

/** The subject of what reports the clause that a subject or a possessive stands in. */
function speakerOf({ tree, head }: Candidate, ontology: Ontology): number | undefined {
  if (!tree.is(head, 'nsubj', 'nsubj:pass', 'nmod:poss')) return undefined
  const clause = tree.ancestors(head).find((at) => tree.is(at, 'ccomp'))
  const verb = clause === undefined ? -1 : tree.token(clause).head
  return verb >= 0 && ontology.reportingWords.has(tree.lemma(verb)) ? tree.first(verb, 'nsubj') : undefined
}

/** "The president's spokesman". */
const isSpokenFor = (tree: MentionTree, speaker: number, other: Option): boolean =>
  (tree.isOf(speaker, 'speakerForAnother') || tree.isOf(speaker, 'kinshipNoun')) &&
  tree
    .all(speaker, 'nmod:poss')
    .some((owner) => mentionsOf(other).some((each) => each.tree === tree && each.head === owner))

/** "Lind's lawyer said he": of himself he says nothing; kin may. */
const isSpeaker = (tree: MentionTree, speaker: number, option: Option): boolean =>
  tree.isOf(speaker, 'speakerForAnother') &&
  mentionsOf(option).some((each) => each.tree === tree && each.head === speaker)

/** What a court or a regulator says is of whom it judges. */
const speaks = (tree: MentionTree, speaker: number, other: Option, ontology: Ontology): boolean =>
  !tree.isOf(speaker, 'judgingBody') &&
  !ontology.isA(other.chain?.first.entry?.class ?? '', COURT) &&
  mentionsOf(other).some((each) => each.tree === tree && each.head === speaker)
const COURT: CodedClass = 'Court'

const areBodies = (...options: readonly Option[]): boolean =>
  options.every(({ chain, candidate }) => BODIES.includes(chain?.type ?? candidate.type))
const BODIES: readonly EntityType[] = ['organization', 'place']

const mentionsOf = ({ chain, candidate }: Option): readonly Candidate[] => chain?.members ?? [candidate]
const isHere = (option: Option, tree: MentionTree): boolean => mentionsOf(option).some((each) => each.tree === tree)
