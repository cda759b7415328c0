import type { Statement } from '../model/index.ts'
import { publishedOn, type Clash, type Told } from './claims.ts'

const words = ({ evidence }: Statement): string[] => evidence.text.toLowerCase().match(/\p{L}+/gu) ?? []

/**
 * Which of two statements the other takes the place of. A figure of a later day does, and so does what its own sentence
 * tells as a change or correction ("the toll rose to 15"; "police first spoke of 12"); null where nothing says which holds.
 */
export function supersededOf({ kind, statements }: Clash, told: Told): Statement | null {
  const [a, b] = statements
  const tellsIn = (name: 'revising' | 'superseded', statement: Statement): boolean =>
    words(statement).some((word) => told.by[name].has(word))
  const [one, other] = [publishedOn(told, a), publishedOn(told, b)]
  const latest = one === undefined || other === undefined || one === other ? b : one < other ? b : a
  const earlier = latest === b ? a : b
  for (const old of [a, b]) if (tellsIn('superseded', old) && kind !== 'order') return old
  if (tellsIn('revising', latest) && kind !== 'order') return earlier
  return kind === 'quantity' && one !== undefined && other !== undefined && one !== other ? earlier : null
}
