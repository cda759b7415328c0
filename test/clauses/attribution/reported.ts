import { readdirSync, readFileSync } from 'node:fs'
import { loadOntology } from '../../../src/ontology/index.ts'
import type { StoryBlock } from '../../../src/model/index.ts'
import { readClauses } from '../../../src/clauses/index.ts'
import { Tree } from '../../../src/model/index.ts'
import { analysedArticle } from '../../support/conllu-sentence.ts'

const folder = new URL('../../../ontology/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ttl'))
const ontology = loadOntology(files.map((name) => readFileSync(new URL(name, folder), 'utf8')))

export interface Reported {
  readonly source: string | null
  readonly cue: string
  readonly verb: string
  readonly polarity: 'positive' | 'negative'
  /** What is said, each run as written. */
  readonly says: readonly string[]
  /** Offset of the first word of what is said. */
  readonly at: number
  readonly reports: boolean
}

/** What is reported in sentences of CoNLL-U, a paragraph at each `# newpar`; offsets are those of the text made from them. */
export function reportedIn(conllu: string, kind: StoryBlock['kind'] = 'paragraph'): Reported[] {
  const { article, analysis } = analysedArticle(conllu)
  let block = -1
  const blocks = conllu
    .trim()
    .split(/\n\s*\n/)
    .map((sentence) => (sentence.includes('# newpar') ? ++block : Math.max(0, block)))
  const trees = analysis.sentences.map((sentence, at) => new Tree({ ...sentence, block: blocks[at]! }))
  const story = [...new Set(blocks)].map(() => ({ kind, start: 0, end: article.text.length }))
  const { scopes } = readClauses({
    article: { ...article, story },
    trees,
    ontology,
    times: [],
    classAt: () => undefined,
  })
  return scopes.map(({ sentence, source, cue, verb, polarity, content, reports }) => {
    const tree = trees[sentence]!
    const says = content.map((run) => {
      const [first, last] = [run[0]!, run.at(-1)!]
      return [
        trees[first.sentence]!.token(first.tokens[0]!).start,
        trees[last.sentence]!.token(last.tokens.at(-1)!).end,
      ]
    })
    return {
      source: source && tree.phrase(source.tokens).text,
      cue: tree.phrase(cue).text,
      verb,
      polarity,
      says: says.map(([start, end]) => article.text.slice(start, end)),
      at: says[0]![0]!,
      reports,
    }
  })
}

/** The paragraph of a fixture whose text begins with the given words. */
export function paragraph(fixture: 'reported' | 'silent', beginning: string): string {
  const text = readFileSync(new URL(`${fixture}.conllu`, import.meta.url), 'utf8')
  const found = text.split(/(?=# newpar)/).filter((each) => each.includes(`# text = ${beginning}`))
  if (found.length !== 1) throw new Error(`${found.length} paragraphs of ${fixture}.conllu begin with "${beginning}".`)
  return found[0]!
}

export const paragraphs = (fixture: 'reported' | 'silent'): string[] =>
  readFileSync(new URL(`${fixture}.conllu`, import.meta.url), 'utf8').split(/(?=# newpar)/)
