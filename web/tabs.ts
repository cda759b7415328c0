import { element } from './dom.ts'
import type { Store, Tab } from './store.ts'

const TABS: readonly { readonly id: Tab; readonly label: string }[] = [
  { id: 'graph', label: 'Graph' },
  { id: 'statements', label: 'Statements' },
  { id: 'entities', label: 'Entities' },
  { id: 'timeline', label: 'Timeline' },
]

/** Switches between the graph and the lists, after the tabs pattern of the ARIA practices; shows the right panel. */
export function createTabs(store: Store, panels: Readonly<Record<Tab, HTMLElement>>): HTMLElement {
  const tabs = TABS.map(({ id, label }) => {
    const options = {
      type: 'button',
      role: 'tab',
      id: `tab-${id}`,
      'aria-controls': `panel-${id}`,
      onclick: () => store.update({ tab: id }),
    }
    return { id, button: element('button', options, label) }
  })
  const show = (current: Tab): void =>
    tabs.forEach(({ id, button }) => {
      button.setAttribute('aria-selected', String(id === current))
      button.tabIndex = id === current ? 0 : -1
      panels[id].hidden = id !== current
    })
  for (const { id } of TABS) {
    panels[id].id = `panel-${id}`
    panels[id].setAttribute('role', 'tabpanel')
    panels[id].setAttribute('aria-labelledby', `tab-${id}`)
  }
  const list = element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': 'View' },
    ...tabs.map(({ button }) => button),
  )
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const at = TABS.findIndex(({ id }) => id === store.state.tab)
    const step = event.key === 'ArrowRight' ? 1 : -1
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (next === undefined) return
    store.update({ tab: next.id })
    next.button.focus()
  })
  store.subscribe((state) => show(state.tab))
  show(store.state.tab)
  return list
}
