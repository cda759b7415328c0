export { readStatements } from './read-statements.ts'

export { RULES } from './rules/index.ts'
export { binaryTriples, openTuple, type BinaryTriple, type OpenTuple } from './triples.ts'
export {
  confidenceFeatures,
  confidenceOf,
  isNumberOfNetwork,
  raterBy,
  scoreOf,
  type ConfidenceWeights,
  type Rater,
} from './confidence/index.ts'
