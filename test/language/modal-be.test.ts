import { describe, expect, it } from 'vitest'
import type { DraftWord } from '../../src/language/decode/draft-word.ts'
import { modalBe } from '../../src/language/decode/modal-be.ts'
import { ontology } from '../ontology/shipped.ts'

/** Words as `text/upos/head/relation`, heads counted from 1, 0 for the root; what "to" marks is an infinitive. */
const mended = (tree: string): string[] => {
  const words = tree.split(' ').map((word, at, all): DraftWord => {
    const [text = '', upos = '', head = '', relation = ''] = word.split('/')
    const infinitive = all[at - 1]?.startsWith('to/PART')
    return { text, kind: null, upos, features: infinitive ? { VerbForm: 'Inf' } : {}, head: Number(head) - 1, relation }
  })
  modalBe(words, ontology)
  return words.map(({ text, relation }) => `${text} ${relation}`)
}

describe('"be" before an infinitive', () => {
  it('is an auxiliary where somebody does what the infinitive says', () => {
    const tree = 'Peru/PROPN/4/nsubj:outer is/AUX/4/cop to/PART/4/mark buy/VERB/0/root jets/NOUN/4/obj'
    expect(mended(tree)).toEqual(['Peru nsubj', 'is aux', 'to mark', 'buy root', 'jets obj'])
  })
  it('is a copula where the infinitive says what something is', () => {
    const tree = 'aim/NOUN/4/nsubj:outer is/AUX/4/cop to/PART/4/mark win/VERB/0/root'
    expect(mended(tree)).toEqual(['aim nsubj:outer', 'is cop', 'to mark', 'win root'])
  })
  it('is a copula before a noun', () => {
    expect(mended('Peru/PROPN/3/nsubj is/AUX/3/cop host/NOUN/0/root')).toContain('is cop')
  })
})
