import type { Ontology } from '../model/index.ts'
import { withParents } from '../model/with-parents.ts'

/** A label of the data set and whether its arguments stand in the other order there. */
export interface CrossreLabel {
  readonly label: string
  readonly turned: boolean
}

/** Properties of the ontology by the label that says the same; what lies below them has it too. */
const STRAIGHT: readonly (readonly [label: string, properties: string])[] = [
  ['role', 'memberOf joins leaves leads governs represents worksFor succeeds replaces supports appoints nominates elects educatedAt'],
  ['role', 'chiefExecutiveOf coaches playsFor cooperatesWith partnerOf hasRelationsWith dismisses resignsFrom runsFor alliedWith'],
  ['role', 'campaignsFor votesFor commands controls awards receivesAward owns'],
  ['physical', 'locatedIn headquarteredIn livesIn bornIn diedIn operatesIn travelsTo arrivesIn returnsTo visits borders capitalOf'],
  ['part-of', 'partOf subsidiaryOf'],
  ['temporal', 'attends participatesIn competesIn'],
  ['opposite', 'opposes criticizes accuses blames rejects fights clashesWith attacks invades competesWith votesAgainst threatens'],
  ['opposite', 'sanctions boycotts overthrows opposedBy criticizedBy attackedBy invadedBy'],
  ['win-defeat', 'wins defeats'],
  ['named', 'knownAs'],
  ['general-affiliation', 'hasNationality hasIdeology'],
  ['origin', 'foundedBy createdBy'],
  ['artifact', 'writtenBy'],
  ['social', 'marriedTo parentOf childOf siblingOf relativeOf friendOf partnerInLifeOf divorcedFrom meets holdsTalksWith'],
  ['cause-effect', 'causes resultsIn'],
  ['usage', 'uses'],
] // prettier-ignore

const TURNED: readonly (readonly [label: string, properties: string])[] = [
  ['role', 'ledBy governedBy employs succeededBy replacedBy supportedBy appointedBy nominatedBy electedBy hasChiefExecutive coachedBy'],
  ['part-of', 'includes hasSubsidiary'],
  ['win-defeat', 'wonBy defeatedBy'],
  ['origin', 'founds creates'],
  ['artifact', 'authorOf'],
] // prettier-ignore

const entries = (table: typeof STRAIGHT, turned: boolean): [string, CrossreLabel][] =>
  table.flatMap(([label, properties]) =>
    properties.split(' ').map((property): [string, CrossreLabel] => [property, { label, turned }]),
  )

const LABELS = new Map([...entries(STRAIGHT, false), ...entries(TURNED, true)])

/** Labels of what joins a subject to a role of its statement. */
export const ROLE_LABELS: ReadonlyMap<string, CrossreLabel> = new Map(
  [['time', 'temporal'], ['place', 'physical'], ['organization', 'role'], ['topic', 'topic']].map(
    ([role = '', label = '']) => [role, { label, turned: false }],
  ),
) // prettier-ignore

/** The label of a property, or of the nearest above it that has one. */
export const labelOf = (property: string, ontology: Ontology): CrossreLabel | undefined =>
  [...withParents([property], (each) => ontology.properties.get(each)?.parents ?? [])]
    .map((each) => LABELS.get(each))
    .find((label) => label !== undefined)
