export { resolveTimes } from './resolve-times.ts'
export { eventOrder } from './order/event-order.ts'
export { tenseInterval, tenseOf, type Tense } from './tense.ts'
