import { createHash } from 'node:crypto'
import type { Store } from '../../store/index.ts'

/** A graph that a store was sent. */
export interface PushedGraph {
  readonly hash: string
  readonly triples: number
}

/** What a store was sent of a graph folder, by the IRIs of the graphs; the folder remembers it for each store. */
export class Pushed {
  readonly #store: Store
  readonly #note: string
  readonly #graphs: Map<string, PushedGraph>

  constructor(store: Store, endpoint: URL) {
    this.#store = store
    this.#note = `pushed ${createHash('sha256').update(endpoint.href).digest('hex').slice(0, 16)}`
    this.#graphs = new Map(JSON.parse(store.note(this.#note) ?? '[]') as [string, PushedGraph][])
  }

  get(graph: string): PushedGraph | undefined {
    return this.#graphs.get(graph)
  }

  get graphs(): readonly string[] {
    return [...this.#graphs.keys()]
  }

  set(graph: string, pushed: PushedGraph): void {
    this.#graphs.set(graph, pushed)
  }

  delete(graph: string): void {
    this.#graphs.delete(graph)
  }

  clear(): void {
    this.#graphs.clear()
  }

  /** @throws StoreError where it cannot be written. */
  save(): Promise<void> {
    return this.#store.setNote(this.#note, JSON.stringify([...this.#graphs]))
  }
}
