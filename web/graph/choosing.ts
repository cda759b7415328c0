import { expand, focusOn, openArticle, openEntity, openPair, openStatement } from '../navigate.ts'
import type { Viewer } from '../viewer.ts'
import type { DrawnGraph } from './attributes.ts'

/** What a click or a key does to what is drawn. */
export interface Choosing {
  /** @param at when it was clicked, in milliseconds of the page: it may have waited for a picture to be drawn. */
  node(key: string, at?: number): void
  /** A double click, or Enter: what is around it. */
  open(key: string): void
  edge(key: string, at?: number): void
  /** The second of two quick clicks, on whatever the first has brought there: what is around the node of the first. */
  again(): void
  /** Whether the picture was changed so lately that a click was meant for the one before. */
  isEarly(at: number): boolean
}

/** Milliseconds between the clicks of a double click. */
const DOUBLE = 400

export function createChoosing(viewer: Viewer, graph: () => DrawnGraph): Choosing {
  let changed = -Infinity
  viewer.store.subscribe((state, before) => {
    if (state.focus !== before.focus || state.filters.article !== before.filters.article) changed = performance.now()
  })
  const isEarly = (at: number): boolean => at - changed < DOUBLE
  const open = (key: string): void => {
    const { shown } = graph().getNodeAttributes(key)
    const { focus } = viewer.store.state
    if (shown.kind === 'article') openArticle(viewer, shown.article.id)
    else if (focus?.kind === 'entity') expand(viewer, shown.entity.id)
    else focusOn(viewer, shown.entity.id)
  }
  const again = (): void => {
    const { focus } = viewer.store.state
    if (focus?.kind === 'entity') expand(viewer, focus.id)
  }
  return {
    isEarly,
    open,
    again,
    node(key, at = performance.now()) {
      const { shown } = graph().getNodeAttributes(key)
      const { focus } = viewer.store.state
      if (isEarly(at)) return again()
      if (shown.kind === 'article') openArticle(viewer, shown.article.id)
      else if (focus?.kind === 'entity' && focus.id === shown.entity.id)
        viewer.store.update({ selection: { kind: 'entity', id: shown.entity.id } })
      else openEntity(viewer, shown.entity.id)
    },
    edge(key, at = performance.now()) {
      if (isEarly(at)) return again()
      const { statements } = graph().getEdgeAttribute(key, 'shown')
      const [first, ...others] = statements
      if (first === undefined) return
      if (others.length === 0) return openStatement(viewer, first.id)
      const ends = graph()
        .extremities(key)
        .flatMap((node) => {
          const { shown } = graph().getNodeAttributes(node)
          return shown.kind === 'entity' ? [shown.entity.id] : []
        })
      const [one, other] = ends
      if (one !== undefined && other !== undefined) openPair(viewer, one, other)
    },
  }
}
