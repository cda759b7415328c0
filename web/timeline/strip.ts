import { inDigits } from '../count.ts'
import { element, svg } from '../dom.ts'
import { NO_FILTERS } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import { periodsOf, type Period } from './months.ts'

const HEIGHT = 44

/** Bars of one width, side by side; what the text tells is filled, what only its article dates is hollow. */
function bars(periods: readonly Period[]): SVGElement {
  const highest = Math.max(1, ...periods.map(({ told, published }) => told + published))
  const high = (count: number): number => (count === 0 ? 0 : Math.max(1.5, Math.sqrt(count / highest) * HEIGHT))
  return svg(
    'svg',
    { viewBox: `0 0 ${periods.length * 10} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...periods.flatMap(({ told, published }, at) => {
      const all = high(told + published)
      const solid = told === 0 ? 0 : all * (told / (told + published))
      return [
        svg('rect', { class: 'published', x: at * 10 + 1, width: 8, y: HEIGHT - all, height: all }),
        svg('rect', { class: 'told', x: at * 10 + 1, width: 8, y: HEIGHT - solid, height: solid }),
      ]
    }),
  )
}

/** What a bar stands for, in words. */
const periodText = (period: Period | undefined): string =>
  period === undefined
    ? ''
    : `${period.name}: ${inDigits(period.told)} told to be then, ${inDigits(period.published)} more published then`

/** When it happened and was published, as a strip of bars over which one drags to choose a stretch of time. Null for one article. */
export function createStrip(viewer: Viewer): HTMLElement | null {
  const { index, store } = viewer
  if (index.view.articles.length < 2) return null
  const periods = periodsOf(index, index.view.statements)
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined || periods.length < 2) return null

  const chosen = element('div', { class: 'brush', hidden: true })
  const field = element('div', { class: 'bars' }, bars(periods), chosen)
  const day = (label: string, name: 'from' | 'to'): HTMLInputElement =>
    element('input', {
      type: 'text',
      'aria-label': label,
      placeholder: name === 'from' ? first.name : last.name,
      pattern: '\\d{4}(-\\d\\d){0,2}',
      title: 'year, month or day: 2024, 2024-05, 2024-05-31',
      onchange: (event: Event) => {
        const input = event.target as HTMLInputElement
        if (input.validity.valid) choose({ [name]: input.value === '' ? null : input.value })
      },
    })
  const [from, to] = [day('From', 'from'), day('To', 'to')]
  const choose = (days: { readonly from?: string | null; readonly to?: string | null }): void =>
    store.update({ filters: { ...store.state.filters, ...days } })

  const placeAt = (x: number): number => {
    const { left, width } = field.getBoundingClientRect()
    return Math.max(0, Math.min(periods.length - 1, Math.floor(((x - left) / width) * periods.length)))
  }
  const mark = (start: number, end: number): void => {
    chosen.hidden = false
    chosen.style.left = `${(start / periods.length) * 100}%`
    chosen.style.width = `${((end - start + 1) / periods.length) * 100}%`
  }
  let pressed: number | null = null
  field.addEventListener('pointerdown', (event) => {
    pressed = placeAt(event.clientX)
    field.setPointerCapture(event.pointerId)
    mark(pressed, pressed)
  })
  field.addEventListener('pointermove', (event) => {
    const at = placeAt(event.clientX)
    field.title = periodText(periods[at])
    if (pressed === null) return
    mark(Math.min(pressed, at), Math.max(pressed, at))
  })
  field.addEventListener('pointerup', (event) => {
    if (pressed === null) return
    const at = placeAt(event.clientX)
    const [start, end] = [periods[Math.min(pressed, at)], periods[Math.max(pressed, at)]]
    pressed = null
    choose({ from: start?.name ?? null, to: end?.name ?? null })
  })
  const show = (): void => {
    const { filters } = store.state
    from.value = filters.from ?? NO_FILTERS.text
    to.value = filters.to ?? NO_FILTERS.text
    chosen.hidden = filters.from === null && filters.to === null
    if (chosen.hidden) return
    const start = filters.from === null ? 0 : periods.findIndex(({ name }) => name >= (filters.from ?? ''))
    const end = filters.to === null ? -1 : periods.findIndex(({ name }) => name > (filters.to ?? ''))
    mark(Math.max(0, start), end === -1 ? periods.length - 1 : Math.max(0, end - 1))
  }
  store.subscribe((state, before) => state.filters !== before.filters && show())
  show()
  return element('div', { class: 'strip', role: 'group', 'aria-label': 'Time' }, from, field, to)
}
