export { gatherEvents, type EventReading } from './gather.ts'
export { codeEvents, type CodedActor, type CodedEvent } from './coding/index.ts'
export { eventOrder } from './order/event-order.ts'
