/** Pixels. */
export interface TileSize {
  readonly width: number
  readonly height: number
}

/** Heights of whole lines: two of the headline, one of day and count, and none to three of names. */
const SIZES: readonly (TileSize & { readonly most: number })[] = [
  { most: 9, width: 200, height: 101 },
  { most: 16, width: 176, height: 83 },
  { most: 28, width: 152, height: 66 },
  { most: Infinity, width: 124, height: 48 },
]

/** The size of each tile, so that all of `count` have room. */
export function tileSize(count: number): TileSize {
  const { width, height } = SIZES.find(({ most }) => count <= most) ?? { width: 0, height: 0 }
  return { width, height }
}
