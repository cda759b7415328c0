import type { Ontology } from '../../model/index.ts'
import { momentsOf, type Moment } from './timeline.ts'
import type { Told } from './told.ts'

/** Who holds, takes and leaves an office, in time: by the properties of the ontology that serve for that. */
export function officesOf(told: Told, ontology: Ontology | undefined): Moment[] {
  const properties = new Set(
    ontology === undefined ? [] : [...ontology.propertiesFor('office'), ...ontology.propertiesFor('officeChange')],
  )
  const statements = told.statements.filter(({ relation }) => properties.has(relation.property ?? ''))
  return momentsOf({ ...told, statements })
}
