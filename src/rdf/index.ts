export type { Contradictions, FindContradictions } from './contradictions.ts'
export { Dataset } from './dataset.ts'
export { documentOf } from './document.ts'
export { RdfError } from './error.ts'
export { DEFAULT_BASE } from './iri.ts'
export type { QuadFactory } from './rdfjs.ts'
export { prefixesUnder, type Terms } from './names.ts'
export { fromRdf, readRdf, type RdfGraph } from './read/index.ts'
export { PROFILES, type Profile } from './profile.ts'
export {
  articleQuads,
  knownToTurtle,
  quads,
  RDF_FORMATS,
  rdfPieces,
  rdfWriter,
  sharedQuads,
  toTurtle,
  type PartOptions,
  type RdfFormat,
  type RdfOptions,
} from './write.ts'
