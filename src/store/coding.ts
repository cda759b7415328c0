import { crc32 } from 'node:zlib'

const CHECK = 8
const checkOf = (json: string): string => crc32(json).toString(16).padStart(CHECK, '0')

/** A value as JSON behind its checksum. The database packs it, together with its neighbours. */
export function encode(value: unknown): string {
  const json = JSON.stringify(value)
  return checkOf(json) + json
}

/** @throws Error where the text is not what was written. */
export function decode(text: string): unknown {
  const json = text.slice(CHECK)
  if (checkOf(json) !== text.slice(0, CHECK)) throw new Error('its checksum is wrong')
  return JSON.parse(json)
}
