/** Offsets of a text in UTF-16 code units, as JavaScript counts, and in Unicode code points, as the Web does. */
export class CodePoints {
  /** Where characters of two code units begin, in code units. */
  readonly #wide: readonly number[]

  constructor(text: string) {
    this.#wide = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  }

  fromUnits(offset: number): number {
    return offset - this.#before((at) => at < offset)
  }

  toUnits(offset: number): number {
    return offset + this.#before((at, count) => at - count < offset)
  }

  /** How many of the wide characters come before, which the test is true of; of those in order, none after the first that is not. */
  #before(isBefore: (at: number, count: number) => boolean): number {
    let [low, high] = [0, this.#wide.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(this.#wide[middle] ?? 0, middle)) low = middle + 1
      else high = middle
    }
    return low
  }
}
