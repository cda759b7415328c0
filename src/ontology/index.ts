export { loadOntology } from './load.ts'
export { OntologyError } from './error.ts'
export type { OntologyFile } from './parse.ts'
export { suggestion } from './names.ts'
