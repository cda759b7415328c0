import './webgl-names.ts'
import './style/tokens.css'
import './style/layout.css'
import './style/controls.css'
import './style/panel.css'
import './style/list.css'
import type { GraphView } from '../src/model/index.ts'
import { createControls } from './controls/controls.ts'
import { element } from './dom.ts'
import { indexView } from './graph-index.ts'
import { createHeader } from './header.ts'
import { createList } from './list/list.ts'
import { createPanel } from './panel/panel.ts'
import { createSearchBox } from './search-box.ts'
import { createStage } from './stage.ts'
import { createStore } from './store.ts'
import { createTabs } from './tabs.ts'

/** The graph that the page carries. */
function readView(): GraphView {
  return JSON.parse(document.getElementById('graph')?.textContent ?? '') as GraphView
}

function start(view: GraphView): void {
  const index = indexView(view)
  const store = createStore()
  const stage = createStage(index, store)
  const list = element('section', {}, createList(index, store))
  const tabs = createTabs(store, { graph: stage.section, statements: list })
  const controls = view.statements.length + view.nodes.length === 0 ? null : createControls(index, store)
  document
    .getElementById('app')
    ?.replaceChildren(
      createHeader(index, store, createSearchBox(index, store), tabs),
      element('main', {}, controls, stage.section, list, createPanel(index, store)),
    )
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) store.update({ selection: null })
  })
  Object.assign(window, { newsgraph: { ...stage.start(), store } })
}

start(readView())
