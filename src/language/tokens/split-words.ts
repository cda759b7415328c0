import type { Span, Words } from '../../model/index.ts'
import type { Word } from '../worded-text.ts'
import { tokenPatterns, type TokenPattern } from './patterns.ts'

const SPACE = /[\p{White_Space}\p{Cc}\u200b\u2060\ufeff]+/uy
const NEGATION = /^(.+)(n['’`]t)$/iu
const SUFFIX = /^(.+)(['’`](?:s|m|d|re|ve|ll))$/iu
const PREFIXED = /^(?:(y['’])(all)|(c['’]m)(on))$/iu
/** Words that English writes as one and UD reads as two. */
const FUSED =
  /^(?:(can)(not)|(gon|wan)(na)|(got|out|lot)(ta)|(gim|lem)(me)|(do|does|did|is|was|are|were|could|would|should|have|has|had)(nt))$/iu

/** A word and the pattern by which it was found. */
export interface FoundWord extends Word {
  readonly pattern: string
}

function matchAt(
  patterns: readonly TokenPattern[],
  text: string,
  at: number,
): { readonly name: string; readonly found: string } {
  for (const { name, pattern } of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found) return { name, found }
  }
  return { name: 'sign', found: text.charAt(at) }
}

/** Finds the words of a stretch of text. */
export type WordSplitter = (text: string, stretch: Span) => FoundWord[]

export function createWordSplitter(lexicon: Words): WordSplitter {
  const patterns = tokenPatterns(lexicon)
  return (text, stretch) => splitWords(patterns, text, stretch)
}

/**
 * Words of a stretch of text, after the conventions of UD English (EWT and GUM): clitics, punctuation and the hyphens of
 * compounds are words of their own. No word holds a space: "6. 1" and "8: 30" are 6.1 and 8:30.
 */
function splitWords(patterns: readonly TokenPattern[], text: string, { start, end }: Span): FoundWord[] {
  const stretch = text.slice(start, end)
  const words: FoundWord[] = []
  let at = 0
  while (at < stretch.length) {
    SPACE.lastIndex = at
    const space = SPACE.exec(stretch)
    if (space) {
      at += space[0].length
      continue
    }
    const { name, found } = matchAt(patterns, stretch, at)
    if (found.includes(' ')) {
      words.push({ text: found.replaceAll(' ', ''), start: start + at, end: start + at + found.length, pattern: name })
      at += found.length
      continue
    }
    for (const part of name === 'word' || name === 'prefixed word' ? splitClitics(found) : [found]) {
      words.push({ text: part, start: start + at, end: start + at + part.length, pattern: name })
      at += part.length
    }
  }
  return words
}

/** Parts of a written word: "don't" → do, n't; "country's" → country, 's; "cannot" → can, not. */
function splitClitics(word: string): readonly string[] {
  const match = NEGATION.exec(word) ?? SUFFIX.exec(word) ?? PREFIXED.exec(word) ?? FUSED.exec(word)
  if (match === null) return [word]
  const [stem, clitic] = match.slice(1).filter((part) => part !== undefined) as [string, string]
  return [...splitClitics(stem), clitic]
}
