import { element } from '../dom.ts'
import type { ViewArticle } from '../graph-index.ts'
import { shorten } from '../words.ts'

const LENGTH = 40

/** A choice of one article or all of them; null where there is nothing to choose. */
export function articleSelect(
  articles: readonly ViewArticle[],
  changed: (article: string | null) => void,
): HTMLElement | null {
  if (articles.length < 2) return null
  const select = element(
    'select',
    { 'aria-label': 'Article' },
    element('option', { value: '' }, `All ${articles.length}`),
    ...articles.map(({ id, title }, at) => element('option', { value: at }, shorten(title || id, LENGTH))),
  )
  select.addEventListener('change', () =>
    changed(select.value === '' ? null : (articles[Number(select.value)]?.id ?? null)),
  )
  return element('fieldset', {}, element('legend', {}, 'Article'), select)
}
