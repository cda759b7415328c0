export { codeEvents } from './code-events.ts'
export type { CodedActor, CodedEvent } from './coded-event.ts'
