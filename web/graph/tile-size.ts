/** Pixels. */
export interface TileSize {
  readonly width: number
  readonly height: number
}

/** Heights of whole lines: two of the headline, one of day or count, and three, two, one, one or none of names. */
const SIZES: readonly TileSize[] = [
  { width: 200, height: 101 },
  { width: 176, height: 83 },
  { width: 152, height: 66 },
  { width: 124, height: 66 },
  { width: 124, height: 48 },
]
const SMALLEST: TileSize = { width: 124, height: 48 }
/** Pixels between two. */
const GAP = 8
/** Share of the room that tiles may cover: what they share lies between them. */
const FULLEST = 0.62
/** Square pixels that a window usually has, before it is known. */
const USUAL = 520_000

/** The largest size of `count` tiles for which a room of so many square pixels is large enough. */
export const tileSize = (count: number, room = USUAL): TileSize =>
  SIZES.find(({ width, height }) => count * (width + GAP) * (height + GAP) <= FULLEST * room) ?? SMALLEST
