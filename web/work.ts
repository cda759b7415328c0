import type { GraphView } from '../src/model/index.ts'
import { connectAddress, fromAddress, toAddress } from './address.ts'
import { createControls } from './controls/controls.ts'
import { createCrumbs } from './crumbs.ts'
import { element } from './dom.ts'
import type { Drawing } from './graph/draw.ts'
import { indexView } from './graph-index.ts'
import { createHeader } from './header.ts'
import { createEntityList, createStatementList } from './list/lists.ts'
import { createPanel } from './panel/panel.ts'
import { createReading, type ReadHere } from './reading/dialog.ts'
import { createSearchBox } from './search/box.ts'
import { finderIn } from './search/in-graph.ts'
import { createRankings } from './side/rankings.ts'
import { createStage } from './stage.ts'
import { createStore, FIRST_STATE } from './store.ts'
import { createTabs } from './tabs.ts'
import { createStrip } from './timeline/strip.ts'
import { createTakeMenu } from './take/menu.ts'
import { createTimeline } from './timeline/timeline.ts'
import { unfoldForPrint } from './unfold-for-print.ts'
import { createViewer } from './viewer.ts'

/**
 * Fills the page with a graph and all ways to look at it, at the state that the address says.
 *
 * @param lead stands before where one is: the way out to what the graph is a part of.
 */
export function startWork(view: GraphView, lead: HTMLElement | null = null): void {
  const store = createStore(fromAddress(location.hash.slice(1)))
  const ended = new AbortController()
  const { signal } = ended
  const viewer = createViewer(indexView(view), store, signal)
  const empty = view.statements.length + view.nodes.length === 0
  const side = empty
    ? null
    : element(
        'div',
        { class: 'side' },
        view.articles.length > 1 ? createRankings(viewer) : null,
        createControls(viewer),
      )
  const panel = createPanel(viewer)
  const strip = createStrip(viewer)
  const stage = createStage(viewer, [side, panel, strip])
  if (strip !== null) stage.section.append(strip)
  const statements = element('section', {}, createStatementList(viewer))
  const entities = element('section', {}, createEntityList(viewer))
  const timeline = element('section', {}, createTimeline(viewer))
  const tabs = createTabs(store, { graph: stage.section, statements, entities, timeline })
  let drawing: Drawing | null = null
  const take = createTakeMenu(viewer, () => drawing)
  const search = createSearchBox('Names, relations, sentences', finderIn(viewer), signal)
  const read = createReading(view, (found) => (ended.abort(), showRead(found, lead)), signal)
  const main = element('main', {}, side, stage.section, statements, entities, timeline, panel)
  document
    .getElementById('app')
    ?.replaceChildren(createHeader(viewer, search, tabs, take, read), createCrumbs(viewer, lead), main)
  unfoldForPrint(main, signal)
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) store.update({ selection: null })
  }
  document.addEventListener('keydown', leave, { signal })
  drawing = stage.start()
  connectAddress(store, signal)
  Object.assign(window, { newsgraph: { view, drawing, store, scene: viewer.scene } })
}

/** Works on what was read: at the article where it is one of several, at all there is where several were read. */
function showRead({ view, articles, joined }: ReadHere, lead: HTMLElement | null): void {
  const [only, ...others] = articles
  const one = only !== undefined && others.length === 0 && view.articles.length > 1 ? only : null
  const state =
    one === null
      ? FIRST_STATE
      : {
          ...FIRST_STATE,
          selection: { kind: 'article', id: one } as const,
          filters: { ...FIRST_STATE.filters, article: one },
        }
  const { pathname, search } = location
  history.pushState(null, '', `${pathname}${search}#${toAddress(state)}`)
  startWork(view, joined ? lead : (lead ?? element('a', { href: pathname + search }, 'Back to what was open')))
}
