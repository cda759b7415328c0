import type { Role } from '../model/index.ts'
import type { RuleContext } from './draft.ts'

/** Role of an argument from its preposition and from what kind of thing it is. */
export function roleOf(context: RuleContext, marker: string, head: number): Role {
  const { tree, ontology } = context
  const type = tree.token(head).entityType
  // "three times", "several times": how often, and not when
  if (marker === '' && tree.lemma(head) === 'time' && tree.feature(head, 'Number') === 'Plur') return 'quantity'
  if ((context.isTime(head) || type === 'time') && (marker === '' || ontology.words('timePreposition').has(marker)))
    return 'time'
  // "beat Malta 3-1"
  if (
    marker === '' &&
    tree.token(head).upos === 'NUM' &&
    tree.all(head, 'nmod').some((end) => tree.token(end).upos === 'NUM')
  )
    return 'result'
  // "fined them $500", "walked two miles"
  if (marker === '' && tree.first(head, 'nummod') !== undefined) return 'quantity'
  const place = type === 'place' || ontology.isA(context.classOf(head) ?? '', 'Place')
  if (place && ontology.words('placePreposition').has(marker)) return 'place'
  if (!place && (marker === 'in' || marker === 'at')) return 'modifier'
  return ontology.table('prepositionRole').get(marker) ?? 'modifier'
}
