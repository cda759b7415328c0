export { gatherEvents, type EventReading } from './gather.ts'
export { codeEvents, PLOVER_TYPES, type CodedActor, type CodedEvent, type PloverType } from './coding/index.ts'
export { eventOrder } from './order/event-order.ts'
