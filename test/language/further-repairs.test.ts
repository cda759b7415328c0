import { describe, expect, it } from 'vitest'
import { repairTree, type DraftWord } from '../../src/language/decode/repairs/index.ts'

/** Words as `text/upos/head/relation`, heads counted from 1, 0 for the root. */
const wordsOf = (tree: string): DraftWord[] =>
  tree.split(' ').map((word) => {
    const [text = '', upos = '', head = '', relation = ''] = word.split('/')
    return { text, upos, features: {}, head: Number(head) - 1, relation }
  })

const mended = (tree: string): string[] => {
  const words = wordsOf(tree)
  repairTree(words)
  return words.map(({ text, head, relation }) => `${text} ${relation} ${words[head]?.text ?? '-'}`)
}

describe('a verb with two subjects', () => {
  it('has a noun before a name describe the name', () => {
    expect(mended('Engineer/NOUN/3/nsubj Kern/PROPN/3/nsubj spoke/VERB/0/root')).toEqual([
      'Engineer nmod:desc Kern',
      'Kern nsubj spoke',
      'spoke root -',
    ])
  })
  it('has a name behind a comma stand in apposition', () => {
    const tree =
      'Alumnus/NOUN/6/nsubj of/ADP/3/case Yale/PROPN/1/nmod ,/PUNCT/1/punct Kern/PROPN/6/nsubj spoke/VERB/0/root'
    expect(mended(tree)).toContain('Kern appos Alumnus')
  })
  it('is none where the names are coordinated', () => {
    expect(mended('Engineers/NOUN/4/nsubj and/CCONJ/3/cc Kern/PROPN/1/conj spoke/VERB/0/root')).toContain(
      'Kern conj Engineers',
    )
  })
})

describe('a date behind an event', () => {
  it('is that of somebody’s event', () => {
    const tree =
      'led/VERB/0/root it/PRON/1/obj until/ADP/5/case his/PRON/5/nmod:poss death/NOUN/1/obl in/ADP/7/case 2010/NUM/1/obl'
    expect(mended(tree)).toContain('2010 nmod death')
  })
  it('stays with the verb where the event is no time', () => {
    const tree = 'spoke/VERB/0/root about/ADP/4/case his/PRON/4/nmod:poss death/NOUN/1/obl in/ADP/6/case 2010/NUM/1/obl'
    expect(mended(tree)).toContain('2010 obl spoke')
  })
})
