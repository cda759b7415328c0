import { invariant } from '../../src/model/index.ts'
import type { Box, Positions } from './types.ts'

interface Body {
  x: number
  y: number
  readonly box: Box
}

const GAP = 6
/** Share of the whole that boxes may cover before they are moved: a fuller one could only burst. */
const FULLEST = 0.5

/** Pushes two boxes apart along the way that is shorter, half each; false where they do not overlap. */
function push(one: Body, other: Body): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const overX = (one.box.width + other.box.width) / 2 + GAP - Math.abs(dx)
  const overY = (one.box.height + other.box.height) / 2 + GAP - Math.abs(dy)
  if (overX <= 0.01 || overY <= 0.01) return false
  if (overX < overY) {
    const step = ((dx < 0 ? -1 : 1) * overX) / 2
    one.x -= step
    other.x += step
  } else {
    const step = ((dy < 0 ? -1 : 1) * overY) / 2
    one.y -= step
    other.y += step
  }
  return true
}

const extent = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)

/** Draws a shape out where it is too small for its boxes. */
function grow(bodies: readonly Body[]): void {
  const width = extent(bodies.flatMap(({ x, box }) => [x - box.width / 2, x + box.width / 2]))
  const height = extent(bodies.flatMap(({ y, box }) => [y - box.height / 2, y + box.height / 2]))
  const room = (width + GAP) * (height + GAP)
  const needed = bodies.reduce((sum, { box }) => sum + (box.width + GAP) * (box.height + GAP), 0)
  const factor = Math.sqrt(needed / room / FULLEST)
  if (factor <= 1) return
  for (const body of bodies) {
    body.x *= factor
    body.y *= factor
  }
}

/**
 * Moves nodes apart until no two boxes overlap, or the rounds are used up: in each, a sweep along x finds the pairs.
 * Where there is much to do, the whole grows a little, so that its shape stays.
 */
export function separate(boxes: readonly Box[], positions: Positions): Positions {
  const bodies: Body[] = boxes.map((box) => ({ ...invariant(positions.get(box.id), 'every box has a place'), box }))
  grow(bodies)
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0)
  const rounds = boxes.length > 2000 ? 40 : 400
  for (let round = 0; round < rounds; round++) {
    bodies.sort((a, b) => a.x - b.x || (a.box.id < b.box.id ? -1 : 1))
    let moved = 0
    bodies.forEach((one, at) => {
      for (let next = at + 1; ; next++) {
        const other = bodies[next]
        if (other === undefined || other.x - one.x > widest + GAP) break
        if (push(one, other)) moved++
      }
    })
    if (moved === 0) break
    if (moved > bodies.length / 4)
      for (const body of bodies) {
        body.x *= 1.02
        body.y *= 1.02
      }
  }
  return new Map(bodies.map(({ x, y, box }) => [box.id, { x, y }]))
}
