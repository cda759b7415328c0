import type { EntityType, Modality, Polarity } from '../src/model/index.ts'
import type { Voice } from './stance.ts'

export type Selection =
  { readonly kind: 'entity'; readonly id: string } | { readonly kind: 'statement'; readonly id: string }

/** What is filtered out; everything else is shown. */
export interface Filters {
  /** Id of the only article shown; null for all. */
  readonly article: string | null
  readonly types: ReadonlySet<EntityType>
  readonly polarities: ReadonlySet<Polarity>
  readonly modalities: ReadonlySet<Modality>
  readonly voices: ReadonlySet<Voice>
  /** 0 to 1. */
  readonly minimumConfidence: number
}

export interface ViewerState {
  readonly tab: 'graph' | 'statements'
  readonly hovered: { readonly node: string } | { readonly edge: string } | null
  readonly selection: Selection | null
  readonly filters: Filters
}

export const NO_FILTERS: Filters = {
  article: null,
  types: new Set(),
  polarities: new Set(),
  modalities: new Set(),
  voices: new Set(),
  minimumConfidence: 0,
}

export interface Store {
  readonly state: ViewerState
  /** Changes part of the state; whoever subscribed hears of it once, with the state before. */
  update(change: Partial<ViewerState>): void
  subscribe(listener: (state: ViewerState, before: ViewerState) => void): void
}

export function createStore(): Store {
  let state: ViewerState = { tab: 'graph', hovered: null, selection: null, filters: NO_FILTERS }
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
