export { confidenceFeatures, type RatingContext } from './features.ts'
export { confidenceOf, type ConfidenceWeights } from './model.ts'
