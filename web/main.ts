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
  const list = element('section', {}, createList(index, store))
  const controls = view.statements.length + view.nodes.length === 0 ? null : createControls(index, store)
  const panel = createPanel(index, store)
  const stage = createStage(index, store, { controls, panel })
  const tabs = createTabs(store, { graph: stage.section, statements: list })
  const header = createHeader(index, store, createSearchBox(index, store), tabs)
  document.getElementById('app')?.replaceChildren(header, element('main', {}, controls, stage.section, list, panel))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) store.update({ selection: null })
  })
  Object.assign(window, { newsgraph: { ...stage.start(), store } })
}

start(readView())
