import type { CodingRule } from '../coding.ts'

const EXPLODING = ['explode', 'detonate', 'blast']
const CHARGES = ['bomb', 'mine', 'device', 'grenade', 'landmine', 'explosive', 'missile', 'rocket', 'shell']

/** "A car bomb exploded outside the embassy": an attack (CAMEO 183), though nobody is told to have made it. */
export const exploded: CodingRule = {
  name: 'exploded',
  code(token, { context }) {
    const { tree } = context
    const subject = tree.first(token, 'nsubj')
    const explodes =
      EXPLODING.includes(tree.lemma(token)) ||
      (tree.lemma(token) === 'go' && tree.all(token, 'compound:prt', 'advmod').some((at) => tree.lemma(at) === 'off'))
    if (!explodes || subject === undefined || !CHARGES.includes(tree.lemma(subject))) return null
    return { type: 'ASSAULT', cameo: '183', rule: 'exploded', head: token, about: [token], covers: [] }
  },
}
