import { describe, expect, it } from 'vitest'
import { mendedBy } from '../../src/language/decode/phrase.ts'
import { arcs, wordsOf } from './mended.ts'

describe('a mend that would leave no tree', () => {
  const [talks, began] = [0, 1]
  it('changes nothing', () => {
    const words = wordsOf('Talks/NOUN/2/nsubj began/VERB/0/root')
    mendedBy(words, [(all) => Object.assign(all[began] ?? {}, { head: talks, relation: 'acl' })])
    expect(arcs(words)).toEqual(['Talks nsubj began', 'began root -'])
  })
  it('is told from one that leaves another tree', () => {
    const words = wordsOf('Talks/NOUN/2/nsubj began/VERB/0/root')
    mendedBy(words, [(all) => Object.assign(all[talks] ?? {}, { relation: 'obj' })])
    expect(arcs(words)).toEqual(['Talks obj began', 'began root -'])
  })
  it('keeps what was mended before it', () => {
    const words = wordsOf('Talks/NOUN/2/nsubj began/VERB/0/root')
    mendedBy(words, [
      (all) => Object.assign(all[talks] ?? {}, { relation: 'obj' }),
      (all) => Object.assign(all[began] ?? {}, { head: talks, relation: 'acl' }),
    ])
    expect(arcs(words)).toEqual(['Talks obj began', 'began root -'])
  })
})
