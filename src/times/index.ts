export { resolveTimes } from './resolve-times.ts'
export { tenseInterval, tenseOf, type Tense } from './tense.ts'
