import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sentenceInput } from '../../src/language/pieces/sentence-input.ts'
import { shapeOf } from '../../src/language/pieces/shape.ts'
import { createWordPieces } from '../../src/language/pieces/word-pieces.ts'

/** What the training recipe's features.py makes of words that are easy to get wrong. */
const TRAINED = JSON.parse(readFileSync('test/language/word-pieces.json', 'utf8')) as readonly {
  readonly word: string
  readonly shape: string
  readonly pieces: readonly number[]
}[]
const pieces = createWordPieces(readFileSync('data/model/vocabulary.txt', 'utf8'))

describe('a word as the network reads it', () => {
  it.each(TRAINED)('is $word, cut as in training', ({ word, shape, pieces: expected }) => {
    expect(pieces.of(word)).toEqual(expected)
    expect(shapeOf(word)).toBe(shape)
  })
  it('keeps the begin and the end of a very long word, at once', () => {
    const began = performance.now()
    expect(pieces.of('ab'.repeat(200_000))).toHaveLength(8)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

describe('a sentence as the network reads it', () => {
  it('knows the first and last piece of each word between the marks', () => {
    const { ids, shapes, first, last } = sentenceInput(['Kwatra', 'left'], pieces)
    expect([...ids!.data]).toEqual([pieces.begin, ...pieces.of('Kwatra'), ...pieces.of('left'), pieces.end])
    expect([...shapes!.data]).toEqual([0, 2, 2, 2, 1, 0])
    expect([...first!.data]).toEqual([1, 4])
    expect([...last!.data]).toEqual([3, 4])
  })
})

describe('a vocabulary', () => {
  it('without the special pieces is refused with the remedy', () => {
    expect(() => createWordPieces('the\nof\n')).toThrow(
      /lacks \[UNK\]; use the vocabulary.txt that came with the model/,
    )
  })
})
