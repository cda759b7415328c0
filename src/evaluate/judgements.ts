import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { articleFromText, type Newsgraph } from '../index.ts'
import { NO_WORDS, Tree, type Analysis, type Argument, type ArticleReading, type Statement } from '../model/index.ts'
import { confidenceFeatures } from '../statements/index.ts'
import { predicatesByHead } from '../syntax/predicates.ts'
import { readJsonLines, readLines } from './files.ts'

/** Judged statements are learned from or measured on, article by article. */
export type Half = 'learn' | 'measure'

/** A statement that a reader has judged, and what its confidence is made of. */
export interface JudgedStatement {
  readonly article: string
  readonly half: Half
  /** One of those in `data/confidence/README.md`. */
  readonly verdict: string
  /** Of what was judged in its article, the share that is still read so. */
  readonly standing: number
  readonly statement: Statement
  readonly features: ReadonlyMap<string, number>
}

interface Judgement {
  readonly half: Half
  readonly verdict: string
}

/** Right in its core, be it only as the report of a speech. */
export const isRight = ({ verdict }: Pick<JudgedStatement, 'verdict'>): boolean => ['right', 'speech'].includes(verdict)

const argumentKey = (argument: Argument | null | undefined): string => {
  if (!argument) return '-'
  return argument.term.kind === 'entity' ? `${argument.head}:${argument.term.entity}` : String(argument.head)
}

/**
 * What makes a statement the one that was judged: where its parts stand, what they stand for, and how it is told. The
 * words of an open relation are those of its predicate, however they are written out.
 */
export function judgementKey(article: string, { evidence, relation, attribution, ...told }: Statement): string {
  const source = attribution === null ? '-' : String(attribution.source?.head ?? '?')
  return [
    article,
    evidence.sentence,
    relation.head,
    relation.property ?? 'open',
    argumentKey(told.subject),
    argumentKey(told.object),
    told.polarity,
    told.modality,
    source,
  ].join('\t')
}

/** Judgements by key; the lines of `judgements.tsv` are key, half and verdict. */
function readJudgements(lines: readonly string[]): Map<string, Judgement> {
  return new Map(
    lines.map((line) => {
      const columns = line.split('\t')
      const [half, verdict] = columns.slice(-2) as [Half, string]
      return [columns.slice(0, -2).join('\t'), { half, verdict }]
    }),
  )
}

/**
 * Reads the judged articles again, and finds the statements that are still read as they were judged.
 * @param root folder of the benchmarks, whose articles the judgements name (`ecbplus/1_3ecb`, `gum-news/afghan`)
 */
export async function judgedStatements(
  newsgraph: Newsgraph,
  file: string,
  root: string,
  progress: (done: number, total: number) => void,
): Promise<{ readonly found: readonly JudgedStatement[]; readonly judged: number }> {
  const judgements = readJudgements(await readLines(file))
  const counts = new Map<string, number>()
  for (const key of judgements.keys()) {
    const article = key.slice(0, key.indexOf('\t'))
    counts.set(article, (counts.get(article) ?? 0) + 1)
  }
  const textOf = await articleTexts(root, join(dirname(file), 'own-articles.jsonl'))
  const found: JudgedStatement[] = []
  let done = 0
  for (const [article, count] of counts) {
    const text = articleFromText(await textOf(article), { id: article.replace('/', '-') })
    const analysis = await newsgraph.analyse(text)
    const reading = newsgraph.interpret(text, analysis)
    const unsure = reading.fragments?.filter(({ lacks }) => lacks === 'certainty') ?? []
    const standing = [...reading.statements, ...unsure].flatMap((statement) => {
      const judgement = judgements.get(judgementKey(article, statement))
      return judgement === undefined ? [] : [{ statement, ...judgement }]
    })
    for (const each of standing)
      found.push({
        article,
        standing: standing.length / count,
        ...each,
        features: featuresIn(reading, analysis, each.statement),
      })
    progress(++done, counts.size)
  }
  return { found, judged: judgements.size }
}

/**
 * What speaks for or against a statement of a reading, fragments included.
 * @param analysis the article's, with the network's numbers, which a reading no longer has
 * @throws Error where the reading holds no clauses, or not the statement's sentence
 */
export function featuresIn(
  { clauses, entities }: ArticleReading,
  analysis: Analysis,
  statement: Statement,
): ReadonlyMap<string, number> {
  const { sentence } = statement.evidence
  const tree = analysis.sentences.find(({ index }) => index === sentence)
  if (!tree || !clauses) throw new Error('a reading has the sentences and clauses of its statements')
  return confidenceFeatures(statement, {
    tree: new Tree(tree, NO_WORDS),
    predicate: predicatesByHead(clauses, sentence).get(statement.relation.head),
    entityOf: ({ term }) => (term.kind === 'entity' ? entities.find(({ id }) => id === term.entity) : undefined),
  })
}

interface Text {
  readonly id: string
  readonly text: string
}

/** Texts of articles by `corpus/name`. @param own file of those that were written to be judged, where there is one */
async function articleTexts(root: string, own: string): Promise<(article: string) => Promise<string>> {
  const documents = await readJsonLines<Text>(join(root, 'ecbplus', 'dev', 'docs.jsonl'))
  const texts = new Map(documents.map(({ id, text }) => [`ecbplus/${id}`, text]))
  if (existsSync(own)) for (const { id, text } of await readJsonLines<Text>(own)) texts.set(id, text)
  return async (article) =>
    texts.get(article) ?? (await readFile(join(root, `${article.replace('/', '/dev/')}.txt`), 'utf8'))
}
