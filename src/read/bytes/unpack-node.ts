import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ReadError } from '../read-error.ts'
import { bytesOf, peek, type ByteStream } from './chunks.ts'

const startsWith = (head: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, at) => head[at] === byte)

/**
 * The bytes of a stream without their compression, by gzip or Zstandard as its first bytes tell; other streams as they
 * are. Nothing is held but what is being unpacked.
 * @throws ReadError while reading, where the compressed data is broken or cut short.
 */
export async function unpacked(stream: ByteStream, source: string): Promise<ByteStream> {
  const { head, whole } = await peek(stream, 4)
  if (startsWith(head, 0x1f, 0x8b)) return gunzipped(whole, source)
  if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) return unzstandardised(whole, source)
  return whole
}

const broken = (source: string, cause: unknown): ReadError =>
  new ReadError('broken-compression', `${source}: its compressed data is broken or cut short; fetch the file again.`, {
    cause,
  })

async function* gunzipped(stream: ByteStream, source: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  let inputError: unknown
  const input = Readable.from(stream).on('error', (error) => {
    inputError = error
    gunzip.destroy(error)
  })
  try {
    for await (const chunk of input.pipe(gunzip)) yield chunk as Uint8Array
  } catch (error) {
    if (inputError !== undefined) throw inputError
    throw broken(source, error)
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}

async function* unzstandardised(stream: ByteStream, source: string): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  const ready: Uint8Array[] = []
  const decompress = new Decompress((chunk) => ready.push(chunk))
  const push = (bytes: Uint8Array, isLast: boolean): void => {
    try {
      decompress.push(bytes, isLast)
    } catch (error) {
      throw broken(source, error)
    }
  }
  for await (const chunk of stream) {
    push(bytesOf(chunk), false)
    yield* ready.splice(0)
  }
  push(new Uint8Array(), true)
  yield* ready.splice(0)
}
