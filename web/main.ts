import './webgl-names.ts'
import './style/tokens.css'
import './style/layout.css'
import './style/controls.css'
import './style/side.css'
import './style/panel.css'
import './style/list.css'
import './style/print.css'
import { unpackView, type PageData } from '../src/page/data/index.ts'
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
import { readData, showUnreadable } from './read-data.ts'
import { createRankings } from './side/rankings.ts'
import { createStage } from './stage.ts'
import { createStore } from './store.ts'
import { createTabs } from './tabs.ts'
import { createStrip } from './timeline/strip.ts'
import { createTakeMenu } from './take/menu.ts'
import { createTimeline } from './timeline/timeline.ts'
import { createViewer } from './viewer.ts'

function start(data: PageData): void {
  const view = unpackView(data)
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
  const header = createHeader(viewer, createSearchBox(viewer), tabs, take)
  document
    .getElementById('app')
    ?.replaceChildren(
      header,
      createCrumbs(viewer),
      element('main', {}, side, stage.section, statements, entities, timeline, panel),
    )
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) store.update({ selection: null })
  })
  drawing = stage.start()
  connectAddress(store)
  Object.assign(window, { newsgraph: { drawing, store, scene: viewer.scene } })
}

readData().then(start, showUnreadable)
