import { element } from '../dom.ts'
const LIST_ID = 'search-results'

/** Something that a list of results offers. */
export interface Option {
  readonly content: readonly Node[]
  readonly choose: () => void
}

/**
 * Offers what is found by some words, at once or after it was loaded, and again when there is more; `text` is not empty.
 * What comes late is not offered to who has typed on.
 */
export type Finder = (text: string, offer: (found: readonly Option[]) => void) => void | Promise<void>

function optionFor({ content, choose }: Option, position: number, active: boolean, chosen: () => void): HTMLElement {
  return element(
    'li',
    {
      id: `${LIST_ID}-${position}`,
      role: 'option',
      'aria-selected': String(active),
      // The field keeps the focus; a press must not take it away before the click arrives.
      onmousedown: (event: Event) => event.preventDefault(),
      onclick: () => {
        chosen()
        choose()
      },
    },
    ...content.flatMap((node) => [node, ' ']),
  )
}

/**
 * A field that finds things, with its list of results, after the combobox pattern of the ARIA practices.
 *
 * @param signal ends what listens to the whole page.
 */
export function createSearchBox(hint: string, finder: Finder, signal: AbortSignal): HTMLElement {
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search',
    'aria-autocomplete': 'list',
    'aria-controls': LIST_ID,
    'aria-expanded': 'false',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: matchMedia('(hover: hover)').matches ? `${hint}  ( / )` : 'Search',
  })
  const list = element('ul', { id: LIST_ID, role: 'listbox', 'aria-label': 'Found', hidden: true })
  let options: readonly Option[] = []
  let active = 0
  /** Whether Enter was pressed before anything was found. */
  let hurried = false

  const show = (): void => {
    const open = input.value.trim() !== '' && document.activeElement === input
    list.hidden = !open
    input.setAttribute('aria-expanded', String(open))
    list.replaceChildren(...options.map((option, at) => optionFor(option, at, at === active, clear)))
    if (open && options.length > 0) input.setAttribute('aria-activedescendant', `${LIST_ID}-${active}`)
    else input.removeAttribute('aria-activedescendant')
    if (open) list.children[active]?.scrollIntoView({ block: 'nearest' })
  }
  const clear = (): void => {
    input.value = ''
    options = []
    show()
  }
  const find = (): void => {
    const typed = input.value
    const text = typed.trim()
    active = 0
    options = []
    hurried = false
    if (text === '') return show()
    void finder(text, (found) => {
      if (input.value !== typed) return
      options = found
      active = Math.min(active, Math.max(0, found.length - 1))
      if (hurried) choose()
      else show()
    })
  }
  const choose = (): void => {
    const option = options[active]
    hurried = option === undefined && input.value.trim() !== ''
    if (hurried) return
    clear()
    option?.choose()
  }
  const step = (by: number): void => {
    if (options.length > 0) active = (active + by + options.length) % options.length
    show()
  }

  input.addEventListener('input', find)
  input.addEventListener('keydown', (event) => {
    const act = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: choose, Escape: clear }[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  for (const type of ['focus', 'blur']) input.addEventListener(type, show)
  const reach = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
  }
  document.addEventListener('keydown', reach, { signal })
  return element('div', { class: 'search', role: 'search' }, input, list)
}
