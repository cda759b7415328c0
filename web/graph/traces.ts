import type { Box } from './box.ts'
import { pointAt, type Curve, type Point } from './curve.ts'

const CELL = 32
const STEP = 8

/** Points along the drawn edges, to ask how much of them a label would cover. */
export class Traces {
  readonly #cells = new Map<string, Point[]>()

  add(curve: Curve): void {
    const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y)
    const count = Math.ceil(length / STEP)
    for (let at = 0; at <= count; at++) {
      const point = pointAt(curve, at / Math.max(1, count))
      const cell = `${Math.floor(point.x / CELL)},${Math.floor(point.y / CELL)}`
      const points = this.#cells.get(cell)
      if (points === undefined) this.#cells.set(cell, [point])
      else points.push(point)
    }
  }

  /** How many points lie in `box`. */
  countIn({ x, y, width, height }: Box): number {
    let count = 0
    for (let column = Math.floor(x / CELL); column * CELL < x + width; column++)
      for (let row = Math.floor(y / CELL); row * CELL < y + height; row++)
        for (const point of this.#cells.get(`${column},${row}`) ?? [])
          if (point.x > x && point.y > y && point.x < x + width && point.y < y + height) count++
    return count
  }
}
