/** A rectangle on the screen: CSS pixels, `x` and `y` its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const area = ({ width, height }: Box): number => Math.max(0, width) * Math.max(0, height)

/** What `cover` leaves of `room` on the side where it leaves most. */
function beside(room: Box, cover: Box): Box {
  if (!overlap(room, cover)) return room
  const right = room.x + room.width
  const bottom = room.y + room.height
  const coverRight = cover.x + cover.width
  const coverBottom = cover.y + cover.height
  const rests: Box[] = [
    { ...room, x: coverRight, width: right - coverRight },
    { ...room, width: cover.x - room.x },
    { ...room, y: coverBottom, height: bottom - coverBottom },
    { ...room, height: cover.y - room.y },
  ]
  return rests.reduce((best, rest) => (area(rest) > area(best) ? rest : best))
}

/** A large part of `room` that none of `covers` lies over. */
export const freeRoom = (room: Box, covers: readonly Box[]): Box => covers.reduce(beside, room)
