import type { Coding, Reader } from './coding.ts'
import { CODING_RULES, STANCE_RULES } from './rules/index.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Reads the words of a sentence, each once. */
export function readerOf(context: SentenceContext): Reader {
  const known = new Map<number, Coding | null>()
  const silent = new Set<number>()
  const reader: Reader = {
    context,
    isSilent: (token) => silent.has(token),
    read(token) {
      const found = known.get(token)
      if (found !== undefined) return found
      known.set(token, null)
      const coding = stanced(token, first(token))
      known.set(token, coding)
      return coding
    },
  }
  function silence(token: number): null {
    silent.add(token)
    return null
  }
  function first(token: number): Coding | null {
    for (const rule of CODING_RULES) {
      const coding = rule.code(token, reader)
      if (coding !== null) return coding === 'none' ? silence(token) : coding
    }
    return null
  }
  function stanced(token: number, coding: Coding | null): Coding | null {
    if (coding === null) return null
    for (const rule of STANCE_RULES) {
      const changed = rule.change(coding, token, reader)
      if (changed !== null) return changed === 'none' ? silence(token) : changed
    }
    return coding
  }
  return reader
}
