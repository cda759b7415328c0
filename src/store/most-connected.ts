import type { Look } from './index-rows.ts'
import { key, lastPart, partsOf, under } from './keys.ts'
import type { Store } from './store.ts'

/** So many entities decide which articles are most connected. */
const ENTITIES = 1_000

interface Connected {
  readonly entity: string
  readonly articles: number
}

/** Keeps the best of many, by what they are worth; of equals those that came first. */
class Best<Value> {
  readonly #limit: number
  readonly #worth: (value: Value) => number
  #values: Value[] = []

  constructor(limit: number, worth: (value: Value) => number) {
    this.#limit = limit
    this.#worth = worth
  }

  add(value: Value): void {
    this.#values.push(value)
    if (this.#values.length > 4 * this.#limit) this.#values = this.values()
  }

  values(): Value[] {
    return this.#values.toSorted((a, b) => this.#worth(b) - this.#worth(a)).slice(0, this.#limit)
  }
}

const isNamed = ({ database }: Store, row: string): boolean => {
  const [entity = '', look = ''] = partsOf(row)
  const written = database.get(key('look', entity, look))
  return written !== undefined && (JSON.parse(written) as Look).named
}

/** The names that most articles share. */
async function mostShared(store: Store): Promise<Connected[]> {
  const best = new Best<Connected>(ENTITIES, ({ articles }) => articles)
  let [entity, articles, first] = ['', 0, '']
  const done = (): void => {
    if (articles > 1 && isNamed(store, first)) best.add({ entity, articles })
  }
  for await (const row of store.database.keys(under('shown'))) {
    const [next = ''] = partsOf(row)
    if (next !== entity) {
      done()
      ;[entity, articles, first] = [next, 0, row]
    }
    articles += 1
  }
  done()
  return best.values()
}

/** Keys of the articles that share most with others, those first that are told most of the names that many tell of. */
export async function mostConnected(store: Store): Promise<string[]> {
  const worth = new Map<string, number>()
  for (const { entity, articles } of await mostShared(store))
    for await (const row of store.database.keys(under('shown', entity))) {
      const article = lastPart(row)
      worth.set(article, (worth.get(article) ?? 0) + Math.log(articles))
    }
  return [...worth].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([article]) => article)
}
