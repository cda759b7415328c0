import type { Tree, Unrated } from '../../model/index.ts'
import { flag, type Features } from './evidence.ts'

const CORE = /^ARG\d$/u
const LIKELY = 0.5

/** What the network takes the predicate's senses and arguments for, and where the statement tells otherwise. */
export function ofPredication(statement: Unrated, tree: Tree): Features {
  const { relation, subject, object, polarity } = statement
  const predication = relation.head < 0 ? undefined : tree.token(relation.head).predication
  if (predication === undefined) return flag('no predicate of its own')
  const told = new Set([subject, ...(object ? [object] : []), ...statement.arguments].map(({ head }) => head))
  const core = predication.arguments.filter(({ label }) => CORE.test(label))
  const lost = core.filter(({ token, probability }) => !told.has(token) && probability > LIKELY)
  const negated = predication.arguments.some(({ label }) => label === 'ARGM-NEG')
  const roleOf = (name: string, head: number): Features => {
    const found = predication.arguments.find(({ token }) => token === head)
    return [...flag(`${name} as ${found?.label ?? 'nothing'}`), [`${name} so surely`, found?.probability ?? 0]]
  }
  return [
    ['sense', predication.senses[0]?.probability ?? 0],
    ['arguments untold', Math.min(2, lost.length)],
    ...lost.flatMap(({ label }) => flag(`untold ${label}`)),
    ['least sure argument', Math.min(1, ...core.map(({ probability }) => probability))],
    ...flag('negation read otherwise', negated !== (polarity === 'negative')),
    ...roleOf('subject', subject.head),
    ...(object ? roleOf('object', object.head) : []),
  ]
}
