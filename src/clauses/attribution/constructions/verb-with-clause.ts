import { isGerund, isPassive, isPerfect } from '../../predicate/index.ts'
import type { Tree } from '../../../model/index.ts'
import { isNegated, questionOf } from '../../stance/index.ts'
import type { AttributionContext, Construction } from '../construction.ts'
import { reportingVerbs, sourceOf, tells, verbReport } from '../reporting-verb.ts'

/** Clauses that a word takes: complements, and the real subject of "it was reported that …". */
function clauses(tree: Tree, head: number): number[] {
  const anticipated = tree.first(head, 'expl') !== undefined
  return tree.all(head, 'ccomp', ...(anticipated ? ['csubj'] : []))
}

/** "Denied meeting him", "admitted to having met him", "claims to have met him": what is denied or admitted, and what a perfect tells, is a claim. */
const claims = ({ tree, lexicon }: AttributionContext, verb: number): number[] =>
  tree.all(verb, 'xcomp', 'ccomp', 'advcl').filter((clause) => {
    if (isGerund(tree, clause))
      return (
        clause > verb &&
        tree.first(clause, 'nsubj') === undefined &&
        (tree.is(clause, 'advcl') ? isOwned(tree, clause) : true) &&
        (isPerfect(tree, clause) || lexicon.denies(tree.lemma(verb), 'verb') || tree.isOf(verb, 'avowingVerb'))
      )
    return (
      tree.is(clause, 'xcomp') &&
      isInfinitive(tree, clause) &&
      !isPassive(tree, verb) &&
      (isPerfect(tree, clause) || tree.isOf(verb, 'professingVerb'))
    )
  })

/** "Admitted to lying", "boasted of having won". */
const isOwned = (tree: Tree, clause: number): boolean =>
  tree.all(clause, 'mark').some((mark) => tree.isOf(mark, 'clausePreposition'))

const isInfinitive = (tree: Tree, clause: number): boolean =>
  tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'to')

const questions = (tree: Tree, verb: number): number[] =>
  tree
    .all(verb, 'obj')
    .filter(
      (word) =>
        (tree.isOf(word, 'interrogativePronoun') || tree.isOf(word, 'relativeAdverb')) &&
        tree.all(word, 'acl', 'advcl').some((clause) => tells(tree, clause)),
    )

/** "You know what they say": whoever speaks says so, not the listener. */
const callsOnListener = ({ tree }: AttributionContext, verb: number): boolean =>
  tree.isOf(verb, 'sharedKnowledgeVerb') && tree.all(verb, 'nsubj').some((subject) => tree.lemma(subject) === 'you')

/** "the ministry said that talks failed", "denied meeting him", "it was reported that …". */
export const verbWithClause: Construction = (context) =>
  reportingVerbs(context).flatMap((verb) => {
    const { tree } = context
    const claimed = claims(context, verb)
    const complements = [...clauses(tree, verb), ...claimed]
    const content =
      claimed.length > 0 || complements.some((clause) => tells(tree, clause) || context.isQuoted(clause))
        ? complements
        : questions(tree, verb)
    if (content.length === 0 || isLeftOpen(context, verb, content) || callsOnListener(context, verb)) return []
    if (isSign(context, verb)) return []
    const source = sourceOf(context, verb)
    // a second subject is that of the clause ("Two dead in blast, police say")
    const strays =
      isPassive(tree, verb) || content[0]! > verb
        ? []
        : tree
            .all(verb, 'nsubj')
            .filter((subject) => subject !== source && subject < content[0]! && !isRelative(tree, subject))
    return [
      verbReport(
        tree,
        verb,
        source,
        [...strays, ...content].flatMap((clause) => tree.subtree(clause)),
      ),
    ]
  })

/** "Choosing her signals that", "the attack shows that": what happens is a sign of something and says nothing. */
const isSign = ({ tree }: AttributionContext, verb: number): boolean =>
  tree.isOf(verb, 'evidencingVerb') &&
  !isPassive(tree, verb) &&
  (tree.first(verb, 'csubj') !== undefined ||
    tree.all(verb, 'nsubj').some((subject) => tree.token(subject).entityType === 'event'))

/** "did not say why he left": what is asked is nothing that somebody says or does not say. */
const isLeftOpen = ({ tree, lexicon }: AttributionContext, verb: number, content: readonly number[]): boolean => {
  const asked = questions(tree, verb)
  return (
    isNegated(tree, verb, lexicon) &&
    content.every((clause) => asked.includes(clause) || questionOf(tree, clause) !== undefined)
  )
}

const isRelative = (tree: Tree, subject: number): boolean =>
  tree.isOf(subject, 'relativePronoun') || tree.isOf(subject, 'vaguePronoun')
