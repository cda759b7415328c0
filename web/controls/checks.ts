import { element } from '../dom.ts'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** How many things it concerns. */
  readonly count: number
  /** The sign it has in the graph. */
  readonly sample: Node
}

/** A group of boxes, all checked at first; `changed` gets what is unchecked. Null where there is nothing to check. */
export function checkGroup<Value extends string>(
  legend: string,
  choices: readonly Choice<Value>[],
  changed: (unchecked: ReadonlySet<Value>) => void,
): HTMLFieldSetElement | null {
  if (choices.length === 0) return null
  const group = element('fieldset', {}, element('legend', {}, legend))
  const rows = choices.map(({ value, label, count, sample }) => {
    const box = element('input', { type: 'checkbox', value, checked: true })
    return element(
      'label',
      {},
      box,
      sample,
      element('span', {}, label),
      element('span', { class: 'count' }, String(count)),
    )
  })
  group.append(...rows)
  group.addEventListener('change', () => {
    const unchecked = group.querySelectorAll<HTMLInputElement>('input:not(:checked)')
    changed(new Set([...unchecked].map((box) => box.value as Value)))
  })
  return group
}
