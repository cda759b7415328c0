import type { Ontology } from '../../model/index.ts'
import { entitiesLike } from '../entities.ts'
import type { EntityQuery } from '../query-types.ts'
import { dayNamed } from '../time-window.ts'
import { claimsOf, claimsSince, disputesOf, voicesIn, type Claim, type Dispute, type Voice } from './claims.ts'
import { mostToldOf, type Telling } from './most-told.ts'
import { officesOf } from './offices.ts'
import { countsOf, timelineOf, type Count, type Moment, type Period } from './timeline.ts'
import type { Told } from './told.ts'

/** What is asked of the statements that a query found, whether they were found in memory or on disk. */
export class Questions {
  readonly #told: Told
  readonly #ontology: Ontology | undefined

  constructor(told: Told, ontology: Ontology | undefined) {
    this.#told = told
    this.#ontology = ontology
  }

  timeline = (): Moment[] => timelineOf(this.#told)
  offices = (): Moment[] => officesOf(this.#told, this.#ontology)
  voices = (): Voice[] => voicesIn(this.#told)
  claims = (): Claim[] => claimsOf(this.#told)
  disputes = (): Dispute[] => disputesOf(this.#told)
  counts = (period: Period): Count[] => countsOf(this.#told, period)

  /** @throws GraphError where that is no day. */
  changes = (since: string): Claim[] => claimsSince(this.#told, dayNamed(since))

  /** @throws GraphError where neither the ontology nor any entity that is told of knows the class. */
  mostTold(of: EntityQuery = {}, limit = 20): Telling[] {
    const tellings = mostToldOf(this.#told)
    const entities = tellings.map(({ entity }) => ({ ...entity, mentions: [] }))
    const wanted = new Set(entitiesLike(entities, of, this.#ontology).map(({ id }) => id))
    return tellings.filter(({ entity }) => wanted.has(entity.id)).slice(0, limit)
  }
}
