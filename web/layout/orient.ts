import type { Position, Positions } from './types.ts'

/** Of a screen, width by height. */
export const ASPECT = 1.5
/** Shapes may be drawn out this much to fit a screen, no more. */
const MOST_STRETCH = 1.6

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Direction in which the points lie furthest apart: the first principal axis (Pearson 1901), as a unit vector. */
function longAxis(points: readonly Position[]): Position {
  const [middleX, middleY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  let [xx, xy, yy] = [0, 0, 0]
  for (const { x, y } of points) {
    xx += (x - middleX) ** 2
    xy += (x - middleX) * (y - middleY)
    yy += (y - middleY) ** 2
  }
  if (Math.abs(xy) < 1e-9) return xx >= yy ? { x: 1, y: 0 } : { x: 0, y: 1 }
  const largest = (xx + yy + Math.sqrt((xx - yy) ** 2 + 4 * xy * xy)) / 2
  const length = Math.sqrt((largest - yy) ** 2 + xy * xy)
  return { x: (largest - yy) / length, y: xy / length }
}

function extent(values: readonly number[]): number {
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  return Math.max(1e-9, most - least)
}

/** Turns a shape so that it lies rather than stands, and draws it out a little towards the shape of a screen. */
export function orient(positions: Positions): Positions {
  const axis = longAxis([...positions.values()])
  const turned = [...positions].map(
    ([id, { x, y }]) => [id, { x: x * axis.x + y * axis.y, y: y * axis.x - x * axis.y }] as const,
  )
  const wide = extent(turned.map(([, { x }]) => x)) / extent(turned.map(([, { y }]) => y))
  const stretch = Math.sqrt(Math.max(1 / MOST_STRETCH, Math.min(MOST_STRETCH, ASPECT / wide)))
  return new Map(turned.map(([id, { x, y }]) => [id, { x: x * stretch, y: y / stretch }]))
}
