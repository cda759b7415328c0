import type { EntityType } from '../src/model/index.ts'
import type { Sureness, Telling } from './stance.ts'

/** What the panel tells about. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string }
  /** Two entities and all that is said between them. */
  | { readonly kind: 'pair'; readonly ids: readonly [string, string] }
  | { readonly kind: 'article'; readonly id: string }

/** What the picture shows instead of a first sight of all. */
export type Focus =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }

/** What is asked for; everything else is hidden. */
export interface Filters {
  /** Words that the sentence, the relation or a name has, in any case; empty for all. */
  readonly text: string
  /** Id of the only article shown; null for all. */
  readonly article: string | null
  /** The only relation shown, as `relationKey` has it; null for all. */
  readonly relation: string | null
  /** Id of the only source whose sayings are shown; null for all. */
  readonly source: string | null
  /** First and last day, `2024-05` or `2024-05-31`, both included. */
  readonly from: string | null
  readonly to: string | null
  /** What is hidden. */
  readonly types: ReadonlySet<EntityType>
  readonly tellings: ReadonlySet<Telling>
  readonly surenesses: ReadonlySet<Sureness>
}

export const TABS = ['graph', 'statements', 'entities', 'timeline'] as const
export type Tab = (typeof TABS)[number]

/** Key of a node or an edge of the picture, or the ids of the statements of a sentence. */
type Hovered = { readonly node: string } | { readonly edge: string } | { readonly statements: readonly string[] }

export interface ViewerState {
  readonly tab: Tab
  readonly focus: Focus | null
  /** Ids of entities whose further neighbours are drawn too. */
  readonly expanded: readonly string[]
  /** Ids of entities that are never drawn. */
  readonly hidden: readonly string[]
  /** Ids of entities that stay in the picture while one goes from one to the next. */
  readonly pinned: readonly string[]
  /** Ids of pairs of entities that the user says to be one. */
  readonly same: readonly (readonly [string, string])[]
  /** How many of the things folded away at first are drawn. */
  readonly unfolded: number
  readonly selection: Selection | null
  readonly filters: Filters
  readonly hovered: Hovered | null
}

export const NO_FILTERS: Filters = {
  text: '',
  article: null,
  relation: null,
  source: null,
  from: null,
  to: null,
  types: new Set(),
  tellings: new Set(),
  surenesses: new Set(),
}

export const FIRST_STATE: ViewerState = {
  tab: 'graph',
  focus: null,
  expanded: [],
  hidden: [],
  pinned: [],
  same: [],
  unfolded: 0,
  selection: null,
  filters: NO_FILTERS,
  hovered: null,
}

export interface Store {
  readonly state: ViewerState
  /** Changes part of the state; whoever subscribed hears of it once, with the state before. */
  update(change: Partial<ViewerState>): void
  subscribe(listener: (state: ViewerState, before: ViewerState) => void): void
}

export function createStore(first: ViewerState = FIRST_STATE): Store {
  let state = first
  const listeners: ((state: ViewerState, before: ViewerState) => void)[] = []
  return {
    get state() {
      return state
    },
    update(change) {
      const before = state
      state = { ...state, ...change }
      for (const listener of listeners) listener(state, before)
    },
    subscribe(listener) {
      listeners.push(listener)
    },
  }
}
