import type { Candidate } from '../mentions/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/**
 * Joins "I" inside what somebody says and who says it: "'I will resign,' Smith said"; also in the sentences that the
 * quotation goes on in.
 */
export const speakers: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    const quoted = quotedTokens(context)
    let last: Candidate | undefined
    let block = -1
    for (const candidate of chains.candidates) {
      if (candidate.tree.sentence.block !== block) last = undefined
      block = candidate.tree.sentence.block
      last = speakerOf(context, candidate.tree) ?? last
      if (candidate.form !== 'pronoun' || ontology.table('pronoun').get(candidate.lemma) !== 'speaker') continue
      const speaker = reporter(context, candidate) ?? (quoted.has(candidate) ? last : undefined)
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
  const subject = tree.first(verb, 'nsubj')
  const speaker = subject === undefined ? undefined : chains.at(tree, subject)
  return speaker && speaker.lemma !== 'i' && chains.of(speaker).type === 'person' ? speaker : undefined
}

/** Pronouns between quotation marks, which may open in an earlier sentence of the block. */
function quotedTokens({ chains }: SieveContext): Set<Candidate> {
  const found = new Set<Candidate>()
  const trees = new Set(chains.candidates.map(({ tree }) => tree))
  let open = false
  let block = -1
  for (const tree of trees) {
    if (tree.sentence.block !== block) open = false
    block = tree.sentence.block
    for (const { index, text } of tree.sentence.tokens) {
      if (text === '“') open = true
      else if (text === '”') open = false
      else if (text === '"' || text === "''" || text === '``') open = !open
      const candidate = open ? chains.at(tree, index) : undefined
      if (candidate) found.add(candidate)
    }
  }
  return found
}
