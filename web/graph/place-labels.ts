import { contains, overlap, type Box } from './box.ts'

/** Where a label may stand. */
export interface Place {
  /** What its text would cover. */
  readonly boxes: readonly Box[]
  /** How bad the place is, beyond being taken. */
  readonly cost: number
}

const CELL = 64

/** What is covered already, in a grid of cells so that asking stays cheap in a large graph. */
export class Occupied {
  readonly #cells = new Map<string, Box[]>()
  readonly #bounds: Box

  constructor(bounds: Box) {
    this.#bounds = bounds
  }

  #cellsOf(box: Box): string[] {
    const cells: string[] = []
    for (let column = Math.floor(box.x / CELL); column * CELL < box.x + box.width; column++)
      for (let row = Math.floor(box.y / CELL); row * CELL < box.y + box.height; row++) cells.push(`${column},${row}`)
    return cells
  }

  add(box: Box): void {
    for (const cell of this.#cellsOf(box)) {
      const boxes = this.#cells.get(cell)
      if (boxes === undefined) this.#cells.set(cell, [box])
      else boxes.push(box)
    }
  }

  /** Whether `box` lies within the bounds and over nothing. */
  isFree(box: Box): boolean {
    if (!contains(this.#bounds, box)) return false
    return this.#cellsOf(box).every((cell) => !this.#cells.get(cell)?.some((other) => overlap(box, other)))
  }
}

/**
 * Greedy placement (Christensen, Marks and Shieber 1995, "An empirical study of algorithms for point-feature label
 * placement"): each label in turn takes the best of its places that are free, and is left out where none is.
 *
 * @returns the place of each label, or null where it is left out; `occupied` gains what they cover.
 */
export function placeLabels<P extends Place>(labels: readonly (readonly P[])[], occupied: Occupied): (P | null)[] {
  return labels.map((places) => {
    let best: P | null = null
    for (const place of places) {
      if (best !== null && place.cost >= best.cost) continue
      if (place.boxes.every((box) => occupied.isFree(box))) best = place
    }
    best?.boxes.forEach((box) => occupied.add(box))
    return best
  })
}
