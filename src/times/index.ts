export { resolveTimes } from './resolve-times.ts'
export { eventOrder } from './order/event-order.ts'
export { tenseInterval } from './tense-interval.ts'
export { tenseOf, type Tense } from './tense.ts'
