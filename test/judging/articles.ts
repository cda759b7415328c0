import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface JudgedArticle {
  /** As in `judgements.tsv`. */
  readonly id: string
  readonly text: string
}

interface Document {
  readonly id: string
  readonly topic: number
  readonly text: string
}

const JUDGEMENTS = new URL('../../data/confidence/judgements.tsv', import.meta.url)

/** The longest that a reader still reads whole, and the shortest worth the while; in UTF-16 code units. */
const LONGEST = 4_000
const SHORTEST = 500

/** @param wanted ids, or a number: so many that have no judgement yet, one a subject in turn, from the last on */
export function unjudgedArticles(root: string, wanted: readonly string[]): readonly JudgedArticle[] {
  const lines = readFileSync(join(root, 'ecbplus', 'dev', 'docs.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const documents = lines.map((line) => JSON.parse(line) as Document)
  const texts = new Map(documents.map(({ id, text }) => [`ecbplus/${id}`, text]))
  const judged = new Set(
    readFileSync(JUDGEMENTS, 'utf8')
      .split('\n')
      .map((line) => line.split('\t')[0]),
  )
  const free = documents.filter(
    ({ id, text }) => !judged.has(`ecbplus/${id}`) && text.length < LONGEST && text.length > SHORTEST,
  )
  return wanted.flatMap((each) => {
    if (!/^\d+$/.test(each)) return [{ id: each, text: texts.get(each) ?? gumText(root, each) }]
    const taken = new Map<number, Document>()
    for (const document of free) taken.set(document.topic, document)
    // subjects far apart come first
    const spread = [...taken.values()].map((document, index) => ({ document, place: (index * 7) % 33 }))
    spread.sort((one, other) => one.place - other.place)
    return spread.slice(0, Number(each)).map(({ document }) => ({ id: `ecbplus/${document.id}`, text: document.text }))
  })
}

const gumText = (root: string, article: string): string =>
  readFileSync(join(root, `${article.replace('/', '/dev/')}.txt`), 'utf8')
