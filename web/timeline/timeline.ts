import { timeWords, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { countOf, inDigits } from '../count.ts'
import { daysOf } from '../days.ts'
import { element, excerpt, foreign, type Child } from '../dom.ts'
import { groupBy } from '../graph-index.ts'
import { openStatement } from '../navigate.ts'
import type { Viewer } from '../viewer.ts'
import { claimText } from '../words.ts'
import { happeningsOf, timesTold, type Dated } from './happenings.ts'

/** Days made at a time. */
const PAGE = 60

/** Each with a space before it, so that they are apart also where they are copied. */
const apart = (...parts: readonly (HTMLElement | null)[]): Child[] =>
  parts.flatMap((part) => (part === null ? [] : [' ', part]))

/** Where it happened, unless the claim says so. */
function placeOf({ index }: Viewer, { place, object }: Statement): HTMLElement | null {
  const node = index.nodes.get(place ?? '')
  if (node === undefined || (object?.term.kind === 'entity' && object.term.entity === place)) return null
  return element('small', {}, excerpt(node.label))
}

/** The day, or the year where all of them are of whole years. */
const nameOf = (day: string, dated: readonly Dated[]): string =>
  day.endsWith('-01-01') && dated.every(({ days: { end } }) => end.endsWith('-12-31')) ? day.slice(0, -6) : day

/**
 * What happened on a day, each once however often it is told: what the text dates with a filled sign, what has only the day
 * of its article with a hollow one.
 */
function dayItem(viewer: Viewer, day: string, dated: readonly Dated[]): HTMLElement {
  const row = (told: readonly [Dated, ...Dated[]]): HTMLElement => {
    const [{ statement, days }] = told
    const times = timesTold(told)
    return element(
      'li',
      { class: days.told ? 'told' : 'published' },
      element(
        'button',
        { type: 'button', 'data-statement': statement.id, onclick: () => openStatement(viewer, statement.id) },
        excerpt(claimText(viewer.index, statement), 'claim'),
        ' ',
        stanceBadges(viewer.index, statement),
      ),
      ...apart(
        placeOf(viewer, statement),
        times > 1 ? element('small', {}, `told ${inDigits(times)} times`) : null,
        days.told && statement.time !== null && timeWords(statement.time) !== day
          ? element('small', {}, foreign(timeWords(statement.time)))
          : null,
      ),
    )
  }
  return element(
    'li',
    {},
    element('h3', {}, nameOf(day, dated)),
    element('ul', {}, ...happeningsOf(viewer.index, dated).map(row)),
  )
}

/** What is told, by the day of which it is told. */
export function createTimeline(viewer: Viewer): HTMLElement {
  const list = element('ol', { class: 'days' })
  const more = element('button', {
    type: 'button',
    class: 'more rest',
    onclick: () => draw(list.childElementCount + PAGE),
  })
  const undated = element('p', { class: 'hidden-note' })
  const onlyTold = element('input', { type: 'checkbox', checked: true, onchange: () => draw() })
  let drawn: object | null = null

  const draw = (limit = PAGE): void => {
    const { statements } = viewer.visible()
    const dated = statements.flatMap((statement): Dated[] => {
      const days = daysOf(viewer.index, statement)
      return days === null || (onlyTold.checked && !days.told) ? [] : [{ statement, days }]
    })
    const days = [...groupBy(dated, ({ days: { start } }) => [start])].sort(([a], [b]) => (a < b ? -1 : 1))
    list.replaceChildren(...days.slice(0, limit).map(([day, each]) => dayItem(viewer, day, each)))
    more.hidden = days.length <= limit
    more.textContent = `Show ${Math.min(PAGE, days.length - limit)} more of ${countOf(days.length, 'day')}`
    undated.textContent = `${inDigits(statements.length - dated.length)} of ${countOf(statements.length, 'statement')} are not shown here: the text gives no day for them.`
    undated.hidden = statements.length === dated.length
  }
  const show = (): void => {
    const { tab, filters } = viewer.store.state
    if (tab !== 'timeline' || drawn === filters) return
    drawn = filters
    draw()
  }
  viewer.store.subscribe(show)
  show()
  return element(
    'div',
    { class: 'timeline' },
    element('h2', {}, 'What happened when'),
    element('label', {}, onlyTold, ' only what the text itself dates'),
    list,
    more,
    undated,
  )
}
