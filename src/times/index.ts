export { createTimeReader, type TimeReader } from './resolve-times.ts'
export { eventOrder } from './order/event-order.ts'
export { contradictsOrder, contradictsPlan } from './order/contradiction.ts'
export { tenseOf, type Tense } from './tense.ts'
