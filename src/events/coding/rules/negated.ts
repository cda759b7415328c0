import { isNegated } from '../clause.ts'
import type { StanceRule } from '../coding.ts'
import type { SentenceContext } from '../sentence-context.ts'

/** "did not sign", "failed to sign": what has not been done is no event. */
export const negated: StanceRule = {
  name: 'negated',
  change(coding, token, { context }) {
    return isNegated(context.tree, token) || (coding.head !== token && isNegative(token, context)) ? 'none' : null
  },
}

const isNegative = (token: number, { tree, ontology }: SentenceContext): boolean =>
  ontology.implicatives
    .get(tree.lemma(token))
    ?.some(({ pos, polarity }) => pos !== 'noun' && polarity === 'negative') ?? false
