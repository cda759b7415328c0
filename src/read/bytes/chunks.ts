/** Bytes as they come: a stream of a file or of standard input. Strings are taken as UTF-8. */
export type ByteStream = AsyncIterable<Uint8Array | string>

const encoder = new TextEncoder()
export const bytesOf = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === 'string' ? encoder.encode(chunk) : chunk

export function join(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks[0] && chunks.length === 1) return chunks[0]
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** All bytes of a stream; null where they are more than `limit`, and then the rest is not read. */
export async function collect(stream: ByteStream, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk)
    length += bytes.length
    if (length > limit) return null
    chunks.push(bytes)
  }
  return join(chunks)
}

/** The first bytes of a stream, at least `wanted` where there are as many, and a stream of all of them. */
export async function peek(
  stream: ByteStream,
  wanted: number,
): Promise<{ readonly head: Uint8Array; readonly whole: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < wanted) {
    const next = await iterator.next()
    if (next.done === true) break
    const bytes = bytesOf(next.value)
    chunks.push(bytes)
    length += bytes.length
  }
  const whole = async function* (): AsyncGenerator<Uint8Array | string> {
    try {
      yield* chunks
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head: join(chunks.length > 0 ? chunks : [new Uint8Array()]), whole: whole() }
}
