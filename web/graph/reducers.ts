import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { mix } from '../theme.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { edgeStandsOut, nodeStandsOut, type Look } from './look.ts'

/** How far what is not looked at fades into the background. */
const FADE = { node: 0.78, edge: 0.85 }

export function nodeDisplay(look: Look, attributes: NodeAttributes): Partial<NodeDisplayData> {
  const color = look.theme.type[attributes.entityType]
  const faded = look.emphasis !== null && !nodeStandsOut(look, attributes.id)
  return {
    ...attributes,
    color: faded ? mix(color, look.theme.stage, FADE.node) : color,
    hidden: !look.visible.nodes.has(attributes.id),
    zIndex: faded ? 0 : 1,
  }
}

export function edgeDisplay(look: Look, edge: string, attributes: EdgeAttributes): Partial<EdgeDisplayData> {
  const color = look.theme.tone[attributes.stance.tone]
  const standsOut = edgeStandsOut(look, edge)
  const faded = look.emphasis !== null && !standsOut
  return {
    ...attributes,
    color: faded ? mix(color, look.theme.stage, FADE.edge) : color,
    size: standsOut ? attributes.size + 1 : attributes.size,
    hidden: !look.visible.edges.has(edge),
    zIndex: faded ? 0 : 1,
  }
}
