import type { Newsgraph } from '../index.ts'

/** What one run over a benchmark's split has to work with. */
interface BenchmarkTask {
  readonly newsgraph: Newsgraph
  /** Folder of the split, `<root>/<benchmark>/<split>`, or the benchmark's own `place`. */
  readonly folder: string
  readonly split: string
  /** An empty folder for what the scorer reads. */
  readonly output: string
  /** Called now and then with how much of the input has been read. */
  progress(done: number, total: number): void
}

/** What the scorer is called with. */
export interface ScorerInput {
  /** Names its figures where the scorer is called more than once. */
  readonly part?: string
  /** The file or folder that the adapter wrote. */
  readonly output: string
  /** Gold of the split: files, or its folder. */
  readonly gold: readonly string[]
}

interface Prepared {
  /** The scorer is called with each. */
  readonly inputs: readonly ScorerInput[]
  /** What a reader of the figures has to know, a line each. */
  readonly remarks?: readonly string[]
}

/** A benchmark that newsgraph can be measured by. */
export interface Benchmark {
  /** Name of its folder. */
  readonly name: string
  readonly measures: string
  /** Files below its folder without which it cannot be run; `{split}` stands for the split's name, `*` for any beginning. */
  readonly needs: readonly string[]
  /** Folder of its files where that is none of its own, by the folder that holds the benchmarks. */
  place?(root: string): string
  /** Reads the split's input with newsgraph and writes what the scorer reads. */
  prepare(task: BenchmarkTask): Promise<Prepared>
}
