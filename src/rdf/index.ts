export { RdfError } from './error.ts'
export { DEFAULT_BASE } from './iri.ts'
export { fromTurtle } from './read/index.ts'
export { quads, toTurtle, turtlePieces, type RdfOptions } from './write.ts'
