import type { Statement, Tree } from '../model/index.ts'

/** Weights by feature, learned by `newsgraph calibrate`. */
export type ConfidenceWeights = Readonly<Record<string, number>>

type Unrated = Omit<Statement, 'confidence'>

/** What speaks for or against a statement: its rule, its place in the tree, how sure the parser is, its arguments. */
export function confidenceFeatures(statement: Unrated, tree: Tree): Record<string, number> {
  const { relation, subject, object } = statement
  const at = relation.head
  const probability = (token: number): number => Math.max(0.01, tree.token(token).headProbability)
  const heads = [
    ...(at < 0 ? [] : [at]),
    subject.head,
    ...(object ? [object.head] : []),
    ...statement.arguments.map(({ head }) => head),
  ]
  const features: Record<string, number> = {
    bias: 1,
    [`rule ${statement.rule}`]: 1,
    known: relation.property === undefined ? 0 : 1,
    'weakest arc': Math.log(Math.min(...heads.map(probability))),
    'sentence arcs': mean(tree.sentence.tokens.map(({ index }) => Math.log(probability(index)))),
    'sentence length': Math.log(tree.size) / 4,
    'without object': object ? 0 : 1,
    arguments: Math.min(4, statement.arguments.length) / 4,
    'long object': object ? Math.min(30, object.phrase.text.split(' ').length) / 10 : 0,
    'long subject': Math.min(30, subject.phrase.text.split(' ').length) / 10,
    'pronoun subject': tree.token(subject.head).upos === 'PRON' ? 1 : 0,
    marked: statement.polarity === 'negative' || statement.modality !== 'actual' ? 1 : 0,
  }
  if (at < 0) return features
  features[`clause ${tree.token(at).relation}`] = 1
  features[`predicate ${tree.token(at).upos}`] = 1
  features['subject elsewhere'] = tree.token(subject.head).head === at ? 0 : 1
  return features
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Logistic model over the features; unknown features count nothing. 0 to 1, three decimals. */
export function confidenceOf(features: Readonly<Record<string, number>>, weights: ConfidenceWeights): number {
  const score = Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0)
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}
