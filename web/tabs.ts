import { element } from './dom.ts'
import type { Store, ViewerState } from './store.ts'

type Tab = ViewerState['tab']

const TABS: readonly { readonly id: Tab; readonly label: string }[] = [
  { id: 'graph', label: 'Graph' },
  { id: 'statements', label: 'Statements' },
]

/** Switches between the graph and the list, after the tabs pattern of the ARIA practices; shows the right panel. */
export function createTabs(store: Store, panels: Readonly<Record<Tab, HTMLElement>>): HTMLElement {
  const buttons = TABS.map(({ id, label }) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': `panel-${id}`,
        onclick: () => store.update({ tab: id }),
      },
      label,
    ),
  )
  const show = (current: Tab): void =>
    TABS.forEach(({ id }, at) => {
      buttons[at]!.setAttribute('aria-selected', String(id === current))
      buttons[at]!.tabIndex = id === current ? 0 : -1
      panels[id].hidden = id !== current
    })
  for (const { id } of TABS) {
    panels[id].id = `panel-${id}`
    panels[id].setAttribute('role', 'tabpanel')
    panels[id].setAttribute('aria-labelledby', `tab-${id}`)
  }
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'View' }, ...buttons)
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const at = TABS.findIndex(({ id }) => id === store.state.tab)
    const next = (at + 1) % TABS.length
    store.update({ tab: TABS[next]!.id })
    buttons[next]!.focus()
  })
  store.subscribe((state) => show(state.tab))
  show(store.state.tab)
  return list
}
