import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { articleFromText } from '../index.ts'
import type { ArticleReading, Attribution, Span, TimeInterval } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { codePointOffsets } from './code-points.ts'

interface GumMention extends Span {
  readonly type: string
  readonly cluster: string
  readonly link?: string
}

/** What the scorer reads of one document; offsets are code points. */
export interface GumDocument {
  readonly mentions: readonly GumMention[]
  readonly dates: readonly (Span & { readonly value: string })[]
  readonly attributions: readonly {
    readonly source: string
    readonly content: readonly (readonly [number, number])[]
  }[]
}

const byPosition = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** Keeps the first of those with the same key. */
function unique<Value>(values: readonly Value[], key: (value: Value) => string): Value[] {
  return [...new Map([...values].reverse().map((value) => [key(value), value])).values()].reverse()
}

/** GUM marks what has a place in the calendar, and of "May 2 to June 3" each date by itself. */
function datesOf(time: TimeInterval): readonly TimeInterval[] {
  if (time.parts) return time.parts.flatMap(datesOf)
  return time.certainty !== 'implied' && /^\d/u.test(time.value) ? [time] : []
}

/** The words of a source; where none is told, those that report. */
const sourceOf = ({ source, cue }: Attribution): string => source?.phrase.text ?? cue.text

/** GUM writes the bounds of a stretch of time as days: `1970/1979` as `1970-01-01/1979-12-31`. */
function valueByDays(value: string): string {
  const [first = '', last = ''] = value.split('/')
  if (!/^\d{4}(?:-\d{2})?$/u.test(first) || !/^\d{4}(?:-\d{2})?$/u.test(last)) return value
  const [year = 0, month = 12] = last.split('-').map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const end = `${last.slice(0, 4)}-${String(month).padStart(2, '0')}-${days}`
  return `${first}${'-01-01'.slice(first.length === 4 ? 0 : 3)}/${end}`
}

/** A reading in the scorer's form. Adjectives of nationality are no mentions in GUM. */
export function gumDocument(reading: ArticleReading): GumDocument {
  const at = codePointOffsets(reading.article.text)
  const place = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) })
  const mentions = reading.entities.flatMap((entity) =>
    entity.mentions
      .filter(({ form }) => form !== 'adjective')
      .map((mention) => ({
        ...place(mention),
        type: entity.type,
        cluster: entity.id,
        ...(entity.wikipedia === undefined ? {} : { link: entity.wikipedia }),
      })),
  )
  const dates = (reading.times ?? [])
    .flatMap(datesOf)
    .flatMap(({ phrase, value }) => (phrase ? [{ ...place(phrase), value: valueByDays(value) }] : []))
  // what a source goes on to say after its cue is a unit of its own in GUM
  const attributions = (reading.attributions ?? []).flatMap((attribution) =>
    [attribution.content, ...(attribution.further ?? [])].map(place).map(({ start, end }) => ({
      source: sourceOf(attribution),
      content: [[start, end] as const],
    })),
  )
  return {
    mentions: mentions.sort(byPosition),
    dates: unique(dates, ({ start, end }) => `${start}-${end}`).sort(byPosition),
    attributions: unique(attributions, ({ source, content }) => `${source} ${content.join()}`),
  }
}

/** GUM's Wikinews articles (Zeldes 2017): names, types, links, coreference, dates, attribution. */
export const gumNews: Benchmark = {
  name: 'gum-news',
  measures: 'names, links, coreference, dates, attribution',
  needs: ['*.txt', '*.json'],
  async prepare({ newsgraph, folder, output, progress }) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
    for (const [index, name] of names.entries()) {
      const path = join(folder, name)
      const article = articleFromText(await readFile(path, 'utf8'), { source: path })
      const reading = await newsgraph.read(article)
      await writeFile(join(output, `${basename(name, '.txt')}.json`), JSON.stringify(gumDocument(reading)))
      progress(index + 1, names.length)
    }
    return {
      inputs: [{ output, gold: [folder] }],
      remarks: [
        'the documents of the dev split were in the treebank that the language model learned from: dev is not blind',
      ],
    }
  },
}
