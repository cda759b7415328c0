import { componentsOf } from './components.ts'
import { forceLayout } from './force.ts'
import { pack } from './pack.ts'
import { separate } from './separate.ts'
import type { Box, Link, Position, Positions, Tie } from './types.ts'

export { tiesOf } from './ties.ts'

interface Node {
  readonly id: string
  readonly label: string
  /** Pixels, where it is no disc with a label. */
  readonly width?: number
  readonly height?: number
}

const LETTER = 7
const LONGEST_LABEL = 32
const DISC = 28
const LABEL_HEIGHT = 20

/** Room for the disc and a label below it, in the page's usual letters. */
const boxOf = ({ id, label, width, height }: Node): Box => ({
  id,
  width: width ?? Math.max(DISC, LETTER * Math.min(LONGEST_LABEL, [...label].length)),
  height: height ?? DISC + LABEL_HEIGHT,
})

function linksOf(ties: readonly Tie[]): Link[] {
  const counts = new Map<string, Link>()
  for (const { source, target, count = 1 } of ties) {
    if (source === target) continue
    const [one, other] = source < target ? [source, target] : [target, source]
    const key = JSON.stringify([one, other])
    counts.set(key, { source: one, target: other, count: (counts.get(key)?.count ?? 0) + count })
  }
  return [...counts.values()]
}

function byComponent(ids: readonly string[], links: readonly Link[]): { ids: string[]; links: Link[] }[] {
  const components = componentsOf(ids, links).map((members) => ({ ids: members, links: [] as Link[] }))
  const of = new Map(components.flatMap((component) => component.ids.map((id) => [id, component])))
  for (const link of links) of.get(link.source)?.links.push(link)
  return components
}

/** To a tenth of a pixel, without a negative zero. */
const tenths = (value: number): number => Math.round(value * 10) / 10 + 0
const rounded = ({ x, y }: Position): Position => ({ x: tenths(x), y: tenths(y) })

/**
 * Where to draw each node: connected parts laid out by forces, nodes moved apart so that labels have room, parts side
 * by side. Nothing is left to chance: the same nodes and ties in the same order give the same positions.
 */
export function layOut(nodes: readonly Node[], ties: readonly Tie[]): Positions {
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]))
  const parts = byComponent([...boxes.keys()], linksOf(ties)).map(({ ids, links }) =>
    separate(
      ids.flatMap((id) => boxes.get(id) ?? []),
      ids.length === 1 ? new Map(ids.map((id) => [id, { x: 0, y: 0 }])) : forceLayout(ids, links),
    ),
  )
  return new Map([...pack(parts, boxes)].map(([id, position]) => [id, rounded(position)]))
}
