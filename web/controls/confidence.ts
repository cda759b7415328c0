import { element } from '../dom.ts'

/** A slider for the least confidence shown, 0 to 1. */
export function confidenceSlider(changed: (minimum: number) => void): HTMLElement {
  const output = element('output', { class: 'count' }, '0.00')
  const input = element('input', {
    type: 'range',
    min: 0,
    max: 1,
    step: 0.05,
    value: 0,
    'aria-label': 'Least confidence',
  })
  input.addEventListener('input', () => {
    // An output takes part in the form: a reset brings back its default.
    output.value = Number(input.value).toFixed(2)
    changed(Number(input.value))
  })
  return element('fieldset', {}, element('legend', {}, 'Confidence'), element('label', {}, 'at least', input, output))
}
