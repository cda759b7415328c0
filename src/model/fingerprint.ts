import { sha256 } from '@noble/hashes/sha2.js'
import { remembered } from './remembered.ts'

/** Digits and letters that cannot be taken for each other (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const SENTENCES_OF_SOME_ARTICLES = 20_000

/** All 32 digits; the same sentence is named again in each format that is written of it, and the same value in many articles. */
const digitsOf = remembered((text) => {
  let digits = ''
  for (const byte of sha256(new TextEncoder().encode(text))) digits += DIGITS.charAt(byte % 32)
  return digits
}, SENTENCES_OF_SOME_ARTICLES)

/** The first `length` (at most 32) base-32 digits, of 5 bits each, of the SHA-256 of some texts, none of which runs into the next. */
export const fingerprint = (length: number, ...texts: readonly string[]): string =>
  digitsOf(JSON.stringify(texts)).slice(0, length)
