import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/index.ts'

describe('plain text', () => {
  it('has nothing that sets the direction of what follows', () => {
    const controls = [...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069']
    expect(plainText(`a${controls.join('')}b`)).toBe('ab')
  })

  it('has a space for each control character and line end', () => {
    expect(plainText('a\u0000b\u0007c\nd\u0085e\u2028f')).toBe('a b c d e f')
  })

  it('has up to four marks on a letter, also where joiners stand between them', () => {
    expect(plainText(`Z${'\u0301'.repeat(300)} a`)).toBe(`Z${'\u0301'.repeat(4)} a`)
    expect(plainText(`Z${'\u0301\u200d'.repeat(300)} a`)).toBe(`Z${'\u0301\u200d'.repeat(4)} a`)
  })

  it('keeps the letters, marks and joiners of any language', () => {
    for (const text of ['Zürich', 'Nguyễn'.normalize('NFD'), 'שָׁלוֹם', 'मुंबई', 'می\u200cخواهم', '👩🏽\u200d🚀', '한국'])
      expect(plainText(text)).toBe(text)
  })
})
