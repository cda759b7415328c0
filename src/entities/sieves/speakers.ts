import type { Candidate } from '../mentions/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import { sharedSubject } from '../shared-subject.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/**
 * Joins "I" inside what somebody says and who says it: "'I will resign,' Smith said"; also in the sentences that the
 * quotation goes on in.
 */
export const speakers: Sieve = {
  apply(context) {
    const { chains, ontology, quotations } = context
    let last: Candidate | undefined
    let block = -1
    for (const candidate of chains.candidates) {
      if (candidate.tree.sentence.block !== block) last = undefined
      block = candidate.tree.sentence.block
      last = speakerOf(context, candidate.tree) ?? last
      if (candidate.form !== 'pronoun' || ontology.table('pronoun').get(candidate.lemma) !== 'speaker') continue
      const speaker = reporter(context, candidate) ?? (quotations.at(candidate.tree, candidate.head) ? last : undefined)
      if (speaker) chains.join(speaker, candidate)
    }
  },
}

/** The subject of the reporting verb that governs or accompanies the pronoun's clause. */
function reporter(context: SieveContext, { tree, head }: Candidate): Candidate | undefined {
  const above = tree.ancestors(head)
  const verbs = [...above, ...above.flatMap((at) => tree.all(at, 'parataxis'))]
  return verbs
    .map((verb) => subjectOf(context, tree, verb))
    .find((subject) => subject && !tree.dominates(subject.head, head))
}

/** Whoever a sentence says to speak. */
const speakerOf = (context: SieveContext, tree: MentionTree): Candidate | undefined =>
  tree.sentence.tokens.map(({ index }) => subjectOf(context, tree, index)).find((subject) => subject !== undefined)

function subjectOf({ chains, ontology }: SieveContext, tree: MentionTree, verb: number): Candidate | undefined {
  if (!ontology.reportingWords.has(tree.lemma(verb))) return undefined
  const subject = sharedSubject(tree, verb)
  const speaker = subject === undefined ? undefined : chains.at(tree, subject)
  return speaker && speaker.lemma !== 'i' && chains.of(speaker).type === 'person' ? speaker : undefined
}
