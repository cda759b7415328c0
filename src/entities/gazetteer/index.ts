export type { GazetteerEntry } from './entry.ts'
export type { Gazetteer, Gender } from './gazetteer.ts'
export { GazetteerError, loadGazetteer } from './load.ts'
export { nameKey } from './name-key.ts'
