import { LanguageError } from '../error.ts'

/** Longer words keep their first pieces and the last one. */
const MOST_PIECES = 8
const CACHED_WORDS = 20_000
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u
const SPACE = /[\p{White_Space}\u001c-\u001f]/u

/** Words to ids of word pieces; the training recipe's features.py does the same. */
export interface WordPieces {
  readonly begin: number
  readonly end: number
  /** Whether the vocabulary has the word whole. */
  holds(word: string): boolean
  /** At least one id, at most eight. */
  of(word: string): readonly number[]
}

/** Lower case, without accents, parted at punctuation. */
function chunksOf(word: string): string[] {
  const chunks: string[] = []
  let current = ''
  for (const letter of word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')) {
    if (PUNCTUATION.test(letter)) {
      if (current !== '') chunks.push(current)
      chunks.push(letter)
      current = ''
    } else if (!SPACE.test(letter)) current += letter
  }
  return current === '' ? chunks : [...chunks, current]
}

/**
 * Reads a vocabulary of one piece a line and splits words by it: the longest piece that fits, again and again
 * (WordPiece, Wu et al. 2016).
 * @throws LanguageError where the vocabulary lacks the special pieces.
 */
export function createWordPieces(vocabulary: string): WordPieces {
  const ids = new Map(
    vocabulary
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((piece, id) => [piece, id]),
  )
  const longest = Math.max(...[...ids.keys()].map((piece) => piece.length))
  const special = (piece: string): number => {
    const id = ids.get(piece)
    if (id !== undefined) return id
    throw new LanguageError(
      'bad-vocabulary',
      `The vocabulary lacks ${piece}; use the vocabulary.txt that came with the model.`,
    )
  }
  const unknown = special('[UNK]')

  function piecesOf(chunk: string): number[] {
    const found: number[] = []
    for (let start = 0; start < chunk.length;) {
      let end = Math.min(chunk.length, start + longest)
      let id: number | undefined
      while (end > start && id === undefined) {
        id = ids.get((start > 0 ? '##' : '') + chunk.slice(start, end))
        if (id === undefined) end -= 1
      }
      if (id === undefined) return [unknown]
      found.push(id)
      start = end
    }
    return found
  }

  const cache = new Map<string, readonly number[]>()
  return {
    begin: special('[CLS]'),
    end: special('[SEP]'),
    holds: (word) => ids.has(word),
    of(word) {
      const known = cache.get(word)
      if (known) return known
      const all = chunksOf(word).flatMap(piecesOf)
      const made =
        all.length === 0
          ? [unknown]
          : all.length > MOST_PIECES
            ? [...all.slice(0, MOST_PIECES - 1), ...all.slice(-1)]
            : all
      if (cache.size >= CACHED_WORDS) cache.clear()
      cache.set(word, made)
      return made
    },
  }
}
