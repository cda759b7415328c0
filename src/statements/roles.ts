import { table, type Role } from '../model/index.ts'
import type { RuleContext } from './draft.ts'

/** The usual role of a nominal by its preposition, where no frame says otherwise. */
const BY_PREPOSITION = table<Role>({
  from: 'origin', to: 'destination', toward: 'destination', towards: 'destination', into: 'destination', onto: 'destination',
  with: 'accompaniment', 'together with': 'accompaniment', 'along with': 'accompaniment', alongside: 'accompaniment',
  by: 'manner', via: 'instrument', through: 'instrument', using: 'instrument',
  for: 'purpose', about: 'topic', regarding: 'topic', concerning: 'topic', on: 'topic', over: 'topic',
  'because of': 'cause', 'due to': 'cause', 'thanks to': 'cause', despite: 'condition', 'in spite of': 'condition',
  in: 'place', at: 'place', near: 'place', outside: 'place', inside: 'place', across: 'place', within: 'place',
  'in the face of': 'condition', 'in the wake of': 'time', 'in the aftermath of': 'time', 'in light of': 'cause', 'in view of': 'cause', 'in the event of': 'condition',
  during: 'time', since: 'time', until: 'time', before: 'time', after: 'time', as: 'manner', 'as part of': 'manner',
}) // prettier-ignore

const LOCATIVE = [
  'in',
  'at',
  'on',
  'near',
  'outside',
  'inside',
  'across',
  'within',
  'throughout',
  'around',
  'along',
  'over',
]
const TEMPORAL = ['in', 'on', 'at', 'by', 'during', 'since', 'until', 'till', 'from', 'to', 'before', 'after', 'within', 'for', 'between', 'through', 'over', 'throughout', ''] // prettier-ignore

/** Role of an argument from its preposition and from what kind of thing it is. */
export function roleOf(context: RuleContext, marker: string, head: number): Role {
  const { tree, ontology } = context
  const type = tree.token(head).entityType
  if ((context.isTime(head) || type === 'time') && TEMPORAL.includes(marker)) return 'time'
  const place = type === 'place' || ontology.isA(context.classOf(head) ?? '', 'Place')
  if (place && LOCATIVE.includes(marker)) return 'place'
  if (!place && (marker === 'in' || marker === 'at')) return 'modifier'
  return BY_PREPOSITION.get(marker) ?? 'modifier'
}
