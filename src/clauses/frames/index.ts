export { framesOf } from './frames-of.ts'
