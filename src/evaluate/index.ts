export { chooseBenchmarks, evaluate, type BenchmarkResult, type EvaluateOptions } from './run.ts'
export { confidenceExamples, learnWeights, precisionCurve } from './calibrate.ts'
