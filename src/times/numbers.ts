import type { Words } from '../model/index.ts'
import { oneOf } from './alternatives.ts'

/** Numbers in words and figures, as sources of regular expressions and as lookups. */
export interface NumberWords {
  /** An exact amount: `5`, `2.5`, `1,000`, `five`, `twenty-one`, `a`, `half a`, `two and a half`. */
  readonly amount: string
  /** An amount that is left open: `several`. */
  readonly vagueAmount: string
  /** `third`, `twenty-first`, and with figures `3rd`. */
  readonly ordinalWord: string
  readonly ordinal: string
  /** Ordinals up to a number, in words and figures. */
  ordinalTo(last: number): string
  /** The number an `amount` says, NaN where it says none. */
  amountOf(words: string): number
  /** The number an `ordinal` says, NaN where it says none. */
  ordinalOf(word: string): number
}

const FIGURES = '(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,5}(?:\\.[0-9]{1,2})?)'
/** No day and no century has a higher ordinal in words. */
const LAST_ORDINAL = 31

export function numberWords(words: Words): NumberWords {
  const cardinals = words.table('cardinal')
  const scales = words.table('scale')
  const upTo = (last: number): string[] =>
    [...cardinals].filter(([, number]) => number > 0 && number <= last).map(([word]) => word)
  const tens = [...cardinals].filter(([, number]) => number >= 20).map(([word]) => word)
  const cardinal = `(?:${oneOf(tens)}(?:[- ]${oneOf(upTo(9))})?|${oneOf(upTo(19))})`
  const scale = oneOf(scales.keys())
  const amount = `(?:half an?|an? ${scale}|an?|(?:${FIGURES}|${cardinal})(?: ${scale})?)(?: and a half)?`
  const ordinals = ordinalsOf(words)
  const ordinalWord = oneOf(ordinals.keys())
  const scaled = new RegExp(`^(.+) (${scale})$`, 'u')

  function amountOf(text: string): number {
    const lower = text.toLowerCase().trim()
    if (lower.startsWith('half')) return 0.5
    if (lower.endsWith(' and a half')) return amountOf(lower.slice(0, -' and a half'.length)) + 0.5
    const [, counted = '', by = ''] = scaled.exec(lower) ?? []
    if (by !== '') return amountOf(counted) * (scales.get(by) ?? Number.NaN)
    if (lower === 'a' || lower === 'an') return 1
    if (/^[0-9]/u.test(lower)) return Number(lower.replaceAll(',', ''))
    const [first = '', second] = lower.split(/[- ]/u)
    return (cardinals.get(first) ?? Number.NaN) + (second === undefined ? 0 : (cardinals.get(second) ?? Number.NaN))
  }

  return {
    amount,
    vagueAmount: oneOf(words.words('vagueAmount')),
    ordinalWord,
    ordinal: `(?:[0-9]{1,2}(?:st|nd|rd|th)|${ordinalWord})`,
    ordinalTo: (last) =>
      `(?:${oneOf([...ordinals].filter(([, number]) => number <= last).map(([word]) => word))}|[1-${last}](?:st|nd|rd|th))`,
    amountOf,
    ordinalOf: (word) =>
      /^[0-9]/u.test(word) ? Number.parseInt(word, 10) : (ordinals.get(word.toLowerCase()) ?? Number.NaN),
  }
}

/** Ordinals with those that are made of tens and an ordinal: "twenty-first". */
function ordinalsOf(words: Words): ReadonlyMap<string, number> {
  const simple = [...words.table('ordinal')]
  const tens = [...words.table('cardinal')].filter(([, number]) => number >= 20)
  const compound = tens.flatMap(([ten, number]) =>
    simple.filter(([, last]) => last < 10).map(([word, last]): [string, number] => [`${ten}-${word}`, number + last]),
  )
  return new Map([...simple, ...compound.filter(([, number]) => number <= LAST_ORDINAL)])
}
