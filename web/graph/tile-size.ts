/** Pixels. */
export interface TileSize {
  readonly width: number
  readonly height: number
  /** Between two. */
  readonly gap: number
}

/** Heights of whole lines: two of the headline, one of day or count, and three, two or one of names. */
const SIZES: readonly TileSize[] = [
  { width: 200, height: 94, gap: 8 },
  { width: 176, height: 78, gap: 8 },
  { width: 152, height: 62, gap: 8 },
  { width: 128, height: 62, gap: 8 },
]
const SMALLEST: TileSize = { width: 128, height: 62, gap: 4 }
/** Share of the room that tiles may cover: what they share lies between them. */
const FULLEST = 0.62
/** Square pixels that a window usually has, before it is known. */
const USUAL = 520_000

/** The largest size of `count` tiles for which a room of so many square pixels is large enough. */
export const tileSize = (count: number, room = USUAL): TileSize =>
  SIZES.find(({ width, height, gap }) => count * (width + gap) * (height + gap) <= FULLEST * room) ?? SMALLEST
