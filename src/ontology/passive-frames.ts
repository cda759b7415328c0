import type { FrameSlot, OntologyProperty } from '../model/index.ts'
import type { PlacedFrame } from './read-frames.ts'

/**
 * "Three men were arrested": no subject for `arrests`, but one for `arrestedBy`. Every verb frame of a property with a
 * passive one gets a second that needs no agent; what was the object is its subject.
 */
export function passiveFrames(
  placed: readonly PlacedFrame[],
  properties: ReadonlyMap<string, OntologyProperty>,
): PlacedFrame[] {
  const turned = new Map<readonly FrameSlot[], readonly FrameSlot[] | undefined>()
  return placed.flatMap(({ frame, file }): PlacedFrame[] => {
    const inverse = properties.get(properties.get(frame.property)?.inverse ?? '')
    if (frame.pos !== 'verb' || !inverse?.passive) return []
    if (!turned.has(frame.slots)) turned.set(frame.slots, withoutAgent(frame.slots))
    const slots = turned.get(frame.slots)
    return slots
      ? [{ frame: { ...frame, iri: `${frame.iri}-passive`, property: inverse.name, slots, passive: true }, file }]
      : []
  })
}

function withoutAgent(slots: readonly FrameSlot[]): FrameSlot[] | undefined {
  const object = slots.find((slot) => slot.role === 'object')
  const others = slots.filter((slot) => slot.role !== 'subject' && slot.role !== 'object')
  return object && [{ ...object, role: 'subject', required: true }, ...others]
}
