import type { EntityType } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { lineSample } from '../line-sample.ts'
import { SURENESS, surenessOf, TELLING, tellingOf, type Telling } from '../stance.ts'
import { NO_FILTERS, type Filters } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import { TYPE_LABEL } from '../words.ts'
import { checkGroup } from './checks.ts'

/** Legend and filters in one: each row says what a sign means, and shows or hides what bears it. */
export function createControls({ index: { view }, store, visible }: Viewer): HTMLElement {
  const filter = (change: Partial<Filters>): void => store.update({ filters: { ...store.state.filters, ...change } })
  const there = {
    types: new Set(view.nodes.map(({ type }) => type)),
    tellings: new Set(view.statements.map(tellingOf)),
    surenesses: new Set(view.statements.map(surenessOf)),
  }
  const types = checkGroup(
    'Entities',
    (Object.keys(TYPE_LABEL) as EntityType[])
      .filter((value) => there.types.has(value))
      .map((value) => ({ value, label: TYPE_LABEL[value], sample: typeIcon(value) })),
    (unchecked) => filter({ types: unchecked }),
  )
  const tellings = checkGroup(
    'How it is told',
    (Object.keys(TELLING) as Telling[])
      .filter((value) => there.tellings.has(value))
      .map((value) => ({ value, label: TELLING[value].label, sample: lineSample(TELLING[value].style) })),
    (unchecked) => filter({ tellings: unchecked }),
  )
  const surenesses = checkGroup(
    'How surely it was read',
    SURENESS.filter(({ id }) => there.surenesses.has(id)).map(({ id, label, style }) => ({
      value: id,
      label,
      sample: lineSample(style),
    })),
    (unchecked) => filter({ surenesses: unchecked }),
  )
  const reset = element(
    'button',
    { type: 'button', class: 'more', onclick: () => store.update({ filters: NO_FILTERS }) },
    'Show everything',
  )
  const show = (): void => {
    const { filters } = store.state
    const counts = visible().counts()
    types.show(filters.types, counts.types)
    tellings.show(filters.tellings, counts.tellings)
    surenesses.show(filters.surenesses, counts.surenesses)
    reset.hidden = filters.types.size + filters.tellings.size + filters.surenesses.size === 0
  }
  // Folded away at first where it would cover the graph, or where a list of names is more to the point.
  const open = matchMedia('(min-width: 761px)').matches && view.articles.length < 2
  const groups = [types, tellings, surenesses].map(({ group }) => group).filter((group) => group.querySelector('input'))
  const controls = element(
    'details',
    { class: 'controls', open },
    element('summary', {}, 'Legend and filters'),
    element('div', {}, ...groups, reset),
  )
  // Counted while it is seen: a click need not wait for what is folded away.
  let shown: Filters | null = null
  const keep = (): void => {
    if (!controls.open || shown === store.state.filters) return
    shown = store.state.filters
    show()
  }
  controls.addEventListener('toggle', keep)
  store.subscribe(keep)
  keep()
  return controls
}
