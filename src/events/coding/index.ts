export { codeEvents } from './code-events.ts'
export { PLOVER_TYPES, type CodedActor, type CodedEvent, type PloverType } from './coded-event.ts'
