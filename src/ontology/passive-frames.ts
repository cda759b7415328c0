import type { LexicalFrame, OntologyProperty } from '../model/index.ts'
import type { PlacedFrame } from './read-frames.ts'

/**
 * "Three men were arrested": no subject for `arrests`, but one for `arrestedBy`. Every verb frame of a property with a
 * passive one gets a second that needs no agent; what was the object is its subject.
 */
export function passiveFrames(placed: readonly PlacedFrame[], properties: ReadonlyMap<string, OntologyProperty>): PlacedFrame[] {
  return placed.flatMap(({ frame, file }): PlacedFrame[] => {
    const inverse = properties.get(properties.get(frame.property)?.inverse ?? '')
    const object = frame.slots.find((slot) => slot.role === 'object')
    if (frame.pos !== 'verb' || !inverse?.passive || !object) return []
    const others = frame.slots.filter((slot) => slot.role !== 'subject' && slot.role !== 'object')
    const passive: LexicalFrame = {
      ...frame,
      iri: `${frame.iri}-passive`,
      property: inverse.name,
      slots: [{ ...object, role: 'subject', required: true }, ...others],
      passive: true,
    }
    return [{ frame: passive, file }]
  })
}
