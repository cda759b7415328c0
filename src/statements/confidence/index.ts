export { confidenceFeatures } from './features.ts'
export { isNumberOfNetwork } from './vectors.ts'
export { confidenceOf, scoreOf, type ConfidenceWeights } from './model.ts'
