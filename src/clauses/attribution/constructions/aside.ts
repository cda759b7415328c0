import { isPassive, isPredicate } from '../../predicate/index.ts'
import type { Tree } from '../../../model/index.ts'
import type { AttributionContext, Construction } from '../construction.ts'
import { addresses, agentOf, reportingVerbs, speakerOf, verbReport } from '../reporting-verb.ts'

/** "…, our reporter noticed at the gate, …": a clause with a subject of its own that nothing subordinates. */
const isParenthesis = (tree: Tree, verb: number): boolean =>
  tree.is(verb, 'parataxis') ||
  (tree.is(verb, 'advcl') &&
    !tree.is(verb, 'advcl:relcl') &&
    tree.first(verb, 'nsubj') !== undefined &&
    tree.first(verb, 'mark', 'advmod') === undefined)

const isAs = (tree: Tree, verb: number): boolean =>
  tree.is(verb, 'advcl') && tree.all(verb, 'mark', 'advmod', 'case').some((mark) => tree.lemma(mark) === 'as')

/** "As she put it". */
const putsIt = ({ tree }: AttributionContext, verb: number): boolean =>
  tree.isOf(verb, 'wordingVerb') &&
  isAs(tree, verb) &&
  tree.all(verb, 'obj').some((object) => tree.lemma(object) === 'it')

/** Whether a verb has an object that it says; the one spoken to is none. */
const saysSomething = (context: AttributionContext, verb: number): boolean =>
  context.tree.first(verb, 'obj') !== undefined && !addresses(context, verb) && !putsIt(context, verb)

/** "As you know", "you see": calls on the listener, no reports. */
function isSharedKnowledge({ tree }: AttributionContext, verb: number): boolean {
  const subject = tree.first(verb, 'nsubj')
  const everybody = subject === undefined || tree.isOf(subject, 'audiencePronoun')
  return everybody && tree.isOf(verb, 'sharedKnowledgeVerb')
}

/** What is said is a clause, or a headline without a verb; "as long as anybody remembers" compares. */
const isPredicateOrRoot = ({ tree }: AttributionContext, index: number): boolean =>
  tree.token(index).head < 0 || isPredicate(tree, index)

/** A comma, dash or quotation mark parts an aside from what it interrupts; a semicolon or what follows from it parts clauses of their own. */
const isIndependent = (tree: Tree, verb: number): boolean => {
  const [first] = tree.subtree(verb).filter((token) => !tree.is(token, 'punct'))
  return (
    first !== undefined && ((first > 0 && /^[;:.]$/.test(tree.token(first - 1).text)) || isConsequence(tree, first))
  )
}

/** "…, so the firm has responded". */
const isConsequence = (tree: Tree, first: number): boolean =>
  tree.language.words('consecutiveConjunct').has(tree.token(first).text)

/** "doubts the wisdom of attacks, as the plan proposes": who proposes a deed does not tell what others think of it. */
const isProposed = ({ tree, lexicon }: AttributionContext, verb: number, clause: number): boolean =>
  isAs(tree, verb) &&
  ['planned', 'intended', 'commanded'].includes(lexicon.modality(tree.lemma(verb), 'verb') ?? '') &&
  tree.all(clause, 'aux').every((word) => !tree.language.table('modalAuxiliary').has(tree.lemma(word)))

/** "talks failed, the ministry said", "as Kern told guests, sales have doubled". */
export const aside: Construction = (context) =>
  [
    ...reportingVerbs(context),
    ...context.tree.sentence.tokens.map(({ index }) => index).filter((index) => putsIt(context, index)),
  ].flatMap((verb) => {
    const { tree } = context
    const governor = tree.token(verb).head
    const standsAside = isParenthesis(tree, verb) || isAs(tree, verb)
    if (
      governor < 0 ||
      !isPredicateOrRoot(context, governor) ||
      !standsAside ||
      isIndependent(tree, verb) ||
      saysSomething(context, verb) ||
      isSharedKnowledge(context, verb) ||
      isProposed(context, verb, governor)
    )
      return []
    // "as expected", "as the figures show it to be": nobody speaks
    const source = isPassive(tree, verb)
      ? agentOf(tree, verb)
      : tree.first(verb, 'nsubj') === undefined
        ? undefined
        : speakerOf(context, verb)
    if (source === undefined || tree.first(verb, 'xcomp') !== undefined) return []
    return [
      verbReport(
        tree,
        verb,
        source,
        tree.subtree(governor, (child) => child === verb),
      ),
    ]
  })
