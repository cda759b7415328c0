import type { Candidate } from '../mentions/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Sieve } from './sieve.ts'

/**
 * Joins "this" that comes, follows or happens, and the event that the sentence before is about: "The visit was
 * confirmed. This comes after …".
 */
export const eventDemonstratives: Sieve = {
  apply({ chains }) {
    const trees = new Map(chains.candidates.map(({ tree }) => [tree.sentence.index, tree]))
    for (const pronoun of chains.candidates) {
      if (pronoun.form !== 'pronoun' || pronoun.lemma !== 'this') continue
      const before = trees.get(pronoun.tree.sentence.index - 1)
      const [subject, ...others] = before ? eventSubjects(before, (token) => chains.at(before, token)) : []
      if (subject && others.length === 0) chains.join(subject, pronoun)
    }
  },
}

/** Subjects of a sentence's main clause that are events. */
function eventSubjects(tree: MentionTree, at: (token: number) => Candidate | undefined): Candidate[] {
  const root = tree.sentence.tokens.find(({ head }) => head < 0)
  if (!root) return []
  return tree
    .all(root.index, 'nsubj')
    .map(at)
    .filter((candidate) => candidate?.type === 'event') as Candidate[]
}
