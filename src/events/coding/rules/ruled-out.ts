import type { CodingRule } from '../coding.ts'
import { isCooperation } from '../kinds.ts'

const IMPOSSIBLE = ['impossible', 'unacceptable', 'unthinkable', 'inconceivable', 'premature', 'question']

/** "Lifting the sanctions is out of the question", "talks are unacceptable": cooperation is refused. */
export const ruledOut: CodingRule = {
  name: 'ruled-out',
  code(token, reader) {
    const { tree } = reader.context
    if (!IMPOSSIBLE.includes(tree.lemma(token)) || tree.first(token, 'cop') === undefined) return null
    if (tree.lemma(token) === 'question' && !tree.all(token, 'case').some((at) => tree.lemma(at) === 'out')) return null
    const subject = tree.first(token, 'csubj', 'nsubj')
    const act = subject === undefined ? null : reader.read(subject)
    if (act === null || !isCooperation(act.type)) return null
    return { ...act, type: 'REJECT', rule: 'ruled-out', covers: [...act.covers, act.head, subject!] }
  },
}
