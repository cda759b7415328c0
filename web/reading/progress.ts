import type { ReadReport } from '../../src/page/data/index.ts'
import { element } from '../dom.ts'
import { shorten } from '../words.ts'

const MEGABYTE = 1e6
const LENGTH = 80

export interface Progress {
  readonly root: HTMLElement
  show(report: Extract<ReadReport, { kind: 'loading' | 'reading' }> | null): void
}

/** What is being done, in words that change seldom, and how far it is. */
function wordsFor(report: Parameters<Progress['show']>[0]): string {
  switch (report?.kind) {
    case 'loading':
      return `Loading what reads, once: ${Math.round(report.of / MEGABYTE)} MB …`
    case 'reading':
      return `Reading “${shorten(report.name, LENGTH)}” …`
    case undefined:
      return 'Beginning …'
  }
}

/** Tells how far a reading is; `stop` ends it. */
export function createProgress(stop: () => void): Progress {
  const words = element('p', { role: 'status' })
  const bar = element('progress', { 'aria-label': 'How far it is' })
  const amount = element('p', { class: 'amount' })
  const show: Progress['show'] = (report) => {
    const next = wordsFor(report)
    // Screen readers hear what is new only.
    if (words.textContent !== next) words.replaceChildren(next)
    if (report === null) bar.removeAttribute('value')
    else {
      bar.max = Math.max(1, report.of)
      bar.value = report.kind === 'loading' ? report.bytes : report.sentences
    }
    amount.textContent = report?.kind === 'reading' ? `${report.sentences} of ${report.of} sentences` : ''
  }
  const root = element(
    'div',
    { class: 'progress' },
    words,
    bar,
    amount,
    element('p', { class: 'actions' }, element('button', { type: 'button', onclick: stop }, 'Stop')),
  )
  return { root, show }
}
