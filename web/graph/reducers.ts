import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { mix } from '../theme.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'
import { edgeStandsOut, nodeStandsOut, type Look } from './look.ts'

/** How far what is not looked at fades into the background. */
const FADE = { node: 0.78, edge: 0.85 }
/** How pale a line is that says nothing but that two belong together. */
const PALE = 0.55

export function nodeDisplay(look: Look, key: string, attributes: NodeAttributes): Partial<NodeDisplayData> {
  const { shown } = attributes
  const color = shown.kind === 'entity' ? look.theme.type[shown.entity.type] : look.theme.stage
  const faded = look.emphasis !== null && !nodeStandsOut(look, key)
  return { ...attributes, color: faded ? mix(color, look.theme.stage, FADE.node) : color, zIndex: faded ? 0 : 1 }
}

export function edgeDisplay(look: Look, key: string, attributes: EdgeAttributes): Partial<EdgeDisplayData> {
  const color = look.theme.tone[attributes.stance.tone]
  const standsOut = edgeStandsOut(look, key)
  const faded = look.emphasis !== null && !standsOut
  const pale = faded ? FADE.edge : attributes.shown.kind === 'telling' && !standsOut ? PALE : 0
  return {
    ...attributes,
    color: mix(color, look.theme.stage, pale),
    size: standsOut ? attributes.size + 1 : attributes.size,
    zIndex: faded ? 0 : 1,
  }
}
