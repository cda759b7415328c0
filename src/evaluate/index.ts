export { chooseBenchmarks, evaluate, type BenchmarkResult, type EvaluateOptions } from './run.ts'
export { confidenceExamples } from './calibrate.ts'
export { learnWeights, precisionCurve } from './learn-confidence.ts'
