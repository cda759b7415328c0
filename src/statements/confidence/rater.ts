import type { Unrated } from '../../model/index.ts'
import { namedFeatures, type RatingContext } from './features.ts'
import { probabilityOf, scoreOf, weightIn, type ConfidenceWeights } from './model.ts'
import { scorerOfVectors } from './vectors.ts'

/** How sure a statement is, from 0 to 1: `confidenceOf` of its `confidenceFeatures`. */
export type Rater = (statement: Unrated, context: RatingContext) => number

/** Makes a function that rates statements by weights. */
export function raterBy(weights: ConfidenceWeights): Rater {
  const withVectors = scorerOfVectors((feature) => weightIn(weights, feature))
  return (statement, context) =>
    probabilityOf(withVectors(scoreOf(namedFeatures(statement, context), weights), statement, context.tree))
}
