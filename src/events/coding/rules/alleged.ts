import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { isReporting } from './reported.ts'

/** "said that Libya was interfering in": who reports a wrong accuses whoever does it. */
export const alleged: CodingRule = {
  name: 'alleged',
  code(token, { context }) {
    const { tree } = context
    if (!isReporting(token, context) || propertiesOf(token, context).some(({ plover }) => plover !== undefined))
      return null
    const content = tree.first(token, 'ccomp')
    const culprit = content === undefined ? undefined : tree.first(content, 'nsubj')
    if (content === undefined || culprit === undefined || !isWrong(content, context)) return null
    return { type: 'ACCUSE', rule: 'alleged', head: token, about: [content], covers: [content], target: culprit }
  },
}

/** "was interfering in", "were behind the blasts", "is responsible for". */
const isWrong = (content: number, context: SentenceContext): boolean =>
  propertiesOf(content, context).some(({ name }) => name === 'violates') ||
  context.tree.marker(content) === 'behind' ||
  context.tree
    .all(content, 'obl')
    .some((at) => context.tree.marker(at) === 'behind' && context.tree.lemma(content) === 'be') ||
  ['responsible', 'guilty', 'complicit'].includes(context.tree.lemma(content))
