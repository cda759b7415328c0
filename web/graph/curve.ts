/** A point or vector on the screen: CSS pixels, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A quadratic Bézier curve, as the edge program draws it. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
}

/** The curve between two nodes; `curvature` as in the edge program (whose y points upwards). */
export function curveBetween(start: Point, end: Point, curvature: number): Curve {
  const control = {
    x: (start.x + end.x) / 2 + (end.y - start.y) * curvature,
    y: (start.y + end.y) / 2 - (end.x - start.x) * curvature,
  }
  return { start, control, end }
}

const between = (from: Point, to: Point, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
})

export function pointAt({ start, control, end }: Curve, t: number): Point {
  return between(between(start, control, t), between(control, end, t), t)
}

/** Direction of the curve at `t` in radians, turned where needed so that text along it is not upside down. */
export function readingAngleAt({ start, control, end }: Curve, t: number): number {
  const ahead = between(control, end, t)
  const behind = between(start, control, t)
  const angle = Math.atan2(ahead.y - behind.y, ahead.x - behind.x)
  if (angle > Math.PI / 2) return angle - Math.PI
  return angle < -Math.PI / 2 ? angle + Math.PI : angle
}
