export { createTimeReader, type TimeReader } from './resolve-times.ts'
export { contradictsOrder, contradictsPlan } from './contradiction.ts'
export { tenseOf } from './tense.ts'
