import type { Decision, Reference } from '../joining/index.ts'
import { comparable, slug } from '../model/index.ts'
import { identityKey } from '../joining/index.ts'
import { articleKey, entityKey, key, termKey, under } from './keys.ts'
import type { Store } from './store.ts'

/** Whether any article calls something so. */
async function isMet(store: Store, { name }: Reference): Promise<boolean> {
  const { indexes } = store.database
  for (const id of [name, name.replace(/--.*/su, ''), slug(name)])
    if (indexes.firstUnder('claim', entityKey(id), 1).length > 0) return true
  if (indexes.firstUnder('block', termKey(identityKey(name)), 1).length > 0) return true
  return (await store.database.firstKeys(under('name', termKey(comparable(name))), 1)).length > 0
}

/** What keeps a decision from being about anything, as a line for its user. */
async function* unmetIn(store: Store, { one, other, place }: Decision): AsyncGenerator<string> {
  for (const reference of [one, other])
    if (reference.article !== undefined && store.database.get(key('hash', articleKey(reference.article))) === undefined)
      yield `${place}: the graph has no article ${JSON.stringify(reference.article)}.`
    else if (!(await isMet(store, reference)))
      yield `${place}: nothing in the graph is called ${JSON.stringify(reference.name)}; the decision waits until something is.`
}

/** The decisions that speak of nothing in the graph, as lines for their user. */
export async function* unmetBy(store: Store): AsyncGenerator<string> {
  for (const decision of store.decisions.all) yield* unmetIn(store, decision)
}
