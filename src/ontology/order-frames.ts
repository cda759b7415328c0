import type { LexicalFrame } from '../model/index.ts'
import { OntologyError } from './error.ts'
import type { PlacedFrame } from './read-frames.ts'

/** How much a frame asks for; of the frames of a word the most exacting is tried first. */
function exactness({ complement, particle, slots, passive }: LexicalFrame): number {
  const required = slots.filter((slot) => slot.required)
  const prepositions = required.filter(({ role, sources }) => role !== 'subject' && !sources.includes('object')).length
  const classed = required.filter(({ classes }) => classes.length > 0).length
  return (passive ? -1000 : 0) + (complement === undefined ? 0 : 200) + (particle === undefined ? 0 : 100) + required.length * 10 + prepositions * 3 + classed
}

const key = ({ lemma, pos, particle, complement }: LexicalFrame): string => [lemma, pos, particle, complement].join(' ')
const shape = ({ slots }: LexicalFrame): string => JSON.stringify(slots.filter((slot) => slot.required).map(({ role, sources, classes }) => [role, sources, classes]))

/**
 * The frames in the order in which they are to be tried: the most exacting first; of equals, those of a later file
 * before those of an earlier one, so that a user's words win, and in a file those that stand first.
 * @throws OntologyError where a frame stands twice, or could never be used for another that asks the same.
 */
export function orderFrames(placed: readonly PlacedFrame[], files: readonly string[]): LexicalFrame[] {
  const ordered = placed
    .map((each, position) => ({ ...each, position, file: files.indexOf(each.file), exactness: exactness(each.frame), name: each.file }))
    .sort((a, b) => b.exactness - a.exactness || b.file - a.file || a.position - b.position)
  const seen = new Map<string, (typeof ordered)[number]>()
  for (const each of ordered) {
    const { frame, file, name } = each
    const same = `${key(frame)} ${shape(frame)}`
    const other = seen.get(same)
    seen.set(same, each)
    if (!other || frame.passive) continue
    const words = [frame.lemma, frame.particle, frame.complement].filter(Boolean).join(' ')
    const twice = other.frame.property === frame.property
    if (!twice && other.file !== file) continue
    throw new OntologyError(
      twice
        ? `${name}: the ${frame.pos} "${words}" of "${frame.property}" stands twice, with the same required slots. Remove one.`
        : `${name}: the ${frame.pos} "${words}" evokes "${other.frame.property}" and "${frame.property}" with the same required slots, so the second is never used. Remove it or give its slots other sources or classes.`,
    )
  }
  return ordered.map(({ frame }) => frame)
} // prettier-ignore
