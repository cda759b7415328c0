import { join } from 'node:path'
import type { ArticleReading, Span } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { codePointOffsets } from './code-points.ts'
import { readJsonLines, writeJsonLines } from './files.ts'
import { readArticles, type WholeDocument } from './whole-articles.ts'

type CodePoints = readonly [start: number, end: number]

export interface PolnearAttribution {
  readonly doc: string
  readonly content: readonly CodePoints[]
  /** Null where nobody is told to say it. */
  readonly source: CodePoints | null
}

/** Who says what, with all that the source says by one cue. */
export function polnearAttributions(doc: string, { article, attributions }: ArticleReading): PolnearAttribution[] {
  const at = codePointOffsets(article.text)
  const place = ({ start, end }: Span): CodePoints => [at(start), at(end)]
  return (attributions ?? []).map(({ content, further = [], source }) => ({
    doc,
    content: [content, ...further].map(place),
    source: source && place(source.phrase),
  }))
}

/** PolNeAR (Newell, Margolin and Ruths 2018): attribution in political news. */
export const polnear: Benchmark = {
  name: 'polnear',
  measures: 'attribution in political news',
  needs: ['docs.jsonl', 'gold.jsonl'],
  async prepare({ newsgraph, folder, output, progress }) {
    const documents = await readJsonLines<WholeDocument>(join(folder, 'docs.jsonl'))
    const found: PolnearAttribution[] = []
    for await (const { index, id, reading } of readArticles(newsgraph, documents)) {
      if (reading) found.push(...polnearAttributions(id, reading))
      progress(index + 1, documents.length)
    }
    const file = join(output, 'polnear.jsonl')
    await writeJsonLines(file, found)
    return { inputs: [{ output: file, gold: [folder] }], remarks: ['to measure only: nothing may be tuned on it'] }
  },
}
