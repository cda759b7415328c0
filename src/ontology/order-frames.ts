import type { FrameSlot, LexicalFrame } from '../model/index.ts'
import type { OntologyError } from './error.ts'
import type { TripleIndex } from './graph.ts'
import type { PlacedFrame } from './read-frames.ts'
import { localName } from './names.ts'

/** For each class, itself and all above it. */
type Ancestors = ReadonlyMap<string, ReadonlySet<string>>

/** What the slots of a frame ask for; words that share their slots share this. */
interface Demand {
  readonly exactness: number
  /** Number of the shape; same required slots, same shape. */
  readonly shape: number
}

/**
 * At equal numbers of slots: a clause says most; a preposition less than an object, which would be left over beside it;
 * a subject that is taken from the object says least, for it holds without an agent only. A party is more than an
 * organization, and that more than anything.
 */
function weightOf({ role, sources, classes }: FrameSlot, ancestors: Ancestors): number {
  const [first] = sources
  const place =
    role === 'subject' ? (first === 'object' ? -500 : 0) : first === 'clause' ? 3 : first === 'object' ? 0 : -3
  const depth = classes.length === 0 ? 0 : Math.min(...classes.map((name) => ancestors.get(name)?.size ?? 0))
  return 10 + place + depth / 10
}

function demandOf(slots: readonly FrameSlot[], shapes: Map<string, number>, ancestors: Ancestors): Demand {
  const required = slots.filter((slot) => slot.required)
  const description = required
    .map(({ role, sources, classes }) => `${role} ${sources.join(',')} ${classes.join(',')}`)
    .join(';')
  const shape = shapes.get(description) ?? shapes.size
  shapes.set(description, shape)
  return { exactness: required.reduce((sum, slot) => sum + weightOf(slot, ancestors), 0), shape }
}

function demands(ancestors: Ancestors): (slots: readonly FrameSlot[]) => Demand {
  const known = new Map<readonly FrameSlot[], Demand>()
  const shapes = new Map<string, number>()
  return (slots) => {
    const found = known.get(slots) ?? demandOf(slots, shapes, ancestors)
    known.set(slots, found)
    return found
  }
}

/** How much a frame asks for; of the frames of a word the most exacting is tried first, passive ones last. */
const exactnessOf = ({ complement, particle, modifier, passive }: LexicalFrame, demand: Demand): number =>
  (passive ? -1000 : 0) + ((complement ?? modifier) ? 200 : 0) + (particle ? 100 : 0) + demand.exactness

const wordsOf = ({ lemma, particle, complement, modifier }: LexicalFrame): string =>
  (particle ?? complement ?? modifier) ? [modifier, lemma, particle, complement].filter(Boolean).join(' ') : lemma

/**
 * The frames in the order in which they are to be tried: the most exacting first; of equals, those of a later file
 * before those of an earlier one, so that a user's words win, and in a file those that stand first.
 * @throws OntologyError where a frame stands twice, or could never be used for another that asks the same.
 */
export function orderFrames(
  placed: readonly PlacedFrame[],
  files: readonly string[],
  index: TripleIndex,
  ancestors: Ancestors,
): LexicalFrame[] {
  const rank = new Map(files.map((name, at) => [name, at]))
  const demand = demands(ancestors)
  const ordered = placed
    .map(({ frame, file }, position) => {
      const own = demand(frame.slots)
      return { frame, position, file: rank.get(file) ?? 0, shape: own.shape, exactness: exactnessOf(frame, own) }
    })
    .sort((a, b) => b.exactness - a.exactness || b.file - a.file || a.position - b.position)
  const seen = new Map<string, (typeof ordered)[number]>()
  for (const each of ordered) {
    const { frame, file, shape } = each
    if (frame.passive) continue
    const key = `${wordsOf(frame)}|${frame.pos}|${shape}`
    const other = seen.get(key)
    seen.set(key, each)
    if (other && (other.frame.property === frame.property || other.file === file))
      throw repeated(index, frame, other.frame, files[file])
  }
  return ordered.map(({ frame }) => frame)
}

function repeated(
  index: TripleIndex,
  frame: LexicalFrame,
  other: LexicalFrame,
  file: string | undefined,
): OntologyError {
  const words = wordsOf(frame)
  const property = index.subjects().find((iri) => localName(iri) === frame.property) ?? frame.property
  if (other.property === frame.property) {
    return index.error(
      property,
      words,
      `the ${frame.pos} "${words}" of "${frame.property}" stands twice, with the same required slots. Remove one.`,
      file,
    )
  }
  return index.error(
    property,
    words,
    `the ${frame.pos} "${words}" evokes "${other.property}" and "${frame.property}" with the same required slots, so the second is never used. Remove it or give its slots other sources or classes.`,
    file,
  )
}
