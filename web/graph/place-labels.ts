/** A rectangle on the screen: CSS pixels, `x` and `y` its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A label with the places it may take, best first; each place is the boxes its text would cover. */
export interface LabelRequest {
  readonly places: readonly (readonly Box[])[]
  /** Whether it may cover others rather than be left out. */
  readonly forced: boolean
}

const CELL = 64

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** What is covered already, in a grid of cells so that asking stays cheap in a large graph. */
export class Occupied {
  readonly #cells = new Map<string, Box[]>()

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

  isFree(box: Box): boolean {
    return this.#cellsOf(box).every((cell) => !this.#cells.get(cell)?.some((other) => overlap(box, other)))
  }
}

/**
 * Greedy placement (Christensen, Marks and Shieber 1995, "An empirical study of algorithms for point-feature label
 * placement"): each label in turn takes its first place that is free, and is left out where none is, unless forced.
 *
 * @returns the number of the place of each request, or null where it is left out; `occupied` gains what they cover.
 */
export function placeLabels(requests: readonly LabelRequest[], occupied: Occupied): (number | null)[] {
  return requests.map(({ places, forced }) => {
    const free = places.findIndex((boxes) => boxes.every((box) => occupied.isFree(box)))
    const place = free === -1 && forced && places.length > 0 ? 0 : free
    if (place === -1) return null
    places[place]!.forEach((box) => occupied.add(box))
    return place
  })
}
