import { isPassive } from '../../clause.ts'
import type { Tree } from '../../tree.ts'
import type { Construction } from '../construction.ts'
import { agentOf, reportingVerbs, speakerOf, tells, verbReport } from '../reporting-verb.ts'

/** Clauses that a word takes: complements, and the real subject of "it was reported that …". */
function clauses(tree: Tree, head: number): number[] {
  const anticipated = tree.first(head, 'expl') !== undefined || tree.all(head, 'nsubj').some((subject) => tree.lemma(subject) === 'it')
  // "rules worship legal": a verbless clause with its subject
  const small = tree.all(head, 'xcomp').filter((clause) => tree.token(clause).upos !== 'VERB' && tree.first(clause, 'nsubj') !== undefined)
  return [...tree.all(head, 'ccomp', ...(anticipated ? ['csubj'] : [])), ...small].sort((a, b) => a - b)
}

/** "How", "why" and "what" with the clauses that treebanks hang on them ("explained how it works"). */
const questions = (tree: Tree, verb: number): number[] => [...questionsIn(tree, verb), ...embedded(tree, verb)]

/** Clauses that a question word opens right behind the verb ("did not say why he resigned"). */
const embedded = (tree: Tree, verb: number): number[] =>
  tree.all(verb, 'advcl').filter((clause) => ['why', 'how', 'whether'].includes(tree.lemma(Math.min(verb + 1, tree.size - 1))) && tree.subtree(clause)[0] === verb + 1 && tells(tree, clause))

const questionsIn = (tree: Tree, verb: number): number[] =>
  tree.all(verb, 'obj').filter((word) => /^(?:how|why|what|when|where|who|whom|which)$/.test(tree.lemma(word)) && tree.all(word, 'acl', 'advcl').some((clause) => tells(tree, clause)))

export const verbWithClause: Construction = {
  name: 'verb-with-clause',
  reads: '"the ministry said that talks failed", "she explained how it works", "it was reported that …"',
  find: (context) =>
    reportingVerbs(context).flatMap((verb) => {
      const { tree } = context
      const complements = clauses(tree, verb)
      const content = complements.some((clause) => tells(tree, clause) || context.isQuoted(clause)) ? complements : questions(tree, verb)
      if (content.length === 0) return []
      const source = isPassive(tree, verb) ? agentOf(tree, verb) : speakerOf(tree, verb)
      // a second subject is that of the clause ("Two dead in blast, police say")
      const strays = isPassive(tree, verb) ? [] : tree.all(verb, 'nsubj').filter((subject) => subject !== source && subject < content[0]! && !isRelative(tree, subject))
      return [verbReport(tree, verb, source, [...strays, ...content].flatMap((clause) => tree.subtree(clause)))]
    }),
}

const isRelative = (tree: Tree, subject: number): boolean => ['who', 'which', 'that', 'what', 'it'].includes(tree.lemma(subject))

const LINKING = ['remain', 'become', 'feel', 'seem', 'appear', 'sound', 'look', 'stay']

/** "Is sure", "remains confident"; but one makes sure of what is not yet so. */
function isStateOfMind(tree: Tree, index: number): boolean {
  if (tree.first(index, 'cop') !== undefined) return !tree.all(index, 'nsubj', 'expl').every((subject) => ['it', 'there'].includes(tree.lemma(subject)))
  return tree.is(index, 'xcomp') && LINKING.includes(tree.lemma(tree.token(index).head))
}

export const relativeReport: Construction = {
  name: 'relative-report',
  reads: '"a move that unions say will hurt families": the reporting verb stands between the pronoun and its clause',
  find: (context) =>
    reportingVerbs(context).flatMap((verb) => {
      const { tree } = context
      const noun = tree.token(verb).head
      if (!tree.is(verb, 'acl:relcl') || tree.first(verb, 'ccomp', 'obj', 'xcomp') !== undefined) return []
      const clause = tree.all(noun, 'acl:relcl').find((each) => each > verb && tree.all(each, 'nsubj', 'obj').some((pronoun) => pronoun < verb))
      return clause === undefined ? [] : [verbReport(tree, verb, speakerOf(tree, verb), tree.subtree(clause).filter((token) => token > verb))]
    }),
}

export const adjectiveWithClause: Construction = {
  name: 'adjective-with-clause',
  reads: '"the minister is confident that talks will succeed"',
  find: ({ tree, lexicon }) =>
    tree.sentence.tokens
      .filter(({ index }) => lexicon.reports(tree.lemma(index), 'adjective') && isStateOfMind(tree, index))
      .flatMap(({ index }) => {
        const content = tree.all(index, 'ccomp').filter((clause) => tells(tree, clause))
        return content.length === 0 ? [] : [verbReport(tree, index, speakerOf(tree, index), content.flatMap((clause) => tree.subtree(clause)))]
      }),
}
