export { GazetteerError, loadGazetteer, type Gazetteer, type GazetteerEntry } from './gazetteer/index.ts'
export { resolveEntities, type EntityResolution } from './resolve-entities.ts'
export { classAt } from './class-at.ts'
