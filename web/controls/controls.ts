import type { EntityType } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { lineSample } from '../line-sample.ts'
import { SURENESS, surenessOf, TELLING, tellingOf, type Telling } from '../stance.ts'
import { NO_FILTERS, type Filters } from '../store.ts'
import type { Viewer } from '../viewer.ts'
import { TYPE_LABEL } from '../words.ts'
import { checkGroup } from './checks.ts'

function countEach<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Legend and filters in one: each row says what a sign means, and shows or hides what bears it. */
export function createControls({ index: { view }, store }: Viewer): HTMLElement {
  const filter = (change: Partial<Filters>): void => store.update({ filters: { ...store.state.filters, ...change } })
  const counts = {
    types: countEach(view.nodes.map(({ type }) => type)),
    tellings: countEach(view.statements.map(tellingOf)),
    surenesses: countEach(view.statements.map(surenessOf)),
  }
  const types = checkGroup(
    'Entities',
    (Object.keys(TYPE_LABEL) as EntityType[])
      .filter((value) => counts.types.has(value))
      .map((value) => ({ value, label: TYPE_LABEL[value], sample: typeIcon(value) })),
    (unchecked) => filter({ types: unchecked }),
  )
  const tellings = checkGroup(
    'How it is told',
    (Object.keys(TELLING) as Telling[])
      .filter((value) => counts.tellings.has(value))
      .map((value) => ({ value, label: TELLING[value].label, sample: lineSample(TELLING[value].style) })),
    (unchecked) => filter({ tellings: unchecked }),
  )
  const surenesses = checkGroup(
    'How surely it was read',
    SURENESS.filter(({ id }) => counts.surenesses.has(id)).map(({ id, label, style }) => ({
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
    types.show(filters.types, counts.types)
    tellings.show(filters.tellings, counts.tellings)
    surenesses.show(filters.surenesses, counts.surenesses)
    reset.hidden = filters.types.size + filters.tellings.size + filters.surenesses.size === 0
  }
  store.subscribe((state, before) => state.filters !== before.filters && show())
  show()
  // Folded away at first where it would cover the graph, or where a list of names is more to the point.
  const open = matchMedia('(min-width: 761px)').matches && view.articles.length < 2
  const groups = [types, tellings, surenesses].map(({ group }) => group).filter((group) => group.querySelector('input'))
  return element(
    'details',
    { class: 'controls', open },
    element('summary', {}, 'Legend and filters'),
    element('div', {}, ...groups, reset),
  )
}
