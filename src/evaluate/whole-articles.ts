import { join } from 'node:path'
import { articleFromText } from '../index.ts'
import { joinReadings } from '../joining/index.ts'
import { type Article, type ArticleReading, NewsgraphError, type Ontology } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { readJsonLines, writeJsonLines } from './files.ts'

/** A document of a benchmark that is read as an article of its own. */
interface WholeDocument {
  readonly id: string
  readonly text: string
  /** Publication date, ISO 8601. */
  readonly date?: string
}

/** A benchmark of whole articles, `docs.jsonl`, whose scorer reads what each was answered, a JSON value a line. */
interface ArticleBenchmark extends Pick<Benchmark, 'name' | 'measures'> {
  /** Where the scorer finds the gold within the split's folder; the folder itself, if left out. */
  readonly gold?: string
  readonly remarks?: readonly string[]
  /** Whether all are read as one corpus, what several tell of being joined. */
  readonly together?: boolean
  /** What was read from an article, in the scorer's form. */
  answers(id: string, reading: ArticleReading, ontology: Ontology): readonly unknown[]
}

/** Reads documents as articles, one after the other; one that newsgraph refuses, as it would a user's, is left out. */
export const articleBenchmark = ({
  name,
  measures,
  gold = '.',
  remarks = [],
  together = false,
  answers,
}: ArticleBenchmark): Benchmark => ({
  name,
  measures,
  needs: ['docs.jsonl', 'gold.jsonl'],
  async prepare({ newsgraph, folder, output, progress }) {
    const documents = await readJsonLines<WholeDocument>(join(folder, 'docs.jsonl'))
    const readings: ArticleReading[] = []
    const found: unknown[] = []
    for (const [index, { id, text, date }] of documents.entries()) {
      const article = readable(id, text, date)
      if (article && together) readings.push(await newsgraph.read(article))
      else if (article) found.push(...answers(id, await newsgraph.read(article), newsgraph.ontology))
      progress(index + 1, documents.length)
    }
    for (const reading of joinReadings(readings))
      found.push(...answers(reading.article.id, reading, newsgraph.ontology))
    const file = join(output, `${name}.jsonl`)
    await writeJsonLines(file, found)
    return { inputs: [{ output: file, gold: [join(folder, gold)] }], remarks }
  },
})

function readable(id: string, text: string, published: string | undefined): Article | null {
  try {
    return articleFromText(text, { source: id, id, ...(published === undefined ? {} : { published }) })
  } catch (error) {
    if (error instanceof NewsgraphError) return null
    throw error
  }
}
