import type { Chains } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import { sharedSubject } from '../shared-subject.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** Joins "I" inside what somebody says and who says it: "'I will resign,' Smith said"; also in the sentences that the quotation goes on in. */
export const speakers: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const candidate of chains.candidates) {
      if (candidate.form !== 'pronoun' || ontology.table('pronoun').get(candidate.lemma) !== 'speaker') continue
      const speaker =
        reporter(context, candidate, opensWithin) ?? quoted(context, candidate) ?? reporter(context, candidate)
      if (speaker) chains.join(speaker, candidate)
    }
  },
}

/** Whoever says what the pronoun is quoted in, none of those that the quoted words say to speak. */
function quoted({ chains, quotations }: SieveContext, { tree, head }: Candidate): Candidate | undefined {
  const speaker = quotations.at(tree, head)?.speaker
  return speaker && person(chains, chains.at(speaker.tree, speaker.token))
}

/** The subject of the reporting verb that governs or accompanies the pronoun's clause. */
function reporter(
  context: SieveContext,
  { tree, head }: Candidate,
  isMeant: (tree: MentionTree, verb: number, pronoun: number) => boolean = () => true,
): Candidate | undefined {
  const above = tree.ancestors(head)
  const verbs = [...above, ...above.flatMap((at) => tree.all(at, 'parataxis'))]
  return verbs
    .filter((verb) => isMeant(tree, verb, head))
    .map((verb) => subjectOf(context, tree, verb))
    .find((subject) => subject && !tree.dominates(subject.head, head))
}

/** "My brother said, 'I will go'" in words that are quoted themselves: a single mark behind the verb. */
const opensWithin = (tree: MentionTree, verb: number, pronoun: number): boolean =>
  tree.sentence.tokens.slice(verb + 1, pronoun).some(({ text }) => /^['‘]$/.test(text))

function subjectOf({ chains, ontology }: SieveContext, tree: MentionTree, verb: number): Candidate | undefined {
  if (!ontology.reportingWords.has(tree.lemma(verb))) return undefined
  const subject = sharedSubject(tree, verb)
  return subject === undefined ? undefined : person(chains, chains.at(tree, subject))
}

const person = (chains: Chains, speaker: Candidate | undefined): Candidate | undefined =>
  speaker && speaker.lemma !== 'i' && chains.of(speaker).type === 'person' ? speaker : undefined
