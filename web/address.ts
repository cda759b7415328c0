import { ENTITY_TYPES } from '../src/model/index.ts'
import { SURENESS, TELLING, type Telling } from './stance.ts'
import { FIRST_STATE, TABS, type Filters, type Focus, type Selection, type Store, type ViewerState } from './store.ts'

/** Steps that follow each other so quickly, as in typing, are one step back. Milliseconds. */
const ONE_STEP = 1000

const idsOf = (what: Focus | Selection): string[] => {
  if (what.kind === 'path') return [what.from, what.to]
  return what.kind === 'pair' ? [...what.ids] : [what.id]
}

const FILTER_WORDS = ['text', 'article', 'relation', 'source', 'from', 'to'] as const

/** The state as the part of an address behind `#`; empty for the first sight. What is pointed at is no part of it. */
export function toAddress(state: ViewerState): string {
  const { tab, focus, expanded, hidden, pinned, same, unfolded, selection, filters } = state
  const words = new URLSearchParams()
  if (tab !== FIRST_STATE.tab) words.set('tab', tab)
  if (focus !== null) for (const word of [focus.kind, ...idsOf(focus)]) words.append('focus', word)
  for (const id of expanded) words.append('expanded', id)
  for (const id of hidden) words.append('hidden', id)
  for (const id of pinned) words.append('pinned', id)
  for (const id of same.flat()) words.append('same', id)
  if (unfolded > 0) words.set('unfolded', String(unfolded))
  if (selection !== null) for (const word of [selection.kind, ...idsOf(selection)]) words.append('selected', word)
  for (const name of FILTER_WORDS) if (filters[name]) words.set(name, filters[name])
  for (const type of filters.types) words.append('without', type)
  for (const telling of filters.tellings) words.append('untold', telling)
  for (const sureness of filters.surenesses) words.append('unsure', sureness)
  return words.toString()
}

function readFocus([kind, one, other]: readonly string[]): Focus | null {
  if (one === undefined) return null
  if (kind === 'path') return other === undefined ? null : { kind, from: one, to: other }
  return kind === 'entity' || kind === 'statement' ? { kind, id: one } : null
}

function readSelection([kind, one, other]: readonly string[]): Selection | null {
  if (one === undefined) return null
  if (kind === 'pair') return other === undefined ? null : { kind, ids: [one, other] }
  return kind === 'entity' || kind === 'statement' || kind === 'article' ? { kind, id: one } : null
}

const inPairs = (ids: readonly string[]): [string, string][] =>
  ids.flatMap((one, at): [string, string][] => {
    const other = ids[at + 1]
    return at % 2 === 1 || other === undefined ? [] : [[one, other]]
  })

function readFilters(words: URLSearchParams): Filters {
  const known = <Value extends string>(name: string, values: readonly Value[]): Set<Value> => {
    const given = new Set(words.getAll(name))
    return new Set(values.filter((value) => given.has(value)))
  }
  const day = (name: string): string | null => {
    const given = words.get(name)
    return given !== null && /^\d{4}(?:-\d\d){0,2}$/.test(given) ? given : null
  }
  return {
    text: words.get('text') ?? '',
    article: words.get('article'),
    relation: words.get('relation'),
    source: words.get('source'),
    from: day('from'),
    to: day('to'),
    types: known('without', ENTITY_TYPES),
    tellings: known('untold', Object.keys(TELLING) as Telling[]),
    surenesses: known(
      'unsure',
      SURENESS.map(({ id }) => id),
    ),
  }
}

/** The state that an address stands for; what it does not say, or wrongly, is as at first. */
export function fromAddress(address: string): ViewerState {
  const words = new URLSearchParams(address)
  const unfolded = Number(words.get('unfolded'))
  return {
    tab: TABS.find((tab) => tab === words.get('tab')) ?? FIRST_STATE.tab,
    focus: readFocus(words.getAll('focus')),
    expanded: words.getAll('expanded'),
    hidden: words.getAll('hidden'),
    pinned: words.getAll('pinned'),
    same: inPairs(words.getAll('same')),
    unfolded: Number.isSafeInteger(unfolded) && unfolded > 0 ? unfolded : 0,
    selection: readSelection(words.getAll('selected')),
    filters: readFilters(words),
    hovered: null,
  }
}

const addressNow = (): string => location.hash.slice(1)

/** Keeps the address as the store says, each change a step that Back undoes, until `signal` ends it. */
export function connectAddress(store: Store, signal: AbortSignal): void {
  let last = { at: 0, text: '' }
  store.subscribe((state) => {
    const address = toAddress(state)
    if (address === toAddress(fromAddress(addressNow()))) return
    const typing = state.filters.text !== last.text && performance.now() - last.at < ONE_STEP
    last = { at: performance.now(), text: state.filters.text }
    const where = address === '' ? location.pathname + location.search : `#${address}`
    if (typing) history.replaceState(null, '', where)
    else history.pushState(null, '', where)
  })
  const follow = (): void => {
    const address = toAddress(store.state)
    const next = fromAddress(addressNow())
    if (toAddress(next) !== address) store.update(next)
  }
  addEventListener('popstate', follow, { signal })
}
