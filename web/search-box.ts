import { element, excerpt } from './dom.ts'
import type { GraphIndex } from './graph-index.ts'
import { typeIcon } from './icons.ts'
import { createSearch, type Hit } from './search-index.ts'
import type { Store } from './store.ts'

const LIMIT = 12
const LIST_ID = 'search-results'

function optionFor({ node, alias }: Hit, position: number, active: boolean, choose: () => void): HTMLElement {
  return element(
    'li',
    {
      id: `${LIST_ID}-${position}`,
      role: 'option',
      'aria-selected': String(active),
      // The field keeps the focus; a press must not take it away before the click arrives.
      onmousedown: (event: Event) => event.preventDefault(),
      onclick: choose,
    },
    typeIcon(node.type),
    excerpt(node.label),
    alias === undefined ? null : element('small', {}, ' ', excerpt(alias)),
  )
}

/** A field that finds entities, with its list of results, after the combobox pattern of the ARIA practices. */
export function createSearchBox(index: GraphIndex, store: Store): HTMLElement {
  const search = createSearch(index.view.nodes)
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search entities',
    'aria-autocomplete': 'list',
    'aria-controls': LIST_ID,
    'aria-expanded': 'false',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: matchMedia('(hover: hover)').matches ? 'Search entities  ( / )' : 'Search entities',
  })
  const list = element('ul', { id: LIST_ID, role: 'listbox', 'aria-label': 'Entities found', hidden: true })
  let hits: Hit[] = []
  let active = 0

  const show = (): void => {
    const open = input.value.trim() !== '' && document.activeElement === input
    list.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    const options = hits.map((hit, at) => optionFor(hit, at, at === active, () => choose(at)))
    list.replaceChildren(
      ...(options.length > 0 ? options : [element('li', { class: 'none' }, 'No entity of this name')]),
    )
    if (open && hits.length > 0) input.setAttribute('aria-activedescendant', `${LIST_ID}-${active}`)
    else input.removeAttribute('aria-activedescendant')
  }
  const clear = (): void => {
    input.value = ''
    hits = []
    show()
  }
  const choose = (at: number): void => {
    const hit = hits[at]
    if (hit === undefined) return
    clear()
    store.update({ selection: { kind: 'entity', id: hit.node.id } })
  }
  const step = (by: number): void => {
    if (hits.length > 0) active = (active + by + hits.length) % hits.length
    show()
  }

  input.addEventListener('input', () => {
    hits = search(input.value, LIMIT)
    active = 0
    show()
  })
  input.addEventListener('keydown', (event) => {
    const act = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => choose(active), Escape: clear }[
      event.key
    ]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  for (const type of ['focus', 'blur']) input.addEventListener(type, show)
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
  })
  return element('div', { class: 'search', role: 'search' }, input, list)
}
