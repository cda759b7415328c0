import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Newsgraph } from '../index.ts'
import { NewsgraphError } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { figureLines, type FigureLine } from './figures.ts'
import { BENCHMARKS } from './registry.ts'
import { runScorer } from './scorer.ts'

export interface EvaluateOptions {
  /** Folder that holds a folder per benchmark. */
  readonly root: string
  /** Name of the split's folders: `dev`, `test`. */
  readonly split: string
  /** Names of benchmarks; all that are known and there, if left out. */
  readonly only?: readonly string[]
  readonly python?: string
  /** Keeps what the scorers read, in this folder, a folder per benchmark. */
  readonly keep?: string
  readonly progress?: (benchmark: string, done: number, total: number) => void
}

/** Figures of one benchmark, or why there are none. */
export interface BenchmarkResult {
  readonly benchmark: string
  readonly measures: string
  readonly seconds: number
  readonly lines: readonly FigureLine[]
  /** What a reader of the figures has to know. */
  readonly remarks?: readonly string[]
  readonly error?: string
}

/** Files, of those a benchmark needs, that the folder lacks. */
async function missingIn(folder: string, needs: readonly string[]): Promise<string[]> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return [`the folder ${folder}`]
  const there = async (need: string): Promise<boolean> =>
    need.startsWith('*') ? names.some((name) => name.endsWith(need.slice(1))) : isFile(join(folder, need))
  const found = await Promise.all(needs.map(there))
  return needs.filter((_, index) => !found[index]).map((need) => join(folder, need))
}

async function runOne(
  benchmark: Benchmark,
  newsgraph: Newsgraph,
  options: EvaluateOptions,
): Promise<Pick<BenchmarkResult, 'lines' | 'remarks'>> {
  const home = join(options.root, benchmark.name)
  const { split } = options
  const folder = benchmark.place?.(options.root) ?? join(home, split)
  const missing = await missingIn(
    folder,
    benchmark.needs.map((need) => need.replace('{split}', split)),
  )
  const scorer = join(home, 'score')
  if (!(await isFile(scorer))) missing.push(scorer)
  if (missing.length > 0) throw new NewsgraphError('missing-files', `not run: ${missing.join(', ')} is missing.`)
  if (options.keep !== undefined) await mkdir(options.keep, { recursive: true })
  const output = await mkdtemp(join(options.keep ?? tmpdir(), `${benchmark.name}-`))
  try {
    const progress = (done: number, total: number): void => options.progress?.(benchmark.name, done, total)
    const { inputs, remarks = [] } = await benchmark.prepare({ newsgraph, folder, split, output, progress })
    const lines: FigureLine[] = []
    for (const input of inputs)
      lines.push(...figureLines(input.part ?? benchmark.name, await runScorer(scorer, input, options.python)))
    return { lines, remarks }
  } finally {
    if (options.keep === undefined) await rm(output, { recursive: true, force: true })
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )

/** The benchmarks to run. @throws NewsgraphError for a name that is none, or a root without any. */
export async function chooseBenchmarks({ root, only }: EvaluateOptions): Promise<readonly Benchmark[]> {
  const known = BENCHMARKS.map(({ name }) => name)
  const unknown = (only ?? []).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new NewsgraphError(
      'unknown-benchmark',
      `"${unknown.join('", "')}" is no benchmark; known are ${known.join(', ')}.`,
    )
  }
  const names = await readdir(root).catch(() => {
    throw new NewsgraphError(
      'no-root',
      `${root} is no folder that can be read; --root names the folder that holds the benchmarks.`,
    )
  })
  const chosen = BENCHMARKS.filter(({ name }) => (only ? only.includes(name) : names.includes(name)))
  if (chosen.length > 0) return chosen
  throw new NewsgraphError('no-benchmark', `${root} holds none of the known benchmarks (${known.join(', ')}).`)
}

/** Runs benchmarks one after the other; one that fails is reported and the others go on. */
export async function* evaluate(
  benchmarks: readonly Benchmark[],
  newsgraph: Newsgraph,
  options: EvaluateOptions,
): AsyncGenerator<BenchmarkResult> {
  for (const benchmark of benchmarks) {
    const began = performance.now()
    const common = { benchmark: benchmark.name, measures: benchmark.measures }
    const seconds = (): number => Math.round((performance.now() - began) / 100) / 10
    try {
      const found = await runOne(benchmark, newsgraph, options)
      yield { ...common, seconds: seconds(), ...found }
    } catch (error) {
      yield { ...common, seconds: seconds(), lines: [], error: error instanceof Error ? error.message : String(error) }
    }
  }
}
