import { sha256 } from '@noble/hashes/sha2.js'

/** Digits and letters that cannot be taken for each other (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** The first `length` (at most 32) base-32 digits, of 5 bits each, of the SHA-256 of some texts, none of which runs into the next. */
export const fingerprint = (length: number, ...texts: readonly string[]): string =>
  Array.from(
    sha256(new TextEncoder().encode(JSON.stringify(texts))).subarray(0, length),
    (byte) => DIGITS[byte % 32],
  ).join('')
