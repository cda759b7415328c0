import type { Modality, Stance } from '../../model/index.ts'
import type { Question } from './question.ts'

/** Of two modalities the less certain one holds: "will potentially include" is possible, "will try to" intended. */
const CERTAINTY: readonly Modality[] = [
  'actual',
  'planned',
  'obligatory',
  'intended',
  'possible',
  'commanded',
  'hypothetical',
  'conditional',
  'questioned',
]

/** What words say, before the model's value is weighed. */
export interface StatedStance extends Omit<Stance, 'factuality'> {
  /** Whether the words take it for granted: "why they left", "did not leave until Monday". */
  readonly presupposed: boolean
}

/** Polarity and modality while they are being read. */
export interface Reading {
  negative: boolean
  modality: Modality
  marked: boolean
  presupposed: boolean
}

export const blankReading = (): Reading => ({ negative: false, modality: 'actual', marked: false, presupposed: false })

/** Of the verb around it, what keeps a demand from having been made. */
const UNDONE: ReadonlySet<Modality> = new Set(['planned', 'obligatory', 'intended', 'possible'])

export const contribute = (reading: Reading, modality: Modality | undefined): void => {
  if (modality === undefined || modality === 'actual') return
  // "will ask the council to pay": nobody has asked it yet
  if (reading.modality === 'commanded' && UNDONE.has(modality)) reading.modality = 'possible'
  if (CERTAINTY.indexOf(modality) > CERTAINTY.indexOf(reading.modality)) reading.modality = modality
  reading.marked = true
}

export const question = (reading: Reading, asked: Question): void => {
  contribute(reading, 'questioned')
  reading.presupposed = asked === 'open'
}

export const flip = (reading: Reading): void => {
  reading.negative = !reading.negative
  reading.marked = true
}

/** What holds of the verb holds of the event that it is about: "may block the visit", "did not take place". */
export function inherit(reading: Reading, governed: StatedStance): void {
  if (governed.polarity === 'negative') flip(reading)
  contribute(reading, governed.modality)
}

export const finish = (reading: Reading): StatedStance => ({
  polarity: reading.negative ? 'negative' : 'positive',
  modality: reading.modality,
  marked: reading.marked,
  presupposed: reading.presupposed,
})
