import type { LexicalFrame } from '../../model/index.ts'
import type { Draft, RoleFiller, Rule, RuleContext } from '../draft.ts'
import { combinations, filler, furtherRoles, matchFrame, nounSite, roleFiller, type FrameMatch } from '../frames.ts'
import { marker, markerTokens, nounPhrase } from '../nominal.ts'
import { roleOf } from '../roles.ts'
import { impliedTarget, isPartOf, saidOf } from '../said-of.ts'

const NAME = 'noun-frame'

/** Times, places and the like that hang on the noun itself: "visit to Russia from July 28 to 29". */
function modifiers(context: RuleContext, noun: number, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  return tree
    .all(noun, 'nmod', 'nummod')
    .filter(
      (child) =>
        !used.has(child) &&
        (markerTokens(tree, child).length > 0 || context.isTime(child)) &&
        !tree.is(child, 'nmod:poss'),
    )
    .map((child) => roleFiller(context, child, roleOf(context, marker(tree, child), child)))
}

/** What adjectives say of the relation itself: ranks ("second-largest supplier") and qualities ("strained relations"). */
function qualities(context: RuleContext, noun: number, frame: LexicalFrame): RoleFiller[] {
  const { tree, ontology } = context
  const modal = (lemma: string): boolean =>
    ontology.modalityWords.get(lemma)?.some(({ pos }) => pos === 'adjective') ?? false
  return tree
    .all(noun, 'amod')
    .filter(
      (child) =>
        context.classOf(child) === undefined && !modal(tree.lemma(child)) && tree.lemma(child) !== frame.modifier,
    )
    .map((child): RoleFiller => {
      const tokens = tree.subtree(child)
      const own = tree.phrase(tokens).text
      const value = isPartOf(tree, noun) ? `${tree.token(tree.token(noun).head).text} of the ${own}` : own
      const rank = tree.feature(child, 'Degree') === 'Sup' || tree.feature(child, 'NumType') === 'Ord'
      return rank
        ? { head: child, tokens, role: 'rank', value: { type: 'ordinal', value } }
        : { head: child, tokens, role: 'manner', value: { type: 'property', value } }
    })
}

/** The noun and the preposition after it, with its copula and its own modifiers where it is the predicate: "is a significant market for". */
function wordsOf({ tree, clauses }: RuleContext, noun: number, parts: readonly number[]): number[] {
  const markers = parts
    .filter((part) => part > noun)
    .slice(0, 1)
    .flatMap((part) => markerTokens(tree, part))
  const clause = clauses.get(noun)
  if (clause === undefined) return [noun, ...markers]
  const own = nounPhrase(tree, noun).filter(
    (token) => !parts.some((part) => tree.dominates(part, token)) && token <= noun,
  )
  return [...new Set([...clause.words, ...own, ...markers])].sort((a, b) => a - b)
}

const tellsOtherwise = (frame: LexicalFrame, match: FrameMatch): boolean =>
  frame.slots.every(({ role }) => role !== 'object') && match.roles.size > 1

export const nounFrame: Rule = {
  name: NAME,
  reads:
    'a noun that the ontology knows, with its possessor, prepositions and modifiers: "Russia\'s invasion of Ukraine"',
  apply(context) {
    const { tree, ontology, sentence } = context
    return sentence.tokens.flatMap(({ index: noun, upos }): Draft[] => {
      if (upos !== 'NOUN' && upos !== 'PROPN') return []
      for (const frame of ontology.framesOf(tree.lemma(noun), 'noun')) {
        if (
          frame.modifier !== undefined &&
          !tree.all(noun, 'compound', 'amod').some((child) => tree.lemma(child) === frame.modifier)
        )
          continue
        const match = matchFrame(
          context,
          frame,
          nounSite(tree, noun, saidOf(context, noun), impliedTarget(context, noun)),
        )
        // "his death in 1902": an event without an object tells something by its other roles
        if (!match || !match.roles.has('subject') || (!match.roles.has('object') && !tellsOtherwise(frame, match)))
          continue
        const used = new Set([...match.roles.values()].flat())
        return combinations(match).map(({ subject, object }) => {
          const tokens = wordsOf(context, noun, [...used])
          return {
            rule: NAME,
            predicate: noun,
            subject: filler(context, subject),
            object: object === undefined ? null : filler(context, object),
            relation: {
              tokens,
              text: tree.phrase(tokens).text,
              lemma: [
                tree.lemma(noun),
                ...tokens.filter((token) => token > noun).map((token) => tree.lemma(token)),
              ].join(' '),
              property: frame.property,
            },
            arguments: [
              ...furtherRoles(context, match),
              ...modifiers(context, noun, used),
              ...qualities(context, noun, frame),
            ],
          }
        })
      }
      return []
    })
  },
}
