import { joinReadings } from '../../joining/index.ts'
import type { Newsgraph } from '../../index.ts'
import type { Article, ArticleReading, Ontology } from '../../model/index.ts'
import { quads, rdfPieces } from '../../rdf/index.ts'
import { exportsOf, USUAL } from '../output/exports.ts'
import { pageOf } from '../output/page.ts'
import { withoutTrees } from '../read-articles.ts'
import { peakMemory, startClock } from './clock.ts'

export interface Measurement {
  readonly what: string
  readonly value: number
  readonly unit: string
}

export interface BenchTask {
  load(): Promise<Newsgraph>
  /** The article to repeat. */
  readonly article: Article
  /** How many times. */
  readonly count: number
  /** Told what is being done. */
  progress(note: string): void
}

/** The same article under `count` names. */
function* copies({ article, count }: BenchTask): Generator<Article> {
  for (let number = 1; number <= count; number++) yield { ...article, id: `${article.id}-${number}` }
}

/** The language model alone: words read and seconds taken. Words are syntactic tokens, punctuation included. */
async function measureAnalysis(newsgraph: Newsgraph, task: BenchTask): Promise<{ words: number; seconds: number }> {
  const clock = startClock()
  let words = 0
  let done = 0
  for (const article of copies(task)) {
    const { sentences } = await newsgraph.analyse(article)
    for (const { tokens } of sentences) words += tokens.length
    task.progress(`analyse: ${++done} of ${task.count}`)
  }
  return { words, seconds: clock() }
}

/** Everything that `newsgraph build` does but writing its files. */
async function measureBuild(newsgraph: Newsgraph, task: BenchTask) {
  const clock = startClock()
  const readings: ArticleReading[] = []
  for (const article of copies(task)) {
    readings.push(withoutTrees(await newsgraph.read(article)))
    task.progress(`build: ${readings.length} of ${task.count}`)
  }
  const reading = clock()
  task.progress('build: graph, Turtle and page')
  const joined = joinReadings(readings)
  for (const { ofArticles } of exportsOf(USUAL, newsgraph).files) if (ofArticles) consume(ofArticles(joined)())
  await pageOf({ readings, of: readings.length }, newsgraph.ontology)
  return { readings, reading, seconds: clock() }
}

/** How many pieces there are, once all have been made. */
function consume(pieces: Iterable<unknown>): number {
  let count = 0
  for (const piece of pieces) if (piece) count++
  return count
}

/** Quads written a second. */
function measureTurtle(readings: readonly ArticleReading[], ontology: Ontology): number {
  const count = consume(quads(readings, { ontology }))
  const clock = startClock()
  consume(rdfPieces(readings, 'ttl', { ontology }))
  return count / clock()
}

/** Speed and memory, measured one after the other in this process. */
export async function measure(task: BenchTask): Promise<Measurement[]> {
  task.progress('loading')
  const newsgraph = await task.load()
  const start = performance.now() / 1000
  const analysis = await measureAnalysis(newsgraph, task)
  const analysisMemory = peakMemory()
  const build = await measureBuild(newsgraph, task)
  const buildMemory = peakMemory()
  return [
    { what: 'start-up, from an empty process to a loaded model', value: start, unit: 's' },
    { what: 'words read', value: analysis.words, unit: 'words' },
    { what: 'analyse: tokens, trees, names', value: analysis.words / analysis.seconds, unit: 'words/s a core' },
    { what: 'analyse: peak memory', value: analysisMemory, unit: 'MB' },
    { what: 'analyse and read statements', value: analysis.words / build.reading, unit: 'words/s a core' },
    { what: 'time per word, of the language model alone', value: build.reading / analysis.seconds, unit: 'times' },
    { what: 'build: statements, graph, Turtle, page', value: analysis.words / build.seconds, unit: 'words/s a core' },
    { what: 'build: peak memory', value: buildMemory, unit: 'MB' },
    { what: 'Turtle', value: measureTurtle(build.readings, newsgraph.ontology), unit: 'quads/s a core' },
  ]
}
