export type { Benchmark, BenchmarkTask, ScorerInput } from './benchmark.ts'
export type { FigureLine } from './figures.ts'
export { BENCHMARKS } from './registry.ts'
export { chooseBenchmarks, evaluate, type BenchmarkResult, type EvaluateOptions } from './run.ts'
