import { fingerprint } from './fingerprint.ts'

/** 30 bits: enough to tell the sentences of one article apart; equal ones are counted. */
const DIGITS = 6

/**
 * A short name of each sentence within its article, by its words and not by its place: `s4k2m9p`; the second sentence of
 * the same words is `s4k2m9p.2`. What is read from a sentence is named beneath it, so that it keeps its name while the
 * sentence is there, whatever is added before it.
 */
export function sentenceKeys(sentences: readonly { readonly text: string }[]): readonly string[] {
  const keys = keysBefore.get(sentences) ?? keysOf(sentences)
  keysBefore.set(sentences, keys)
  return keys
}

/** Sentences are read once and written often. */
const keysBefore = new WeakMap<readonly { readonly text: string }[], readonly string[]>()

function keysOf(sentences: readonly { readonly text: string }[]): readonly string[] {
  const counts = new Map<string, number>()
  return sentences.map(({ text }) => {
    const key = `s${fingerprint(DIGITS, text.replace(/\s+/g, ' ').trim())}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? key : `${key}.${count}`
  })
}
