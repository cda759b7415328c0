import { Store, StoreError } from '../../store/index.ts'
import type { ClientOptions } from '../http/client.ts'
import { checkedEndpoint } from '../http/credentials.ts'
import { EndpointError } from '../http/error.ts'
import { readOntology, type OntologyOptions } from '../knowledge-files.ts'
import type { RdfChoice } from '../written-with.ts'
import { contentsOf, type Part } from './contents.ts'
import { GraphStore } from './graph-store.ts'
import { addressesOf, storeKindOf, type StoreKind } from './presets.ts'
import { Pushed } from './pushed.ts'

export interface PushOptions extends RdfChoice, OntologyOptions {
  /** What the store is; told by its address unless said otherwise. */
  readonly store?: StoreKind
  /** Ids of the articles; all, if left out. */
  readonly articles?: readonly string[]
  /**
   * `changed` sends what the store was not sent as it is now, in place of what it was sent before, and takes out what the
   * folder no longer has; `replace` sends all anew; `append` adds to what is there; `remove` takes the graphs away.
   */
  readonly mode?: 'changed' | 'replace' | 'append' | 'remove'
  readonly client?: ClientOptions
  /** Is told what is being done. */
  readonly progress?: (done: PushReport, graph: string) => void
}

export interface PushReport {
  /** Graphs that were sent, that the store had already, and that were taken out. */
  readonly sent: number
  readonly unchanged: number
  readonly removed: number
  /** Triples of the graphs that were sent. */
  readonly triples: number
}

/** So many graphs are sent before the folder is told; those after that are sent again where a push was killed. */
const REMEMBERED_EVERY = 50

class Push {
  readonly #to: GraphStore
  readonly #pushed: Pushed
  readonly #progress: NonNullable<PushOptions['progress']>
  #report: PushReport = { sent: 0, unchanged: 0, removed: 0, triples: 0 }

  constructor(to: GraphStore, pushed: Pushed, progress: NonNullable<PushOptions['progress']>) {
    this.#to = to
    this.#pushed = pushed
    this.#progress = progress
  }

  get report(): PushReport {
    return this.#report
  }

  skip(): void {
    this.#report = { ...this.#report, unchanged: this.#report.unchanged + 1 }
  }

  /** Sends a graph and compares how many triples the store has then. */
  async send({ iri, lines, hash }: Part, add: boolean): Promise<void> {
    this.#progress(this.#report, iri)
    if (add) await this.#to.add(iri, lines)
    else await this.#to.replace(iri, lines)
    const count = await this.#to.count(iri)
    if (add ? count < lines.size : count !== lines.size) {
      const message = `The store has ${count} triples in <${iri}>, but ${lines.size} were sent; push it again with --replace.`
      throw new EndpointError('counts-differ', message)
    }
    if (!add || count === lines.size) this.#pushed.set(iri, { hash, triples: lines.size })
    const { sent, triples } = this.#report
    this.#report = { ...this.#report, sent: sent + 1, triples: triples + lines.size }
    if (this.#report.sent % REMEMBERED_EVERY === 0) await this.#pushed.save()
  }

  async remove(iri: string): Promise<void> {
    this.#progress(this.#report, iri)
    await this.#to.drop(iri)
    const count = await this.#to.count(iri)
    if (count > 0)
      throw new EndpointError('counts-differ', `The store still has ${count} triples in <${iri}>, which was to go.`)
    this.#pushed.delete(iri)
    this.#report = { ...this.#report, removed: this.#report.removed + 1 }
  }
}

function checkArticles(store: Store, articles: readonly string[]): void {
  const unknown = articles.filter((id) => store.hashOf(id) === undefined).map((id) => JSON.stringify(id))
  if (unknown.length > 0)
    throw new StoreError(
      'unknown-article',
      `${store.database.folder} has no article ${unknown.join(', ')}; statements.jsonl names those it has.`,
    )
}

/** Forgets what a store was sent where it no longer has it, as one that was emptied. */
async function checkRemembered(pushed: Pushed, to: GraphStore): Promise<void> {
  const [sample] = pushed.graphs
  if (sample !== undefined && (await to.count(sample)) !== pushed.get(sample)?.triples) pushed.clear()
}

/**
 * Sends the graphs of a folder that `newsgraph build` wrote to a store, one for each article and one for what they share;
 * the folder remembers what the store was sent. What was sent stays where a push fails, and the next goes on from there.
 * @throws StoreError where the folder holds no graph or not the articles; EndpointError where the store cannot be reached,
 * refuses, or does not have as many triples as it was sent.
 */
export async function pushGraph(folder: string, endpoint: string, options: PushOptions = {}): Promise<PushReport> {
  const { articles, mode = 'changed', client = {}, progress = () => undefined, base, profile } = options
  const url = checkedEndpoint(endpoint)
  const to = new GraphStore(addressesOf(url, options.store ?? storeKindOf(url)), client)
  const ontology = await readOntology(options)
  const choice = { ...(base === undefined ? {} : { base }), ...(profile === undefined ? {} : { profile }) }
  const store = await Store.open(folder)
  const pushed = new Pushed(store, url)
  const push = new Push(to, pushed, progress)
  try {
    if (articles !== undefined) checkArticles(store, articles)
    if (mode === 'changed') await checkRemembered(pushed, to)
    const seen = new Set<string>()
    const wanted = articles === undefined ? undefined : new Set(articles)
    for await (const part of contentsOf(store, ontology, choice, wanted)) {
      seen.add(part.iri)
      // of some articles, what they share is a part of that graph
      const isPartial = wanted !== undefined && part.article === undefined
      if (mode === 'remove') await (isPartial ? undefined : push.remove(part.iri))
      else if (mode === 'changed' && pushed.get(part.iri)?.hash === part.hash) push.skip()
      else await push.send(part, mode === 'append' || isPartial)
    }
    if (wanted === undefined && mode !== 'append')
      for (const graph of pushed.graphs) if (!seen.has(graph)) await push.remove(graph)
    return push.report
  } finally {
    await pushed.save()
    await store.close()
  }
}
