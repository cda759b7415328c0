import { bytesOf, join, type ByteStream } from './chunks.ts'

const NEWLINE = 10

export interface ByteLine {
  /** From 1. */
  readonly number: number
  /** Without its line end; null where it is longer than the limit. */
  readonly bytes: Uint8Array | null
}

/** Lines of a stream. What lies beyond `limit` bytes of a line is dropped as it comes, so that memory stays bounded. */
export async function* byteLines(stream: ByteStream, limit: number): AsyncGenerator<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): ByteLine => {
    const bytes = length > limit ? null : parts.length === 0 ? new Uint8Array() : join(parts)
    parts = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk)
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      add(bytes.subarray(start, end))
      start = end + 1
      yield take()
    }
    // a stream may use the memory of its chunk again
    add(bytes.slice(start))
  }
  if (length > 0) yield take()
}
