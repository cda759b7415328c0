import type { Modality, Polarity } from '../../../src/model/index.ts'

/** A fact that a careful reader takes from the sample article. Names are labels of entities, or words of values. */
export interface ExpectedFact {
  readonly number: number
  readonly subject: string | RegExp
  /** Properties of the ontology, or lemma forms, any of which says it. */
  readonly relation: readonly string[]
  /** The object, or whatever fills one of the further roles. */
  readonly object: string | RegExp
  readonly polarity?: Polarity
  readonly modality?: Modality
  readonly time?: string
  readonly place?: string
  readonly source?: string
}

/**
 * Numbered as the reader found them. Left out is what newsgraph does not read: 16, grains that India wants to import (the
 * parser joins "importing" to a noun), and 24 and 25, pressure on India that the text implies and does not state.
 */
export const FACTS: readonly ExpectedFact[] = [
  { number: 1, subject: 'Vinay Mohan Kwatra', relation: ['holdsPosition'], object: 'Foreign Secretary of India' },
  { number: 2, subject: 'S. Jaishankar', relation: ['holdsPosition'], object: 'External Affairs Minister of India' },
  { number: 3, subject: 'Sergey Lavrov', relation: ['holdsPosition'], object: 'Foreign Minister of Russia' },
  { number: 4, subject: 'Dennis Manturov', relation: ['holdsPosition'], object: /^deputy prime minister/i },
  { number: 5, subject: 'Vinay Mohan Kwatra', relation: ['visits'], object: 'Russia', modality: 'planned', time: '2025-07-28/2025-07-29' },
  { number: 6, subject: 'Russian Foreign Ministry', relation: ['confirms'], object: /visit/ },
  { number: 7, subject: 'S. Jaishankar', relation: ['visits'], object: 'Russia', modality: 'planned', time: '2025-08-18/2025-08-21' },
  { number: 8, subject: 'S. Jaishankar', relation: ['meets'], object: 'Sergey Lavrov', modality: 'planned', place: 'Moscow' },
  { number: 9, subject: 'S. Jaishankar', relation: ['meets'], object: 'top Russian officials', modality: 'possible', source: 'sources', place: 'Moscow' },
  { number: 10, subject: 'S. Jaishankar', relation: ['meets'], object: 'Dennis Manturov', modality: 'possible', source: 'sources', place: 'Moscow' },
  { number: 11, subject: /Kwatra.*visit/, relation: ['follows'], object: /Jaishankar.*trip/ },
  { number: 12, subject: 'Russia', relation: ['supplies'], object: 'crude oil' },
  { number: 13, subject: 'India', relation: ['imports'], object: 'crude oil' },
  { number: 14, subject: 'Russia', relation: ['exports'], object: /energy/ },
  { number: 15, subject: 'Russia', relation: ['exports'], object: /^grain/ },
  { number: 17, subject: 'India', relation: ['imports'], object: 'arms' },
  { number: 18, subject: 'India', relation: ['dependsOn'], object: 'Russian weapons' },
  { number: 19, subject: 'Russia', relation: ['partnerOf'], object: 'India' },
  { number: 20, subject: 'India', relation: ['criticizes'], object: /invasion/, polarity: 'negative' },
  { number: 21, subject: 'Russia', relation: ['invades'], object: 'Ukraine' },
  { number: 22, subject: 'India', relation: ['sanctions', 'adopt'], object: 'Russia', polarity: 'negative' },
  { number: 23, subject: 'India', relation: ['maintains'], object: /neutral stance/ },
  { number: 26, subject: 'India', relation: ['engagesWith'], object: 'Russia', modality: 'intended' },
  { number: 27, subject: 'India', relation: ['boosts'], object: 'energy security', modality: 'intended' },
  { number: 27, subject: 'India', relation: ['boosts'], object: /food security/, modality: 'intended' },
  { number: 28, subject: 'India', relation: ['maintains'], object: /strategic autonomy/, modality: 'intended' },
  { number: 29, subject: 'India', relation: ['increases'], object: 'domestic production', modality: 'intended' },
  { number: 30, subject: 'Russia', relation: ['hasRelationsWith'], object: 'the West' },
  { number: 31, subject: /global powers/, relation: ['vie for', 'competesFor'], object: 'India' },
  { number: 32, subject: 'Russia', relation: ['strengthens'], object: /foothold/, modality: 'possible' },
  { number: 33, subject: 'India', relation: ['continues'], object: /relationship with Russia/, modality: 'intended' },
  { number: 34, subject: /[Tt]alk/, relation: ['boosts'], object: /energy/, modality: 'possible' },
] // prettier-ignore
