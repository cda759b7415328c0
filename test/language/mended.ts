import { describe, expect, it } from 'vitest'
import type { DraftWord } from '../../src/language/decode/draft-word.ts'
import { parseFeatures } from '../../src/language/decode/features.ts'
import type { Words } from '../../src/model/index.ts'
import { ontology } from '../ontology/shipped.ts'

/** Words as `text/upos/head/relation` or with features behind a further slash, heads counted from 1, 0 for the root; what "to" marks is an infinitive. */
export const wordsOf = (tree: string): DraftWord[] =>
  tree.split(' ').map((word, at, all): DraftWord => {
    const [text = '', upos = '', head = '', relation = '', features = '_'] = word.split('/')
    const isInfinitive = all[at - 1]?.startsWith('to/PART')
    const own = isInfinitive ? { VerbForm: 'Inf' } : parseFeatures(features)
    return { text, kind: null, upos, features: own, head: Number(head) - 1, relation }
  })

export const arcs = (words: readonly DraftWord[]): string[] =>
  words.map(({ text, relation, head }) => `${text} ${relation} ${words[head]?.text ?? '-'}`)

interface Mend {
  readonly mend: (words: readonly DraftWord[], lexicon: Words) => void
  /** A tree that is mended, and the arcs that it then has. */
  readonly mended: readonly (readonly [tree: string, ...arcs: string[]])[]
  /** Trees that stay as they are. */
  readonly kept: readonly string[]
}

/** Tests each mend by its name: trees that it mends, and those that it leaves. */
export function testMends(mends: Readonly<Record<string, Mend>>): void {
  describe.each(Object.entries(mends))('%s', (_, { mend, mended, kept }) => {
    const after = (tree: string): string[] => {
      const words = wordsOf(tree)
      mend(words, ontology)
      return arcs(words)
    }
    it.each(mended)('are mended in %s', (tree, ...expected) => {
      const found = after(tree)
      expect(expected.filter((arc) => !found.includes(arc))).toEqual([])
      expect(arcs(wordsOf(tree))).not.toEqual(found)
    })
    it.each(kept)('stay in %s', (tree) => {
      expect(after(tree)).toEqual(arcs(wordsOf(tree)))
    })
  })
}
