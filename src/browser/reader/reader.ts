import { KnowledgeGraph } from '../../graph/index.ts'
import {
  NewsgraphError,
  type Article,
  type ArticleReading,
  type Diagnostic,
  type GraphView,
  type Ontology,
} from '../../model/index.ts'
import { loadOntology } from '../../ontology/index.ts'
import { readingsOf, type ReadInput, type ReadReport, type ReadRequest } from '../../page/data/index.ts'
import type { Newsgraph } from '../../pipeline.ts'
import { DistinctArticles } from '../../read/identity.ts'
import { diagnosticOf } from '../../read/read-error.ts'
import { fetchFile, type Ask } from '../fetch-file.ts'
import { loadNewsgraph } from '../load-newsgraph.ts'
import { WASM } from '../runtime.ts'
import { ONTOLOGY_FILES } from '../shipped-files.ts'
import { contentOf } from './inputs.ts'
import { keptFiles } from './kept-files.ts'

const REMEDY = 'put all files that newsgraph site writes on the server'

type Report = (report: ReadReport) => void

/** What was read, and what is to be said of it. */
interface Found {
  readonly articles: DistinctArticles
  readonly readings: Map<string, ArticleReading>
  readonly said: Diagnostic[]
}

/** Reads what it is asked to, in a worker; what it needs is loaded when it is needed first. */
export class Reader {
  readonly #folder: string
  #ask: Promise<Ask> | undefined
  #newsgraph: Promise<Newsgraph> | undefined
  #ontology: Promise<Ontology> | undefined
  #report: Report = () => undefined

  /** @param folder URL of the folder with the model, the ontology and all else, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws NewsgraphError where nothing can be read of any input, or what reads cannot be loaded. */
  async read({ inputs, published, open }: ReadRequest, report: Report): Promise<ReadReport> {
    this.#report = report
    const found: Found = { articles: new DistinctArticles(), readings: new Map(), said: [] }
    for (const input of inputs) await this.#readInput(input, published, found)
    const { readings, said } = found
    const notes = [...new Set(said.filter(({ severity }) => severity !== 'info').map(({ message }) => message))]
    if (readings.size === 0) throw new NewsgraphError('nothing-read', notes.join(' ') || 'There is nothing to read.')
    return { kind: 'done', view: await this.#viewOf(readings, open), articles: [...readings.keys()], notes }
  }

  async #readInput(input: ReadInput, published: string | undefined, found: Found): Promise<void> {
    const { articles, readings, said } = found
    try {
      for await (const each of contentOf(input))
        if ('analysis' in each) readings.set(each.article.id, each)
        else
          for (const taken of 'severity' in each ? [each] : articles.take(each)) {
            if ('severity' in taken) {
              said.push(taken)
              continue
            }
            readings.set(taken.id, await this.#readArticle(published === undefined ? taken : { published, ...taken }))
          }
    } catch (error) {
      const { message, ...diagnostic } = diagnosticOf(error, input.name)
      said.push({ ...diagnostic, message: message.includes(input.name) ? message : `${input.name}: ${message}` })
    }
  }

  async #readArticle(article: Article): Promise<ArticleReading> {
    this.#newsgraph ??= this.#load().catch((error: unknown) => {
      this.#newsgraph = undefined
      throw error
    })
    const newsgraph = await this.#newsgraph
    const name = article.title ?? article.source
    return newsgraph.read(article, {
      progress: (sentences, of) => this.#report({ kind: 'reading', name, sentences, of }),
    })
  }

  /** The graph of what was read, joined with what is open; what is open already stays as it is. */
  async #viewOf(readings: ReadonlyMap<string, ArticleReading>, open: GraphView | undefined): Promise<GraphView> {
    const known = new Set(open?.articles.map(({ id }) => id))
    const further = [...readings.values()].filter(({ article }) => !known.has(article.id))
    const all = open === undefined ? further : [...readingsOf(open), ...further]
    return KnowledgeGraph.from(all, await (this.#ontology ??= this.#loadOntology())).toView()
  }

  #files(): Promise<Ask> {
    this.#ask ??= keptFiles(this.#folder, (bytes, of) => this.#report({ kind: 'loading', bytes, of }))
    return this.#ask
  }

  async #load(): Promise<Newsgraph> {
    const ask = await this.#files()
    const bytes = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer())
    const wasm = await fetchFile(this.#folder + WASM, REMEDY, bytes, ask)
    const newsgraph = await loadNewsgraph({ base: this.#folder, wasm, ask })
    this.#ontology = Promise.resolve(newsgraph.ontology)
    return newsgraph
  }

  async #loadOntology(): Promise<Ontology> {
    const ask = await this.#files()
    const text = (response: Response): Promise<string> => response.text()
    const files = ONTOLOGY_FILES.map((name) => fetchFile(`${this.#folder}ontology/${name}`, REMEDY, text, ask))
    return loadOntology(await Promise.all(files))
  }
}
