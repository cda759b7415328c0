import type { EntityType } from '../../src/model/index.ts'
import type { Overview } from '../../src/page/data/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { createSearchBox } from '../search/box.ts'
import { createRankedLists, type Row } from '../side/ranked-lists.ts'
import { createFinder } from '../search/in-overview.ts'
import { createTitleBar } from '../title-bar.ts'
import { bubbleSizes } from './bubble-sizes.ts'
import { addressOf } from './part.ts'

/** Below, in rem, a bubble has room for two names only. */
const SMALL = 8

/** What is told of together, in circles that fill the room they are given, and again as it changes. */
function createBubbles({ groups }: Overview): HTMLElement {
  const links = groups.map(({ names: [first = '', ...others], articles }, at) =>
    element(
      'a',
      { class: 'bubble', href: addressOf('group', at) },
      element('strong', {}, excerpt(first)),
      ...others.map((name) => excerpt(name)),
      element('small', {}, countOf(articles, 'article')),
    ),
  )
  const list = element(
    'ul',
    { class: 'bubbles', 'aria-label': 'What is told of together' },
    ...links.map((link) => element('li', {}, link)),
  )
  const weights = groups.map(({ articles }) => articles)
  const fit = ([entry]: readonly ResizeObserverEntry[]): void => {
    if (entry === undefined) return
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
    const { width, height } = entry.contentRect
    bubbleSizes(weights, { width: width / rem, height: height / rem }).forEach((size, at) => {
      links[at]?.classList.toggle('small', size < SMALL)
      links[at]?.style.setProperty('--size', `${size.toFixed(2)}rem`)
    })
  }
  new ResizeObserver(fit).observe(list)
  return list
}

function createRankings({ ranked }: Overview): HTMLElement {
  const rows = (type: EntityType) => (): Row[] =>
    ranked
      .filter((entity) => entity.type === type)
      .map(({ id, label, aliases = [], articles }) => ({
        name: [label, ...aliases].join('\n'),
        content: () => [typeIcon(type), excerpt(label), element('small', {}, countOf(articles, 'article'))],
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
