import type { WordPieces } from '../pieces/word-pieces.ts'
import type { ParsedSentence, ParsedWord } from './parsed.ts'

// the encoder knows 512 positions, two of them marks; training sentences had up to 160 words
const MOST_PIECES = 510
const MOST_WORDS = 200
const STRONG_BREAK = /^(?:[;:.!?…|]|-{2,}|[–—]|\.{2,})$/u
const WEAK_BREAK = /^[,)\]"”]$/u

/** Last word of the first part: the last strong break in its second half, else the last weak one, else the limit. */
function breakBefore(words: readonly string[], start: number, limit: number): number {
  const half = start + Math.floor((limit - start) / 2)
  for (const pattern of [STRONG_BREAK, WEAK_BREAK]) {
    for (let end = limit; end > half; end--) if (pattern.test(words[end - 1] ?? '')) return end
  }
  return limit
}

/** Parts of a sentence that the network can take at once, as [start, end); one part unless the sentence is very long. */
export function chunksOf(words: readonly string[], pieces: WordPieces): (readonly [number, number])[] {
  const chunks: (readonly [number, number])[] = []
  for (let start = 0; start < words.length;) {
    let limit = start
    let used = 0
    for (const word of words.slice(start, start + MOST_WORDS)) {
      used += pieces.of(word).length
      if (used > MOST_PIECES) break
      limit += 1
    }
    const end = limit === words.length ? limit : breakBefore(words, start, limit)
    chunks.push([start, end])
    start = end
  }
  return chunks
}

function withArgumentsMoved(word: ParsedWord, offset: number): ParsedWord {
  if (word.predication === undefined || offset === 0) return word
  const moved = word.predication.arguments.map((each) => ({ ...each, token: each.token + offset }))
  return { ...word, predication: { ...word.predication, arguments: moved } }
}

/** One tree of the trees of a long sentence's parts: later roots stand beside the first one (`parataxis`), with no certainty. */
export function joinChunks(parts: readonly ParsedSentence[]): ParsedSentence {
  const [first] = parts
  if (first === undefined || parts.length === 1) return first ?? { words: [], names: [] }
  const root = first.words.findIndex(({ head }) => head < 0)
  let offset = 0
  const joined = parts.map(({ words, names }, part) => {
    const moved = words.map((parsed) => {
      const word = withArgumentsMoved(parsed, offset)
      if (word.head >= 0) return { ...word, head: word.head + offset }
      return part === 0 ? word : { ...word, head: root, relation: 'parataxis', headProbability: 0 }
    })
    const placed = names.map((name) => ({ ...name, first: name.first + offset, last: name.last + offset }))
    offset += words.length
    return { words: moved, names: placed }
  })
  return { words: joined.flatMap(({ words }) => words), names: joined.flatMap(({ names }) => names) }
}
