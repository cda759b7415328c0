/** Pixels. */
export interface TileSize {
  readonly width: number
  readonly height: number
}

const SIZES: readonly (TileSize & { readonly most: number })[] = [
  { most: 9, width: 200, height: 96 },
  { most: 16, width: 176, height: 84 },
  { most: 28, width: 152, height: 66 },
  { most: Infinity, width: 124, height: 46 },
]

/** The size of each tile, so that all of `count` have room. */
export function tileSize(count: number): TileSize {
  const { width, height } = SIZES.find(({ most }) => count <= most) ?? { width: 0, height: 0 }
  return { width, height }
}
