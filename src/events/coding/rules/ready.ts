import type { CodingRule } from '../coding.ts'

const READY = ['ready', 'willing', 'prepared', 'eager', 'keen', 'open']

/** "is ready to send police to Haiti": an intent to cooperate (CAMEO 03), whatever is to be done, where that is nothing hostile. */
export const ready: CodingRule = {
  name: 'ready',
  code(token, { context }) {
    const { tree } = context
    if (!READY.includes(tree.lemma(token)) || tree.first(token, 'cop') === undefined) return null
    const clause = tree.all(token, 'xcomp', 'advcl').find((at) => tree.marker(at) === 'to')
    if (clause === undefined) return null
    return { type: 'AGREE', rule: 'ready', head: clause, about: [clause], covers: [clause] }
  },
}
