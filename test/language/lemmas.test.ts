import { describe, expect, it } from 'vitest'
import { createLemmatiser } from '../../src/language/decode/lemmas.ts'

const lexicon = 'confirmed\tVERB\tconfirm\nsaw\tNOUN\tsaw\nsaw\tVERB\tsee\nadopt\tVERB\tadopt'
const words = ['vie', 'import', 'policy', 'stop', 'like']
const lemmatise = createLemmatiser(lexicon, (text) => words.includes(text))

describe('the lemmatiser', () => {
  it('knows the lemmas of the treebanks, by part of speech', () => {
    expect(lemmatise('Confirmed', 'VERB', 'confirme')).toBe('confirm')
    expect(lemmatise('saw', 'VERB', 'saw')).toBe('see')
    expect(lemmatise('saw', 'NOUN', 'saw')).toBe('saw')
  })
  it('turns a guess that is no word into one that is', () => {
    expect(lemmatise('adopting', 'VERB', 'adopte')).toBe('adopt')
    expect(lemmatise('vying', 'VERB', 'vy')).toBe('vie')
    expect(lemmatise('stopped', 'VERB', 'stopp')).toBe('stop')
    expect(lemmatise('policies', 'NOUN', 'policie')).toBe('policy')
  })
  it('takes an unknown verb for one in "-y" rather than "-ie"', () => {
    expect(lemmatise('blorfying', 'VERB', 'blorfye')).toBe('blorfy')
    expect(lemmatise('blorfied', 'VERB', 'blorfie')).toBe('blorfy')
  })
  it('leaves a guess alone where nothing better is known', () => {
    expect(lemmatise('blorfing', 'VERB', 'blorfe')).toBe('blorfe')
    expect(lemmatise('liked', 'VERB', 'like')).toBe('like')
    expect(lemmatise('Brexit', 'PROPN', 'Brexit')).toBe('Brexit')
  })
})
