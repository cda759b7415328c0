import type { CodingRule } from '../coding.ts'
import { isCooperation, isHostility } from '../kinds.ts'
import { objectsOf } from '../lexical-property.ts'

/** "expressed readiness to resume talks", "announced plans to bomb": the noun is the intention, the clause below it what is intended. */
export const expressed: CodingRule = {
  name: 'expressed',
  code(token, reader) {
    const { context } = reader
    const { tree, ontology } = context
    for (const noun of objectsOf(token, context)) {
      const words = ontology.modalityWords.get(tree.lemma(noun)) ?? []
      const intends = words.some(
        ({ pos, modality }) => pos === 'noun' && (modality === 'intended' || modality === 'planned'),
      )
      const clause = intends
        ? (tree.first(noun, 'acl') ?? tree.all(token, 'xcomp', 'advcl').find((at) => tree.marker(at) === 'to'))
        : undefined
      const act = clause === undefined ? null : reader.read(clause)
      if (act === null || clause === undefined) continue
      const type = isHostility(act.type) ? 'THREATEN' : isCooperation(act.type) ? 'AGREE' : act.type
      return {
        type,
        rule: 'expressed',
        head: token,
        about: [...act.about, token],
        covers: [noun, clause, act.head, ...act.covers],
      }
    }
    return null
  },
}
