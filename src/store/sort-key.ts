import { createHash } from 'node:crypto'
import { remembered } from '../model/remembered.ts'

/** Longer names are cut and told apart by their hash. */
const LONGEST = 160
const KEPT = 64
/** What keys are put together with, and what no UTF-8 text can hold. */
const UNFIT = /[\0\u0001\u0002]|\p{Cs}/u

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf16le').digest('hex').slice(0, 32)

/** Any text as a part of a key: short, and of characters that keep their order. Different texts give different parts. */
export function keyPart(text: string): string {
  if (text.length <= LONGEST && !UNFIT.test(text)) return text
  return `${text.slice(0, KEPT).replace(new RegExp(UNFIT, 'gu'), '')}\u0002${hashOf(text)}`
}

/** A number as it sorts: how long it is, itself, and as it was written. Within a name it comes before everything else. */
const numberKey = (digits: string, at: number): string => {
  const value = digits.replace(/^0+(?=\d)/, '')
  return `${at === 0 ? '0' : '\u0001'}${String(value.length).padStart(3, '0')}${value}${digits}\u0001`
}

/** An id as a part of a key, so that keys in the order of their bytes are ids in `naturalOrder`. */
export const sortKey = remembered((id) => keyPart(id).replace(/\d+/g, (digits, at: number) => numberKey(digits, at)))
