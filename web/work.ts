import type { GraphView } from '../src/model/index.ts'
import { connectAddress, fromAddress } from './address.ts'
import { createControls } from './controls/controls.ts'
import { createCrumbs } from './crumbs.ts'
import { element } from './dom.ts'
import type { Drawing } from './graph/draw.ts'
import { indexView } from './graph-index.ts'
import { createHeader } from './header.ts'
import { createEntityList, createStatementList } from './list/lists.ts'
import { createPanel } from './panel/panel.ts'
import { createSearchBox } from './search/box.ts'
import { finderIn } from './search/in-graph.ts'
import { createRankings } from './side/rankings.ts'
import { createStage } from './stage.ts'
import { createStore } from './store.ts'
import { createTabs } from './tabs.ts'
import { createStrip } from './timeline/strip.ts'
import { createTakeMenu } from './take/menu.ts'
import { createTimeline } from './timeline/timeline.ts'
import { createViewer } from './viewer.ts'

/**
 * Fills the page with a graph and all ways to look at it, at the state that the address says.
 *
 * @param lead stands before where one is: the way out to what the graph is a part of.
 */
export function startWork(view: GraphView, lead: HTMLElement | null = null): void {
  const store = createStore(fromAddress(location.hash.slice(1)))
  const viewer = createViewer(indexView(view), store)
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
  const search = createSearchBox('Search names, relations, sentences', finderIn(viewer))
  document
    .getElementById('app')
    ?.replaceChildren(
      createHeader(viewer, search, tabs, take),
      createCrumbs(viewer, lead),
      element('main', {}, side, stage.section, statements, entities, timeline, panel),
    )
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) store.update({ selection: null })
  })
  drawing = stage.start()
  connectAddress(store)
  Object.assign(window, { newsgraph: { drawing, store, scene: viewer.scene } })
}
