import type { ReadInput } from '../../src/page/data/index.ts'
import { countOf } from '../count.ts'
import { element, foreign } from '../dom.ts'

/** What is to be read, and where it goes. */
export interface Order {
  readonly inputs: readonly ReadInput[]
  readonly published: string | undefined
  /** Whether it is joined with what is open. */
  readonly join: boolean
}

export interface Form {
  readonly root: HTMLFormElement
  /** Takes files that were dropped on the page. */
  add(files: Iterable<File>): void
  clear(): void
}

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.jsonl,.ndjson,.xml,.rss,.atom,.ttl,.trig,.nt,.nq,text/*'

/** Where the new articles go; of no graph that is open there is no choice. */
function createChoice(articles: number): { root: HTMLElement | null; join: () => boolean } {
  if (articles === 0) return { root: null, join: () => false }
  const radio = (checked: boolean): HTMLInputElement => element('input', { type: 'radio', name: 'where', checked })
  const joined = radio(true)
  const root = element(
    'fieldset',
    {},
    element('legend', {}, 'Show it'),
    element('label', {}, joined, ` with what is open (${countOf(articles, 'article')})`),
    element('label', {}, radio(false), ' by itself'),
  )
  return { root, join: () => joined.checked }
}

/**
 * Asks for a text, or files, and what to do with them.
 *
 * @param articles how many are open.
 * @param read is given what is to be read, of which there is something.
 */
export function createForm(articles: number, read: (order: Order) => void): Form {
  let files: File[] = []
  const text = element('textarea', { rows: 9, placeholder: 'Paste the text of an article here …', spellcheck: 'false' })
  const picker = element('input', { type: 'file', multiple: true, accept: ACCEPTED })
  const day = element('input', { type: 'date' })
  const chosen = element('ul', { class: 'chosen', 'aria-label': 'Files to read' })
  const choice = createChoice(articles)

  const showFiles = (): void => {
    chosen.hidden = files.length === 0
    chosen.replaceChildren(
      ...files.map((file) => {
        const drop = (): void => {
          files = files.filter((other) => other !== file)
          showFiles()
        }
        const leave = { type: 'button', class: 'chip', onclick: drop, 'aria-label': `Leave out ${file.name}` }
        return element('li', {}, element('button', leave, foreign(file.name), ' ×'))
      }),
    )
  }
  const add = (more: Iterable<File>): void => {
    files = [...files, ...more]
    text.setCustomValidity('')
    showFiles()
  }
  picker.addEventListener('change', () => {
    add(picker.files ?? [])
    picker.value = ''
  })
  text.addEventListener('input', () => text.setCustomValidity(''))
  const root = element(
    'form',
    {
      onsubmit: (event: Event) => {
        event.preventDefault()
        const pasted = text.value.trim() === '' ? [] : [{ name: 'The text', content: new Blob([text.value]) }]
        const inputs = [...pasted, ...files.map((file) => ({ name: file.name, content: file }))]
        if (inputs.length > 0)
          return read({ inputs, published: day.value === '' ? undefined : day.value, join: choice.join() })
        text.setCustomValidity('Paste a text, or choose a file.')
        text.reportValidity()
      },
    },
    element('label', { class: 'paste' }, 'Text', text),
    element(
      'label',
      { class: 'files' },
      'Or files, which may be dropped here too',
      picker,
      element('small', {}, 'Text, also saved from a PDF · HTML · Markdown · JSON lines · feeds · graphs of newsgraph'),
    ),
    chosen,
    element('label', { class: 'day' }, 'Published, where the article does not say it', day),
    choice.root,
    element('p', { class: 'actions' }, element('button', { class: 'main', type: 'submit' }, 'Read')),
  )
  showFiles()
  return {
    root,
    add,
    clear() {
      text.value = ''
      files = []
      showFiles()
    },
  }
}
