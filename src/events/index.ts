export { gatherEvents, type EventReading } from './gather.ts'
