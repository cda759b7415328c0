export { confidenceFeatures } from './features.ts'
export { confidenceOf, type ConfidenceWeights } from './model.ts'
