import { entitiesOf, graphKey } from '../src/model/index.ts'
import type { Viewer } from './viewer.ts'

const isDrawn = ({ scene }: Viewer, entity: string): boolean => {
  const key = graphKey(entity)
  return scene().nodes.some((node) => node.key === key)
}

/** Whether the picture is that of one article, which stays where it is while one points about in it. */
const showsArticle = ({ store, scene }: Viewer): boolean =>
  store.state.focus === null && scene().edges.every(({ kind }) => kind !== 'telling') && isOfOneArticle(scene())

const isOfOneArticle = ({ edges }: ReturnType<Viewer['scene']>): boolean =>
  new Set(edges.flatMap(({ statements }) => statements.map(({ evidence }) => evidence.article))).size <= 1

/** Selects an entity where the picture of its article shows it; else draws it amid its neighbours. */
export function openEntity(viewer: Viewer, id: string): void {
  const selection = { kind: 'entity', id } as const
  if (showsArticle(viewer) && isDrawn(viewer, id)) viewer.store.update({ selection })
  else focusOn(viewer, id)
}

/** Draws an entity amid its closest neighbours. */
export function focusOn({ store }: Viewer, id: string): void {
  store.update({
    focus: { kind: 'entity', id },
    expanded: [],
    unfolded: 0,
    selection: { kind: 'entity', id },
    hovered: null,
  })
}

/** Draws further neighbours of an entity; around it alone where the picture is not about neighbours. */
export function expand(viewer: Viewer, id: string): void {
  const { focus, expanded } = viewer.store.state
  if (focus?.kind !== 'entity') focusOn(viewer, id)
  else if (!expanded.includes(id)) viewer.store.update({ expanded: [...expanded, id], hovered: null })
}

/** Selects a statement; where the picture shows nothing of it, draws it by itself, or whom alone it speaks of amid what is near. */
export function openStatement(viewer: Viewer, id: string): void {
  const statement = viewer.index.statements.get(id)
  if (statement === undefined) return
  const selection = { kind: 'statement', id } as const
  const told = viewer.scene().edges.some(({ statements }) => statements.includes(statement))
  const hasLine = viewer.index.edgesOf(id).length > 0
  const entities = [...entitiesOf(statement)]
  const shown = told || (!hasLine && entities.some((entity) => isDrawn(viewer, entity)))
  const [only, ...others] = entities
  const focus =
    only !== undefined && others.length === 0
      ? ({ kind: 'entity', id: only } as const)
      : ({ kind: 'statement', id } as const)
  if (shown) viewer.store.update({ selection })
  else viewer.store.update({ selection, focus, expanded: [], hovered: null })
}

/** All between two entities, its lines drawn apart. */
export function openPair(viewer: Viewer, one: string, other: string): void {
  const selection = { kind: 'pair', ids: [one, other] } as const
  if (isDrawn(viewer, one) && isDrawn(viewer, other)) viewer.store.update({ selection })
  else viewer.store.update({ selection, focus: { kind: 'path', from: one, to: other }, expanded: [], hovered: null })
}

/** One article by itself: its picture, its statements, its text. */
export function openArticle({ store }: Viewer, id: string): void {
  store.update({
    filters: { ...store.state.filters, article: id },
    focus: null,
    expanded: [],
    unfolded: 0,
    selection: { kind: 'article', id },
    hovered: null,
  })
}
