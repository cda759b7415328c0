export { confidenceFeatures } from './features.ts'
export { isNumberOfNetwork } from './vectors.ts'
export { confidenceOf, scoreOf, type ConfidenceWeights } from './model.ts'
export { raterBy, type Rater } from './rater.ts'
