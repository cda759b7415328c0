import type { PageData } from '../src/page/data/index.ts'
import { element } from './dom.ts'

/** The graph: the page carries it, or says where it lies. */
export async function readData(): Promise<PageData> {
  const carrier = document.getElementById('graph')
  if (!(carrier instanceof HTMLLinkElement)) return JSON.parse(carrier?.textContent ?? '') as PageData
  const answer = await fetch(carrier.href)
  if (!answer.ok) throw new Error(`the server answers ${answer.status} for graph.json`)
  return (await answer.json()) as PageData
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
