import type { Overview, PageData } from '../src/page/data/index.ts'
import { element } from './dom.ts'

/** A file of the site; null where it has none of that name. @throws where it cannot be loaded. */
export async function loadIfThere<Content>(address: string): Promise<Content | null> {
  const answer = await fetch(address)
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`the server answers ${answer.status} for ${address.split('?')[0]}`)
  return (await answer.json()) as Content
}

/** A file of the site. @throws where it is not there or cannot be loaded. */
export async function loadJson<Content>(address: string): Promise<Content> {
  const content = await loadIfThere<Content>(address)
  if (content === null) throw new Error(`the server answers 404 for ${address.split('?')[0]}`)
  return content
}

/** The graph, or what is shown first of one that is too large: the page carries it, or says where it lies. */
export function readData(): Promise<PageData | Overview> {
  const carrier = document.getElementById('graph')
  if (carrier instanceof HTMLLinkElement) return loadJson(carrier.getAttribute('href') ?? '')
  return Promise.resolve(JSON.parse(carrier?.textContent ?? '') as PageData)
}

/** Says that there is no graph, and what helps. */
export function showUnreadable(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  const remedy =
    location.protocol === 'file:'
      ? 'Browsers do not load it from a file: put the folder on a web server, or open the page that newsgraph build writes.'
      : 'Put all files of the folder on the server, and load the page again.'
  document
    .getElementById('app')
    ?.replaceChildren(
      element(
        'div',
        { class: 'notice', role: 'alert' },
        element('p', {}, `The graph cannot be read: ${reason}.`),
        element('p', {}, remedy),
      ),
    )
}
