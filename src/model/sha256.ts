// oxlint-disable typescript/no-non-null-assertion -- indices stay within arrays of 64 words and a state of 8
const WORD_RANGE = 2 ** 32

/** The first 32 bits of the fractional parts of the `power`-th roots of the first `count` primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function rootConstants(count: number, power: number): Uint32Array {
  const constants = new Uint32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate++) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate && prime; divisor++) prime = candidate % divisor !== 0
    if (!prime) continue
    const root = candidate ** (1 / power)
    constants[found++] = Math.floor((root - Math.floor(root)) * WORD_RANGE)
  }
  return constants
}

const INITIAL = rootConstants(8, 2)
const ROUND = rootConstants(64, 3)

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

/** The message, one 1 bit, zeros, and the message's length in bits, to a multiple of 64 bytes. */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor((message.length * 8) / WORD_RANGE))
  view.setUint32(padded.length - 4, (message.length * 8) % WORD_RANGE)
  return view
}

function schedule(block: DataView, offset: number, words: Uint32Array): void {
  for (let index = 0; index < 16; index++) words[index] = block.getUint32(offset + index * 4)
  for (let index = 16; index < 64; index++) {
    const early = words[index - 15]!
    const late = words[index - 2]!
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[index] = words[index - 16]! + small0 + words[index - 7]! + small1
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let index = 0; index < 64; index++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + big1 + choice + ROUND[index]! + words[index]!) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + big0 + majority) | 0
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = state[index]! + word))
}

/**
 * SHA-256 of the UTF-8 form of `text`, 32 bytes (FIPS 180-4). Written out because the platform's own is asynchronous in
 * a browser and another module in Node, and what is named or rendered by it has to be so in both.
 */
export function sha256(text: string): Uint8Array {
  const block = pad(new TextEncoder().encode(text))
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(64)
  for (let offset = 0; offset < block.byteLength; offset += 64) {
    schedule(block, offset, words)
    compress(state, words)
  }
  return Uint8Array.from([...state].flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word]))
}

/** Digits and letters that cannot be taken for each other (Crockford's base 32). */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** The first `length` (at most 32) base-32 digits, of 5 bits each, of the SHA-256 of some texts, none of which runs into the next. */
export const fingerprint = (length: number, ...texts: readonly string[]): string =>
  Array.from(sha256(JSON.stringify(texts)).subarray(0, length), (byte) => DIGITS[byte % 32]).join('')
