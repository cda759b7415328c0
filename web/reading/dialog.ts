import type { GraphView } from '../../src/model/index.ts'
import type { ReadReport } from '../../src/page/data/index.ts'
import { element, foreign } from '../dom.ts'
import { readerAddress, startReading, stopReading } from './client.ts'
import { createForm, type Order } from './form.ts'
import { createProgress } from './progress.ts'

/** What was read, and whether it was joined with what was open. */
export interface ReadHere extends Pick<Extract<ReadReport, { kind: 'done' }>, 'view' | 'articles'> {
  readonly joined: boolean
}

const PRIVATE =
  'It is read on this machine, and nothing of it leaves it. What you do not take along is gone with the page.'

/** Why this page cannot read, and what helps. */
const cannot = (): readonly string[] =>
  location.protocol === 'file:'
    ? [
        'This page was opened from a file, and browsers let such a page start nothing that could read.',
        'Run “newsgraph view” in its folder, or put what “newsgraph site” writes on a web server, and open the page from there.',
      ]
    : [
        'This page was written without what reads articles.',
        'Write it again by “newsgraph site”, without “--no-reader”.',
      ]

const paragraphs = (lines: readonly string[]): HTMLElement[] => lines.map((line) => element('p', {}, foreign(line)))

/**
 * A button that opens a dialog in which further articles are read.
 *
 * @param open the graph that they can be joined with; null where there is none.
 * @param shown given what was read.
 * @param signal ends what listens to the whole page.
 */
export function createReading(
  open: GraphView | null,
  shown: (read: ReadHere) => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const address = readerAddress()
  const body = element('div', { class: 'body' })
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×')
  const dialog = element(
    'dialog',
    { class: 'reading', 'aria-labelledby': 'reading-title' },
    element('header', {}, element('h2', { id: 'reading-title' }, 'Read an article'), close),
    body,
  )
  const failure = element('div', { class: 'failure', role: 'alert' })
  const form = createForm(open?.articles.length ?? 0, (order) => read(order))
  const progress = createProgress(() => {
    stopReading()
    showForm()
  })
  const showForm = (reasons: readonly string[] = []): void => {
    failure.replaceChildren(...paragraphs(reasons))
    body.replaceChildren(element('p', { class: 'note' }, PRIVATE), failure, form.root)
  }
  const finish = ({ view, articles, notes }: Extract<ReadReport, { kind: 'done' }>, joined: boolean): void => {
    const show = (): void => {
      dialog.close()
      shown({ view, articles, joined })
    }
    if (notes.length === 0) return show()
    const go = element('button', { type: 'button', class: 'main', onclick: show }, 'Show the graph')
    body.replaceChildren(
      element('div', { role: 'status' }, element('p', {}, 'It was read, but:'), ...paragraphs(notes)),
      element('p', { class: 'actions' }, go),
    )
    go.focus()
  }
  const read = ({ inputs, published, join }: Order): void => {
    if (address === null) return
    progress.show(null)
    body.replaceChildren(progress.root)
    progress.root.querySelector('button')?.focus()
    const request = {
      inputs,
      ...(published === undefined ? {} : { published }),
      ...(join && open !== null ? { open } : {}),
    }
    startReading(address, request, (report) => {
      if (report.kind === 'failed') showForm([report.message])
      else if (report.kind === 'done') finish(report, join)
      else progress.show(report)
    })
  }
  const begin = (files: Iterable<File> = []): void => {
    form.add(files)
    if (dialog.open) return
    document.body.append(dialog)
    if (address === null) body.replaceChildren(...paragraphs(cannot()))
    else showForm()
    dialog.showModal()
  }

  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => {
    if (body.contains(progress.root)) stopReading()
    dialog.remove()
  })
  // Its keys are not those of the page below.
  dialog.addEventListener('keydown', (event) => event.stopPropagation())
  const isOfFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', (event) => isOfFiles(event) && event.preventDefault(), { signal })
  document.addEventListener(
    'drop',
    (event) => {
      if (!isOfFiles(event)) return
      event.preventDefault()
      if (!body.contains(progress.root)) begin(event.dataTransfer?.files ?? [])
    },
    { signal },
  )
  signal.addEventListener('abort', () => dialog.remove())
  return element(
    'button',
    { type: 'button', class: 'read', 'aria-haspopup': 'dialog', onclick: () => begin() },
    'Read …',
  )
}
