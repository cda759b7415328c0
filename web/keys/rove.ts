/** How far each key leads among some items; further than there are is to the end. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['End', Infinity],
  ['Home', -Infinity],
])

/**
 * Makes one stop of Tab out of the links and buttons of a list, after the roving tabindex of the ARIA practices: the keys of
 * `STEPS` lead from one to the next.
 *
 * @returns to be called when the list has other items.
 */
export function rove(list: HTMLElement): () => void {
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a, button')]
  const stopAt = (chosen: Element | undefined): void => {
    for (const item of items()) item.tabIndex = item === chosen ? 0 : -1
  }
  list.addEventListener('focusin', ({ target }) => target instanceof Element && stopAt(target))
  list.addEventListener('keydown', (event) => {
    const step = STEPS.get(event.key)
    const all = items()
    const at = all.findIndex((item) => item === document.activeElement)
    if (step === undefined || at === -1) return
    event.preventDefault()
    all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus()
  })
  return () => stopAt(items()[0])
}
