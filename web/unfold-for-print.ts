/** Rounds of showing more; a list shows 40 at a time, and nobody prints more than some thousands. */
const MOST_ROUNDS = 150

/** Shows all of what shows only its first rows, before the page is printed: nobody can ask paper for more. */
export function unfoldForPrint(root: HTMLElement, signal: AbortSignal): void {
  const unfold = (): void => {
    for (const folded of root.querySelectorAll<HTMLDetailsElement>('details.further')) folded.open = true
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const more = root.querySelector<HTMLElement>(
        'section:not([hidden]) .rest:not([hidden]), .panel .rest:not([hidden])',
      )
      if (more === null) return
      more.click()
    }
  }
  addEventListener('beforeprint', unfold, { signal })
}
