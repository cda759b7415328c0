export {
  joinedNames,
  listedNames,
  loadGazetteer,
  packedNames,
  readOwn,
  type Gazetteer,
  type GazetteerText,
} from './gazetteer/index.ts'
export { resolveEntities, type EntityResolution } from './resolve-entities.ts'
export { parseAntecedents, type Antecedents } from './antecedents/choose.ts'
export { relativePronouns } from './relative-pronouns.ts'
