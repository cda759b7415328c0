import type { LexicalFrame } from '../../model/index.ts'
import type { Draft, Rule } from '../draft.ts'
import { combinations, filler, furtherRoles, matchFrame, nounSite, type FrameMatch } from '../frames.ts'
import { modifiers, qualities, wordsOf } from '../noun-parts.ts'
import { impliedTarget, saidOf } from '../said-of.ts'

const NAME = 'noun-frame'

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
