import type { EvidenceName } from './evidence.ts'

/** What each piece of evidence weighs; `data/joining/README.md` says how it was learned. */
export const BIAS = -0.82
export const WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  named: -1.2,
  described: 0.52,
  person: 0.12,
  'same name': 0.86,
  variant: 1.13,
  short: -2.74,
  initials: -0.44,
  'rare name': -0.63,
  'same type': 0.53,
  'same class': -0.49,
  near: -0.69,
  'other near': -1.41,
  told: 0.86,
  'same description': -1.21,
  'other description': -0.85,
  'shared qualities': -1.43,
  'other qualities': -0.07,
  'shared marks': 0.08,
  'other marks': -0.5,
  'rare head': -0.59,
  'story described': 3.43,
  'story named': 10.74,
  'story person': 2.59,
  'close story': -0.11,
  'told in story': 0.97,
  'description in story': 3.43,
  'far apart': -1.11,
  undated: -1.01,
}
