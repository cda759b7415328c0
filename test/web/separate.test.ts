import { describe, expect, it } from 'vitest'
import { contains, freeRoom, overlap, type Box } from '../../web/graph/box.ts'
import { Occupied, placeLabels } from '../../web/graph/place-labels.ts'
import { separate } from '../../web/graph/separate.ts'
import { isCrowded, shelve } from '../../web/graph/shelves.ts'
import { tileSizes } from '../../web/graph/tile-size.ts'

const room: Box = { x: 0, y: 0, width: 800, height: 600 }
const box = (x: number, y: number, width = 100, height = 20): Box => ({ x, y, width, height })

/** How many pairs overlap, but for a pixel. */
function overlaps(boxes: readonly Box[]): number {
  const shrunk = boxes.map((each) => ({ ...each, width: each.width - 1, height: each.height - 1 }))
  return shrunk.flatMap((a, at) => shrunk.slice(at + 1).filter((b) => overlap(a, b))).length
}

describe('boxes that overlap', () => {
  it('are moved apart, inside of the room', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => box(300 + (at % 7) * 9, 250 + (at % 11) * 5))
    const placed = separate(crowd, room)
    expect(overlaps(crowd)).toBeGreaterThan(100)
    expect(overlaps(placed)).toBe(0)
    expect(placed.filter((place) => !contains(room, place))).toEqual([])
  })

  it('stay where they are when they do not', () => {
    const apart = [box(10, 10), box(200, 10), box(10, 100)]
    expect(separate(apart, room)).toEqual(apart)
  })
})

describe('boxes that are too many to be pushed apart', () => {
  /** Tiles and names in four heaps, as articles around four subjects, in the room of a small window. */
  const small: Box = { x: 280, y: 100, width: 936, height: 555 }
  const heaps = (count: number): Box[] =>
    Array.from({ length: count + 12 }, (_, at) => {
      const [x, y] = [400 + (at % 4) * 180 + ((at * 37) % 200), 150 + (at % 3) * 140 + ((at * 53) % 120)]
      return at < count ? box(x, y, 132, 56) : box(x, y, 150, 30)
    })

  it('are set into rows, none over another, as near as the others let them', () => {
    const placed = shelve(heaps(40), small)
    expect(overlaps(placed)).toBe(0)
    expect(isCrowded(placed)).toBe(false)
    expect(placed.filter((place) => !contains(small, place))).toEqual([])
    expect(placed.map(({ width }) => width)).toEqual(heaps(40).map(({ width }) => width))
  })

  it('keep what is above above, and what is to the left to the left', () => {
    const heap = [box(310, 105), box(305, 300), box(300, 100), box(300, 310)]
    const [right, belowRight, left, belowLeft] = shelve(heap, { ...room, height: 40 })
    expect([left!.y, right!.y, belowLeft!.y, belowRight!.y]).toEqual([0, 0, 20, 20])
    expect(right!.x).toBe(left!.x + 100)
    expect(belowRight!.x).toBe(belowLeft!.x + 100)
  })

  it('are known as such', () => {
    expect(isCrowded(heaps(40))).toBe(true)
    expect(isCrowded([box(0, 0), box(99.5, 0), box(0, 19.5)])).toBe(false)
    expect(isCrowded([])).toBe(false)
  })
})

describe('the tiles of articles', () => {
  const first = (count: number, room?: number): readonly number[] => {
    const [{ width, height, lines }] = tileSizes(count, room)
    return [width, height, lines]
  }

  it('are as large as the room lets them be', () => {
    expect(first(12)).toEqual([200, 89, 4])
    expect(first(40)).toEqual([128, 76, 3])
    expect(first(40, 1_000_000)).toEqual([176, 76, 3])
    expect(first(400)).toEqual([112, 49, 1])
  })

  it('become smaller from try to try', () => {
    for (const count of [1, 12, 40, 50, 400]) {
      const areas = tileSizes(count).map(({ width, height, gap }) => (width + gap) * (height + gap))
      expect(areas).toEqual(areas.toSorted((a, b) => b - a))
    }
  })
})

describe('the room that is left', () => {
  it('is the largest beside what lies over it', () => {
    expect(freeRoom(room, [box(10, 10, 200, 500)])).toEqual({ x: 210, y: 0, width: 590, height: 600 })
    expect(freeRoom(room, [box(0, 400, 800, 200)])).toEqual({ x: 0, y: 0, width: 800, height: 400 })
    expect(freeRoom(room, [box(900, 0)])).toEqual(room)
  })
})

describe('labels', () => {
  const place = (at: Box, cost = 0) => ({ boxes: [at], cost })

  it('take the cheapest place that is free, within bounds', () => {
    const occupied = new Occupied(room)
    occupied.add(box(0, 0))
    const places = placeLabels(
      [[place(box(50, 0)), place(box(300, 0), 5), place(box(300, 50), 2), place(box(750, 0), 1)]],
      occupied,
    )
    expect(places).toEqual([place(box(300, 50), 2)])
  })

  it('are left out where no place is free, so that none covers another', () => {
    const spot = [place(box(100, 100))]
    const free = [place(box(100, 121))]
    const places = placeLabels([spot, spot, [place(box(100, 119))], free], new Occupied(room))
    expect(places).toEqual([spot[0], null, null, free[0]])
  })
})
