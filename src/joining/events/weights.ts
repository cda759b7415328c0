import type { EvidenceName } from './evidence.ts'

/** What each piece of evidence weighs; `data/joining/events.md` says how it was learned. */
export const EVENT_BIAS = -0.667
export const EVENT_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  story: 0.694,
  storySame: 0.746,
  storyLemma: 0.95,
  storyKind: 1.078,
  storyBeside: 1.15,
  storyCommon: 0.042,
  sameLemma: -0.612,
  sameKind: -0.364,
  beside: 0.198,
  nothingBeside: -0.065,
  near: 0.879,
  nothingNear: -0.428,
  samePart: -0.296,
  partElsewhere: 0.473,
  partsDiffer: -0.266,
  samePlace: 0.995,
  placesDiffer: -0.54,
  sameTime: 1.182,
  sameClass: 0.588,
  classesDiffer: 0.388,
  bothVerbal: -0.068,
  oneVerbal: -0.671,
  bothAtTop: 0.16,
  common: -1.07,
  article: 1.673,
  articleLemma: 1.148,
  articleNouns: 0.292,
  articleSentence: -2.801,
}
