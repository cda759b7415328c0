import { inDigits } from '../count.ts'
import { element } from '../dom.ts'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** The sign it has in the graph. */
  readonly sample: Node | null
}

export interface CheckGroup<Value extends string> {
  readonly group: HTMLFieldSetElement
  /** Shows what is unchecked, and how many things each row concerns; rows that never concern any are left out. */
  show(unchecked: ReadonlySet<Value>, counts: ReadonlyMap<Value, number>): void
}

/** A group of boxes; `changed` gets what is unchecked. */
export function checkGroup<Value extends string>(
  legend: string,
  choices: readonly Choice<Value>[],
  changed: (unchecked: ReadonlySet<Value>) => void,
): CheckGroup<Value> {
  const group = element('fieldset', {}, element('legend', {}, legend))
  const rows = choices.map(({ value, label, sample }) => {
    const box = element('input', { type: 'checkbox', value, checked: true })
    const count = element('span', { class: 'count' })
    const row = element('label', {}, box, sample, element('span', {}, label), ' ', count)
    return { value, box, count, row }
  })
  group.append(...rows.map(({ row }) => row))
  group.addEventListener('change', () =>
    changed(new Set(rows.filter(({ box }) => !box.checked).map(({ value }) => value))),
  )
  const show = (unchecked: ReadonlySet<Value>, counts: ReadonlyMap<Value, number>): void => {
    for (const { value, box, count } of rows) {
      box.checked = !unchecked.has(value)
      count.textContent = inDigits(counts.get(value) ?? 0)
    }
  }
  return { group, show }
}
