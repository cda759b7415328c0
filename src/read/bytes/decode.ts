import type { ArticleFormat } from '../../model/index.ts'
import { ReadError } from '../read-error.ts'

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  /** What a user should know of the encoding, as a sentence without the input's name. */
  readonly warning?: string
}

const REMEDY = 'if characters look wrong, convert the file to UTF-8'

/** Beginnings of files that hold no plain text, with what to do about them. */
const BINARY: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF; convert it to text first, for example with pdftotext'],
  ['PK\u0003\u0004', 'a packed or office document; unpack it, or save it as text or HTML'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document; save it as text or HTML'],
  ['{\\rtf', 'an RTF document; save it as text or HTML'],
  ['\u001f\u008b', 'compressed; unpack it first'],
  ['\u0089PNG', 'a picture; newsgraph reads text'],
  ['\u00ff\u00d8\u00ff', 'a picture; newsgraph reads text'],
  ['GIF8', 'a picture; newsgraph reads text'],
]

/**
 * Text of a file: UTF-8; UTF-16 where a mark or its zero bytes show it; what a page declares; and else Windows-1252,
 * which has Latin-1 in it.
 * @throws ReadError where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, source: string, format: ArticleFormat = 'text'): Decoded {
  const wide = wideEncodingOf(bytes, source)
  if (wide !== null)
    return {
      text: new TextDecoder(wide).decode(bytes),
      warning: `it is ${wide.toUpperCase()} and was read as such; ${REMEDY}`,
    }
  assertText(bytes, source)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const declared = format === 'html' ? declaredEncoding(bytes) : undefined
    return declared === undefined
      ? decodeUnknown(bytes)
      : { text: declared.encoding === 'windows-1252' ? decodeWindows1252(bytes) : declared.decode(bytes) }
  }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

function wideEncodingOf(bytes: Uint8Array, source: string): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes
  const isUtf32 =
    (first === 0xff && second === 0xfe && third === 0 && fourth === 0) ||
    (first === 0 && second === 0 && third === 0xfe)
  if (isUtf32 && bytes.length % 4 === 0)
    throw new ReadError('unsupported-encoding', `${source}: it is UTF-32; convert it to UTF-8.`)
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zerosAt = (parity: number): number => head.filter((byte, at) => byte === 0 && at % 2 === parity).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (odd > head.length / 4 && even < head.length / 50) return 'utf-16le'
  return even > head.length / 4 && odd < head.length / 50 ? 'utf-16be' : null
}

function assertText(bytes: Uint8Array, source: string): void {
  const head = latin(bytes.subarray(0, 8))
  const known = BINARY.find(([signature]) => head.startsWith(signature))
  if (known) throw new ReadError('binary', `${source}: it is ${known[1]}.`)
  const sample = bytes.subarray(0, 64 * 1024)
  const controls = sample.filter((byte) => byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27).length
  if (sample.includes(0) || controls > sample.length / 20) {
    throw new ReadError(
      'binary',
      `${source}: it is no text but binary data; name text, Markdown, HTML or JSON Lines files.`,
    )
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; Node 20 takes the name for Latin-1, which has control characters there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))

/** The encoding that an HTML page or an XML declaration names, where it is one that JavaScript knows. */
function declaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(latin(bytes.subarray(0, 4096)))?.[1]
  try {
    return name === undefined || /^utf-?8$/i.test(name) ? undefined : new TextDecoder(name)
  } catch {
    return undefined
  }
}

/** UTF-8 with some broken characters, or Windows-1252: whichever more of the bytes beyond ASCII speak for. */
function decodeUnknown(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0
  if (beyondAscii > 2 * broken)
    return { text, warning: `${broken} of its characters are not valid UTF-8 and were replaced; save it as UTF-8` }
  return {
    text: decodeWindows1252(bytes),
    warning: `it is not UTF-8 and was read as Latin-1 (Windows-1252); ${REMEDY}`,
  }
}
