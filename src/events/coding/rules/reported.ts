import { complementOf, isIndicative } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'
import type { SentenceContext } from '../sentence-context.ts'

export const isReporting = (token: number, { tree, ontology }: SentenceContext): boolean =>
  ontology.reportingWords
    .get(tree.lemma(token))
    ?.some(({ pos, polarity }) => pos === 'verb' && polarity === undefined) ?? false

/** Verbs whose clause may say what is wanted in the subjunctive: "insisted that they leave". */
const WISHING = [
  'ask',
  'demand',
  'insist',
  'require',
  'request',
  'propose',
  'suggest',
  'recommend',
  'urge',
  'order',
  'direct',
  'beg',
  'plead',
  'appeal',
  'call',
]

/** "officials said that rebels shelled the town": what is reported is the event, and telling it is none. */
export const reported: CodingRule = {
  name: 'reported',
  code(token, reader) {
    const { context } = reader
    const { tree } = context
    if (!tree.isVerb(token) || (!isReporting(token, context) && tree.lemma(token) !== 'quote')) return null
    const content = complementOf(tree, token)
    if (content === undefined) return null
    // "told the court that", "insisted that it had": no demand where what is said is told as a fact
    const own = propertiesOf(token, context).find(({ plover }) => plover !== undefined)
    const tells =
      own === undefined ||
      (own.plover === 'REQUEST' &&
        tree.is(content, 'ccomp') &&
        (!WISHING.includes(tree.lemma(token)) || isIndicative(tree, content)))
    return tells ? reader.read(content) : null
  },
}
