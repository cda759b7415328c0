import { element, foreign, type Child } from './dom.ts'
import { NO_FILTERS, type ViewerState } from './store.ts'
import { relationName } from './graph-index.ts'
import type { Viewer } from './viewer.ts'
import { headlineOf, shorten } from './words.ts'

const LENGTH = 42

interface Crumb {
  readonly label: string
  /** What the state becomes when it is chosen. */
  readonly change: Partial<ViewerState>
}

const OVERVIEW = { focus: null, expanded: [], unfolded: 0 } as const

/** The way from all there is to what is looked at. */
function way({ index, store, scene }: Viewer): Crumb[] {
  const { filters, focus } = store.state
  const all = index.view.articles.length > 1 ? 'All articles' : 'The article'
  const article = filters.article === null ? undefined : index.articles.get(filters.article)
  return [
    { label: all, change: { ...OVERVIEW, selection: null, filters: { ...filters, article: null } } },
    ...(article === undefined
      ? []
      : [
          {
            label: headlineOf(article),
            change: { ...OVERVIEW, selection: { kind: 'article', id: article.id } as const },
          },
        ]),
    ...(focus === null ? [] : [{ label: scene().title, change: {} }]),
  ]
}

/** What is asked for beside the article, each with what takes it back. */
function conditions({ index, store }: Viewer): Crumb[] {
  const { filters, hidden, pinned } = store.state
  const { text, relation, source, from, to } = filters
  const without = (change: Partial<typeof filters>): Partial<ViewerState> => ({ filters: { ...filters, ...change } })
  const named =
    relation === null
      ? undefined
      : index.view.statements.find((each) => (each.relation.property ?? each.relation.lemma) === relation)
  return [
    ...(text === '' ? [] : [{ label: `“${text}”`, change: without({ text: NO_FILTERS.text }) }]),
    ...(relation === null
      ? []
      : [{ label: named === undefined ? relation : relationName(named), change: without({ relation: null }) }]),
    ...(source === null
      ? []
      : [{ label: `said by ${index.nodes.get(source)?.label ?? source}`, change: without({ source: null }) }]),
    ...(from === null && to === null
      ? []
      : [{ label: `${from ?? '…'} to ${to ?? '…'}`, change: without({ from: null, to: null }) }]),
    ...(hidden.length === 0 ? [] : [{ label: `${hidden.length} hidden`, change: { hidden: [] } }]),
    ...(pinned.length === 0 ? [] : [{ label: `${pinned.length} pinned`, change: { pinned: [] } }]),
  ]
}

/**
 * Where one is, how one leads out again, and what is asked for; behind `lead`. Of several articles it is there at first sight
 * too, so that the picture keeps its height.
 */
export function createCrumbs(viewer: Viewer, lead: HTMLElement | null): HTMLElement {
  const line = element('nav', { class: 'crumbs', 'aria-label': 'Where you are' })
  const button = (label: string, change: Partial<ViewerState>, className: string, sign: Child = null): HTMLElement =>
    element(
      'button',
      { type: 'button', class: className, onclick: () => viewer.store.update({ ...change, hovered: null }) },
      foreign(shorten(label, LENGTH)),
      sign,
    )
  const show = (): void => {
    const steps = way(viewer)
    const asked = conditions(viewer)
    const isFirstSight = steps.length < 2 && asked.length === 0
    line.hidden = isFirstSight && lead === null && viewer.index.view.articles.length < 2
    const last = isFirstSight && lead !== null ? undefined : steps.at(-1)
    line.replaceChildren(
      ...(lead === null ? [] : [lead]),
      ...steps
        .slice(0, -1)
        .flatMap(({ label, change }) => [
          button(label, change, 'text-link'),
          element('span', { 'aria-hidden': 'true' }, '›'),
        ]),
      ...(last === undefined
        ? []
        : [element('span', { 'aria-current': 'page' }, foreign(shorten(last.label, LENGTH)))]),
      ...asked.map(({ label, change }) =>
        button(label, change, 'chip', element('span', { 'aria-label': 'remove' }, ' ×')),
      ),
    )
  }
  viewer.store.subscribe((state, before) => {
    const { filters, focus, hidden, pinned } = before
    if (state.filters !== filters || state.focus !== focus || state.hidden !== hidden || state.pinned !== pinned) show()
  })
  show()
  return line
}
