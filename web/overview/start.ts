import type { Overview } from '../../src/page/data/index.ts'
import { countOf } from '../count.ts'
import { element, type Child } from '../dom.ts'
import { toAddress } from '../address.ts'
import { createReading, type ReadHere } from '../reading/dialog.ts'
import { FIRST_STATE } from '../store.ts'
import { createOverview } from './page.ts'
import { askedIn, loadPart, type Part } from './part.ts'

/** Leads from some articles to all, and to those before and after. */
function wayOut({ articles }: Overview, { range, before, after }: Part): HTMLElement {
  const link = (address: string | null, words: string): Child =>
    address === null ? null : element('a', { href: address }, words)
  return element(
    'span',
    { class: 'way-out' },
    element('a', { href: location.pathname }, `All ${countOf(articles, 'article')}`),
    ...(range === null ? [] : [element('span', {}, range), link(before, '‹ before'), link(after, 'next ›')]),
  )
}

/**
 * Shows very many articles: an overview, or those of them that the address asks for.
 *
 * @param work starts work on some articles; `lead` stands before where one is in them.
 */
export async function startOverview(
  overview: Overview,
  work: (view: Part['view'], lead: HTMLElement) => void,
): Promise<void> {
  const app = document.getElementById('app')
  const asked = askedIn(location.search)
  if (asked === null) {
    const ended = new AbortController()
    const show = ({ view }: ReadHere): void => {
      ended.abort()
      work(view, element('a', { href: location.pathname }, `All ${countOf(overview.articles, 'article')}`))
    }
    const reading = createReading(null, show, ended.signal)
    app?.replaceChildren(...createOverview(overview, ended.signal, reading))
    Object.assign(window, { newsgraph: { overview } })
    return
  }
  const note = element('p', { role: 'status' }, 'Loading …')
  app?.replaceChildren(element('div', { class: 'notice' }, note))
  const part = await loadPart(overview, asked, (count, of) => {
    note.textContent = `Loading ${count} of ${countOf(of, 'article')} …`
  })
  if (part === null) {
    note.textContent = `No article tells of “${asked.name}”.`
    note.after(element('a', { href: location.pathname }, `All ${countOf(overview.articles, 'article')}`))
    return
  }
  if (location.hash === '' && asked.kind === 'entity') {
    const entity = { kind: 'entity', id: asked.name } as const
    const address = toAddress({ ...FIRST_STATE, focus: entity, selection: entity })
    history.replaceState(null, '', `${location.pathname}${location.search}#${address}`)
  }
  work(part.view, wayOut(overview, part))
}
