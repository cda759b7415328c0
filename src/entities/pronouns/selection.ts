import type { Option } from '../antecedents/option.ts'
import type { Candidate } from '../mentions/index.ts'

/** "Storm Ana destroyed the hall. It will be rebuilt": what is built, damaged or bought is a thing and no happening (selectional restriction). */
export function isSelected({ tree, head, gender }: Candidate, { candidate, chain }: Option): boolean {
  const verb = tree.token(head).head
  const isDoneTo = verb >= 0 && tree.is(head, 'obj', 'nsubj:pass') && tree.isOf(verb, 'verbOfThings')
  return gender !== undefined || !isDoneTo || (chain?.type ?? candidate.type) !== 'event'
}
