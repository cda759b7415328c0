import { dayOf, knownIn, storySketch, type Decisions, type StorySketch, type Weighed } from '../joining/index.ts'
import type { Heard } from './record-reader.ts'

/** What an article is compared with others by. */
export interface Sketch {
  /** Its id. */
  readonly id: string
  readonly published: string | undefined
  /** Days since 1970 on which it was published, where that is known. */
  readonly day: number | undefined
  readonly story: StorySketch
  /** Identities of everything that it tells of. */
  readonly known: ReadonlySet<string>
  /** Ids of the entities that others may tell of. */
  readonly entities: readonly string[]
  /** What the words for all that happens in it stand for. */
  readonly kinds: ReadonlySet<string>
}

/** The bytes of numbers as base64, since thousands of sketches are read again and again, and the norm. */
type WrittenWeights = readonly [hashes: string, weights: string, norm: number]

export interface WrittenSketch extends Pick<Sketch, 'id' | 'published' | 'entities'>, Pick<StorySketch, 'keys'> {
  readonly kinds: readonly string[]
  readonly known: readonly string[]
  readonly words: WrittenWeights
  readonly names: WrittenWeights
  readonly numbers: WrittenWeights
}

const base64 = ({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')
const written = ({ hashes, weights, norm }: Weighed): WrittenWeights => [base64(hashes), base64(weights), norm]

const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer
const read = ([hashes, weights, norm]: WrittenWeights): Weighed => ({
  hashes: new Uint32Array(bytesOf(hashes)),
  weights: new Float32Array(bytesOf(weights)),
  norm,
})

/** Undefined of an article without profile, which is joined already. */
export function writtenSketch(
  { head, entities }: Heard,
  joined: readonly string[],
  decisions: Decisions,
): WrittenSketch | undefined {
  const { article, profile } = head
  if (profile === undefined) return undefined
  const { words, names, numbers, keys } = storySketch(profile)
  return {
    id: article.id,
    published: article.published,
    keys,
    known: [...knownIn({ article, entities }, decisions)],
    entities: joined,
    kinds: [...new Set(profile.events.flatMap((each) => each.kinds))],
    words: written(words),
    names: written(names),
    numbers: written(numbers),
  }
}

export const readSketch = ({ known, kinds, keys, words, names, numbers, ...own }: WrittenSketch): Sketch => ({
  ...own,
  published: own.published,
  day: dayOf(own.published),
  known: new Set(known),
  kinds: new Set(kinds),
  story: { words: read(words), names: read(names), numbers: read(numbers), keys },
})
