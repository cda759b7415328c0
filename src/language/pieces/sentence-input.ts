import type { Tensor } from '../runtime.ts'
import { SPECIAL_SHAPE, shapeIndex } from './shape.ts'
import type { WordPieces } from './word-pieces.ts'

const vector = (values: readonly number[]): Tensor<Int32Array> => ({
  data: Int32Array.from(values),
  dims: [values.length],
})

/** What the network reads of a sentence: its pieces with their shapes, and the first and last piece of each word. */
export function sentenceInput(
  words: readonly string[],
  pieces: WordPieces,
): Readonly<Record<string, Tensor<Int32Array>>> {
  const ids = [pieces.begin]
  const shapes = [SPECIAL_SHAPE]
  const first: number[] = []
  const last: number[] = []
  for (const word of words) {
    const shape = shapeIndex(word)
    first.push(ids.length)
    for (const id of pieces.of(word)) {
      ids.push(id)
      shapes.push(shape)
    }
    last.push(ids.length - 1)
  }
  ids.push(pieces.end)
  shapes.push(SPECIAL_SHAPE)
  return { ids: vector(ids), shapes: vector(shapes), first: vector(first), last: vector(last) }
}
