import type { Ontology } from '../../model/index.ts'
import { momentsOf, type Moment } from './timeline.ts'
import type { Told } from './told.ts'

const TERMS = ['office', 'formerOffice', 'officeChange'] as const

/** Who holds, takes and leaves an office, in time: by the properties of the ontology that serve for that. */
export function officesOf(told: Told, ontology: Ontology | undefined): Moment[] {
  const properties = new Set(TERMS.flatMap((term) => (ontology === undefined ? [] : [...ontology.propertiesFor(term)])))
  const statements = told.statements.filter(({ relation }) => properties.has(relation.property ?? ''))
  return momentsOf({ ...told, statements })
}
