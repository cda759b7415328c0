/** Pixels. */
export interface TileSize {
  readonly width: number
  readonly height: number
  /** Between two. */
  readonly gap: number
  /** Of day and names, below two of the headline. */
  readonly lines: number
}

/** Names flow on from line to line where a line has room for hardly one. */
export const NARROW = 150

/** What the rim, the padding and two lines of a headline take, and each line of names. */
const FRAME = 36
const LINE = 13.2

const sized = (width: number, lines: number, gap: number): TileSize => ({
  width,
  height: Math.round(FRAME + lines * LINE),
  gap,
  lines,
})

/** Tiles that leave room for what they share between them. */
const AIRY: readonly TileSize[] = [sized(200, 4, 8), sized(176, 3, 8), sized(152, 3, 8)]
/** Tiles that stand in rows, closer and closer. */
const CLOSE: readonly TileSize[] = [sized(152, 3, 4), sized(128, 3, 4), sized(112, 3, 4), sized(112, 2, 4)]
const SMALLEST = sized(112, 1, 4)
/** Share of the room that tiles may cover. */
const AIRIEST = 0.62
const FULLEST = 0.85
/** Square pixels that a window usually has, before it is known. */
const USUAL = 520_000

/** Sizes of `count` tiles for which a room of so many square pixels may be large enough, the largest first; never none. */
export function tileSizes(count: number, room = USUAL): readonly [TileSize, ...TileSize[]] {
  const covers =
    (most: number) =>
    ({ width, height, gap }: TileSize): boolean =>
      count * (width + gap) * (height + gap) <= most * room
  const [first = SMALLEST, ...others] = [...AIRY.filter(covers(AIRIEST)), ...CLOSE.filter(covers(FULLEST)), SMALLEST]
  return [first, ...others]
}
