import type { Tree } from '../model/index.ts'
import { predicatesByHead } from '../syntax/predicates.ts'
import type { RuleContext } from './draft.ts'
import type { StatementInput } from './input.ts'

/** What rules may look at in a sentence. */
export function contextOf(input: StatementInput, tree: Tree): RuleContext {
  const { sentence } = tree
  const times = input.times.filter((time) => time.sentence === sentence.index)
  return {
    tree,
    sentence,
    predicates: predicatesByHead(input.clauses, sentence.index),
    ontology: input.ontology,
    classOf: (token) => input.classAt(sentence.index, token),
    labelOf: (token) => input.entityAt(sentence.index, token)?.label ?? tree.token(token).text,
    ownerOf: (token) => input.ownerAt(sentence.index, token),
    isTime: (token) => times.some(({ first, last }) => first <= token && token <= last),
  }
}
