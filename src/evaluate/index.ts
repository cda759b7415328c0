export { chooseBenchmarks, evaluate, type BenchmarkResult, type EvaluateOptions } from './run.ts'
export { calibrate } from './calibrate.ts'
export { judgedStatements } from './judgements.ts'
