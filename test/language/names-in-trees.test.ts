import { describe, expect, it } from 'vitest'
import type { DraftWord } from '../../src/language/decode/draft-word.ts'
import { ownMarks } from '../../src/language/decode/own-marks.ts'
import { titles } from '../../src/language/decode/titles.ts'

/** Words as `text/upos/head/relation`, heads counted from 1, 0 for the root; verbs are participles. */
const wordsOf = (tree: string): DraftWord[] =>
  tree.split(' ').map((word): DraftWord => {
    const [text = '', upos = '', head = '', relation = ''] = word.split('/')
    const features: Record<string, string> = upos === 'VERB' ? { Tense: 'Past', VerbForm: 'Part' } : {}
    return { text, kind: null, upos, features, head: Number(head) - 1, relation }
  })

const placesOf = (words: readonly DraftWord[]): string[] =>
  words.map(({ text, relation, head }) => `${text} ${relation} ${words[head]?.text ?? '-'}`)

describe('a noun and a name that are both the subject', () => {
  const mended = (tree: string): string[] => {
    const words = wordsOf(tree)
    titles(words)
    return placesOf(words)
  }
  it('are a title and its bearer', () => {
    expect(mended('coach/NOUN/4/nsubj Sam/PROPN/4/nsubj Tanner/PROPN/2/flat quit/VERB/0/root')).toEqual([
      'coach nmod:desc Sam', 'Sam nsubj quit', 'Tanner flat Sam', 'quit root -',
    ]) // prettier-ignore
  })
  it('hang together by the title in between', () => {
    expect(mended('Police/PROPN/4/nsubj Capt./PROPN/3/nmod:desc Sam/PROPN/4/nsubj quit/VERB/0/root')).toContain(
      'Police compound Capt.',
    )
  })
  it('are a description and its apposition behind an article', () => {
    expect(mended('the/DET/2/det umpire/NOUN/4/nsubj Sam/PROPN/4/nsubj slept/VERB/0/root')).toContain(
      'Sam appos umpire',
    )
  })
  it('stay two where something else stands between them', () => {
    const tree = 'coach/NOUN/4/nsubj ,/PUNCT/1/punct Sam/PROPN/4/nsubj quit/VERB/0/root'
    expect(mended(tree)).toEqual(placesOf(wordsOf(tree)))
  })
})

describe("the 's between a name and a verb in the past", () => {
  const mended = (tree: string): DraftWord[] => {
    const words = wordsOf(tree)
    ownMarks(words)
    return words
  }
  const SOLD = "Sotheby/PROPN/3/nsubj 's/AUX/3/aux sold/VERB/0/root art/NOUN/3/obj"
  it('belongs to the name', () => {
    const words = mended(SOLD)
    expect(placesOf(words)).toContain("'s case Sotheby")
    expect(words[1]?.upos).toBe('PART')
    expect(words[2]?.features['VerbForm']).toBe('Fin')
  })
  it('is "has" in speech', () => {
    expect(placesOf(mended(`"/PUNCT/4/punct ${SOLD}`.replace(/\/3\//g, '/4/')))).not.toContain("'s case Sotheby")
  })
  it('is "has" behind a pronoun', () => {
    expect(placesOf(mended(SOLD.replace('Sotheby/PROPN', 'she/PRON')))).toContain("'s aux sold")
  })
})
