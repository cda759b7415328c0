import type { EvidenceName } from './evidence.ts'

/** What each piece of evidence weighs; `data/joining/events.md` says how it was learned. */
export const EVENT_BIAS = -0.359
export const EVENT_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  story: 0.833,
  storySame: 0.765,
  storyLemma: 0.973,
  storyKind: 0.833,
  storyBeside: 1.083,
  storyCommon: 0.082,
  sameLemma: -0.54,
  sameKind: -0.56,
  beside: 0.254,
  nothingBeside: -0.029,
  near: 0.866,
  nothingNear: -0.408,
  samePart: -0.263,
  partElsewhere: 0.506,
  partsDiffer: -0.203,
  samePlace: 1.015,
  placesDiffer: -0.522,
  sameTime: 1.185,
  sameClass: 0.574,
  classesDiffer: 0.388,
  bothVerbal: -0.051,
  oneVerbal: -0.668,
  bothAtTop: 0.128,
  common: -1.113,
  article: 1.62,
  articleLemma: 1.11,
  articleNouns: 0.335,
  articleSentence: -2.919,
}
