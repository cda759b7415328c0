import type { CodingRule } from '../coding.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { eventNounProperty, objectsOf, propertiesOf } from '../lexical-property.ts'

const LODGING = ['lodge', 'file', 'submit', 'register', 'deliver', 'send', 'make', 'hand', 'issue', 'enter']

/** "protested that its rights were ignored", "lodged a protest with Albania": words, not a demonstration (CAMEO 113, 114). */
export const verbalProtest: CodingRule = {
  name: 'verbal-protest',
  code(token, { context }) {
    const { tree } = context
    const coding = { type: 'ACCUSE', rule: 'verbal-protest', head: token } as const
    const content = tree.first(token, 'ccomp') ?? quotedBefore(token, context)
    if (content !== undefined && propertiesOf(token, context).some(({ plover }) => plover === 'PROTEST'))
      return { ...coding, about: [token, content], covers: [content] }
    if (!LODGING.includes(tree.lemma(token))) return null
    const noun = objectsOf(token, context).find((at) => eventNounProperty(at, context)?.plover === 'PROTEST')
    return noun === undefined ? null : { ...coding, about: [token, noun], covers: [noun] }
  },
}

/** "Its rights were ignored, the group protested": the clause that the words are put after. */
const quotedBefore = (token: number, { tree }: SentenceContext): number | undefined =>
  tree.is(token, 'parataxis') &&
  tree.first(token, 'obj') === undefined &&
  !tree.all(token, 'obl').some((at) => tree.marker(at) !== undefined)
    ? tree.token(token).head
    : undefined
