import { creditsOf } from '../facts/credits.ts'
import { parseFragment } from './parse.ts'

const LONGEST = 500

/** A field of metadata as plain text on one line; character references, which sites often leave in, are resolved. */
export function plainField(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const cut = value.slice(0, LONGEST)
  const text = /[&<]/.test(cut) ? (parseFragment(cut).textContent ?? '') : cut
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain === '' ? undefined : plain
}

/** Authors' names without "By" and what follows the name; addresses of profile pages are none. */
export function authorNames(fields: readonly (string | undefined)[]): readonly string[] {
  const names = fields.flatMap((field) => {
    if (field === undefined || /^https?:/.test(field)) return []
    const words = field.replace(/^\s*by:?\s+/i, '')
    return creditsOf(words)?.authors ?? (words.length <= 60 ? [words] : [])
  })
  return [...new Set(names)].slice(0, 20)
}
