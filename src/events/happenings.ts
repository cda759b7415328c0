import { eventToldBy, type CodedClass, type NewsEvent, type Ontology, type Statement } from '../model/index.ts'
import { tokenKey } from './telling.ts'

const EVENT: CodedClass = 'Event'

/** Rule of statements that verbs make. */
const VERB = 'verb-clause'

/**
 * Events that verbs tell of which evoke none of the ontology: "the roof caved in". One for each word that tells, named by
 * the first of its statements; verbs of states and of order, and what is only inferred, tell of none.
 */
export function happenings(statements: readonly Statement[], ontology: Ontology): NewsEvent[] {
  const none = new Set([...ontology.words('stativeVerb'), ...ontology.table('orderingVerb').keys()])
  const told = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { relation, rule, evidence, inferredFrom, event } = statement
    if (event !== undefined || rule !== VERB || inferredFrom !== undefined || relation.head < 0) continue
    if (none.has(relation.lemma.split(' ')[0] ?? '')) continue
    const key = tokenKey(evidence.sentence, relation.head)
    const known = told.get(key)
    if (known === undefined) told.set(key, [statement])
    else known.push(statement)
  }
  return [...told.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [eventToldBy(first.id, EVENT, group)]
  })
}
