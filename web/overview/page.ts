import type { EntityType } from '../../src/model/index.ts'
import type { Overview } from '../../src/page/data/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { createSearchBox } from '../search/box.ts'
import { createRankedLists, type Row } from '../side/ranked-lists.ts'
import { createFinder } from '../search/in-overview.ts'
import { createTitleBar } from '../title-bar.ts'
import { addressOf } from './part.ts'

/** Widths of bubbles, in rem, for their words to be legible and for others to have room. */
const SMALLEST = 6.5
const LARGEST = 13
/** Below, one has room for two names only. */
const SMALL = 8
/** What all of them take together of a usual screen, in square rem. */
const ROOM = 1250

function createBubbles({ groups }: Overview): HTMLElement {
  const all = groups.reduce((sum, { articles }) => sum + articles, 0)
  const sizeOf = (articles: number): number => Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt((ROOM * articles) / all)))
  const bubble = (group: Overview['groups'][number], at: number): HTMLElement => {
    const [first = '', ...others] = group.names
    const size = sizeOf(group.articles)
    const link = element(
      'a',
      { class: size < SMALL ? 'bubble small' : 'bubble', href: addressOf('group', at) },
      element('strong', {}, excerpt(first)),
      ...others.map((name) => excerpt(name)),
      element('small', {}, countOf(group.articles, 'article')),
    )
    link.style.setProperty('--size', `${size.toFixed(2)}rem`)
    return element('li', {}, link)
  }
  return element('ul', { class: 'bubbles', 'aria-label': 'What is told of together' }, ...groups.map(bubble))
}

function createRankings({ ranked }: Overview): HTMLElement {
  const rows = (type: EntityType) => (): Row[] =>
    ranked
      .filter((entity) => entity.type === type)
      .map(({ id, label, aliases = [], articles }) => ({
        name: [label, ...aliases].join('\n'),
        content: [typeIcon(type), excerpt(label), element('small', {}, countOf(articles, 'article'))],
        open: addressOf('entity', id),
      }))
  return createRankedLists([
    { id: 'people', label: 'People', rows: rows('person') },
    { id: 'organizations', label: 'Organizations', rows: rows('organization') },
    { id: 'places', label: 'Places', rows: rows('place') },
    { id: 'events', label: 'Events', rows: rows('event') },
  ]).root
}

/** A bar for each month, which leads to its articles. */
function createBars({ months }: Overview): HTMLElement | null {
  if (months.length === 0) return null
  const most = Math.max(...months.map(([, articles]) => articles))
  const bar = ([month, articles]: Overview['months'][number]): HTMLElement => {
    const label = `${month}: ${countOf(articles, 'article')}`
    if (articles === 0) return element('li', {})
    const link = element('a', { href: addressOf('month', month), title: label, 'aria-label': label })
    link.style.setProperty('--height', `${100 * Math.sqrt(articles / most)}%`)
    return element('li', {}, link)
  }
  return element(
    'nav',
    { class: 'strip', 'aria-label': 'Months' },
    element('span', {}, months[0]?.[0] ?? ''),
    element('ol', { class: 'months' }, ...months.map(bar)),
    element('span', {}, months.at(-1)?.[0] ?? ''),
  )
}

/**
 * The first sight of very many articles: who and what, what is told of together, and when.
 *
 * @param signal ends what listens to the whole page.
 * @param tools what else is done from the title bar.
 */
export function createOverview(overview: Overview, signal: AbortSignal, ...tools: HTMLElement[]): HTMLElement[] {
  const { title, articles, statements, names } = overview
  const counts = [countOf(names, 'name'), countOf(statements, 'statement'), countOf(articles, 'article')].join(' · ')
  const header = createTitleBar(
    title,
    element('p', { class: 'count-line' }, counts),
    createSearchBox('Names, headlines, sentences', createFinder(articles), signal),
    ...tools,
  )
  const section = element('section', { class: 'stage overview' }, createBubbles(overview), createBars(overview))
  return [header, element('main', {}, element('div', { class: 'side' }, createRankings(overview)), section)]
}
