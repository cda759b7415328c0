import type { FrameMatch } from '../../model/index.ts'
import type { Draft, Rule } from '../draft.ts'
import { combinations, filler, furtherRoles } from '../fillers.ts'
import { modifiers, qualities, wordsOf } from '../noun-parts.ts'

const NAME = 'noun-frame'

/** "her death in Graz": an event without an object tells something by its other roles. */
const tellsSomething = ({ frame, roles }: FrameMatch): boolean =>
  roles.has('object') || (frame.slots.every(({ role }) => role !== 'object') && roles.size > 1)

export const nounFrame: Rule = {
  name: NAME,
  reads:
    'a noun that the ontology knows, with its possessor, prepositions and modifiers: "Russia\'s invasion of Ukraine"',
  apply(context) {
    const { tree } = context
    return [...context.predicates.values()].flatMap(({ head: noun, frames }): Draft[] => {
      const match = frames.find(
        (each) => each.frame.pos === 'noun' && each.complete && !each.frame.codedOnly && tellsSomething(each),
      )
      if (match === undefined) return []
      const { frame } = match
      const used = new Set([...match.roles.values()].flat())
      return combinations(match).map(({ subject, object }) => {
        const tokens = wordsOf(context, noun, [...used], frame)
        return {
          rule: NAME,
          predicate: noun,
          subject: filler(context, subject),
          object: object === undefined ? null : filler(context, object),
          relation: {
            tokens,
            text: tree.phrase(tokens).text,
            lemma: [tree.lemma(noun), ...tokens.filter((token) => token > noun).map((token) => tree.lemma(token))].join(
              ' ',
            ),
            property: frame.property,
          },
          arguments: [
            ...furtherRoles(context, match),
            ...modifiers(context, noun, used),
            ...qualities(context, noun, frame),
          ],
        }
      })
    })
  },
}
