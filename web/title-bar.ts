import { plainText } from '../src/model/index.ts'
import { element, foreign } from './dom.ts'

/** What stands above all else: the title, how much there is, and what is done from there. */
export const createTitleBar = (title: string, counts: HTMLElement, ...tools: readonly HTMLElement[]): HTMLElement =>
  element(
    'header',
    { class: 'bar' },
    element('div', { class: 'title' }, element('h1', { title: plainText(title) }, foreign(title)), counts),
    ...tools,
  )
