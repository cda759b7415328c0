import type { Box } from './box.ts'

const ROUNDS = 200
/** In so many rounds a longer way becomes as good as the shorter one: else a crowd of flat boxes would only pile up. */
const PATIENCE = 100
const LEAST_BIAS = 0.02

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/**
 * Pushes boxes apart until none overlaps, or there is no room for it, along the shorter way
 * while that helps; none leaves `room`. Quadratic in the number of boxes.
 */
export function separate(boxes: readonly Box[], room: Box): Box[] {
  const places = boxes.map((box) => ({ ...box }))
  const keepInside = (): void => {
    for (const place of places) {
      place.x = clamp(place.x, room.x, Math.max(room.x, room.x + room.width - place.width))
      place.y = clamp(place.y, room.y, Math.max(room.y, room.y + room.height - place.height))
    }
  }
  keepInside()
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    const bias = Math.max(LEAST_BIAS, 1 - round / PATIENCE)
    for (const [at, a] of places.entries())
      for (const b of places.slice(at + 1)) {
        const across = a.x + a.width / 2 - (b.x + b.width / 2)
        const down = a.y + a.height / 2 - (b.y + b.height / 2)
        const tooNear = (a.width + b.width) / 2 - Math.abs(across)
        const tooClose = (a.height + b.height) / 2 - Math.abs(down)
        if (tooNear <= 0.5 || tooClose <= 0.5) continue
        moved = true
        if (tooNear * bias < tooClose) {
          const push = (across < 0 ? -1 : 1) * (tooNear / 2)
          a.x += push
          b.x -= push
        } else {
          const push = (down < 0 ? -1 : 1) * (tooClose / 2)
          a.y += push
          b.y -= push
        }
      }
    keepInside()
    if (!moved) break
  }
  return places
}
