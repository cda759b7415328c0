import { RdfError } from './error.ts'

/**
 * Base of all IRIs unless the user sets another. The domain `example` is reserved (RFC 2606): the IRIs name nothing on
 * anybody's host, and still look and sort as those that a user would publish.
 */
export const DEFAULT_BASE = 'https://newsgraph.example/'

/** What may stand in an IRI beyond ASCII (RFC 3987): no controls, spaces, bidirectional marks, nor unassigned characters. */
const BEYOND_ASCII = String.raw`[\u{A0}-\u{FFEF}\u{10000}-\u{DFFFF}]`
const REFUSED = /[\p{C}\p{Z}]/u
const BASE = new RegExp(
  String.raw`^[a-z][a-z0-9+.-]*:(?://(?:\[[0-9a-f:.]+\])?)?(?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2}|${BEYOND_ASCII})+$`,
  'iu',
)
const WEB = /^https?:/i
const URN = /^urn:[a-z0-9][a-z0-9-]{1,31}:./i
const HOST_ONLY = /^[^:]+:\/\/[^/?]*$/
const LONGEST = 1000

/** Hosts and ports are checked as a browser does; a name and password before the host would go wherever the graph goes. */
const isWebAddress = (base: string): boolean =>
  WEB.test(base) && /^[^:]+:\/\/[^/?:@]/.test(base) && !/^[^:]+:\/\/[^/?]*@/.test(base) && URL.canParse(base)

const isBase = (base: string): boolean =>
  BASE.test(base) && !REFUSED.test(base) && (isWebAddress(base) || URN.test(base))

/**
 * The base as IRIs are minted under it: ending in `/`, unless it ends in `?`, `=` or `:`.
 * @throws RdfError where it is no http, https or urn IRI, is longer than 1,000 characters, has a fragment, or names a user
 */
export function checkedBase(base: string): string {
  const complain = (problem: string): RdfError =>
    new RdfError(
      'bad-base',
      `The base ${JSON.stringify(base.slice(0, 100))} ${problem}; give an absolute IRI such as https://example.org/news/.`,
    )
  if (base.length > LONGEST) throw complain(`is longer than ${LONGEST} characters`)
  if (base.includes('#')) throw complain('has a fragment (#)')
  if (!isBase(base)) throw complain('is no absolute http, https or urn IRI without a user name')
  return /[/?=:]$/.test(base) && !HOST_ONLY.test(base) ? base : `${base}/`
}

/** What most names are: nothing to encode, and no segment that leads elsewhere. */
const USUAL = /^[\w.-]*[\w-][\w.-]*$/
const PLAIN = /[\w.-]|(?![\u{E0000}-\u{E0FFF}])[\p{L}\p{N}\p{M}]/u

/** Lone surrogates too, by the same arithmetic, so that different names stay different. */
function percentEncoded(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0xd800 || code > 0xdfff)
    return encodeURIComponent(character).replace(
      /[!'()*~]/g,
      (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  const bytes = [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')
}

/**
 * A name as one segment of an IRI's path: letters and digits of any script, `-`, `_` and `.` stay, all else is
 * percent-encoded. Different names give different segments. `~` marks what would vanish (the empty name) or lead
 * elsewhere (`.` and `..`).
 */
export function segmentOf(name: string): string {
  if (USUAL.test(name)) return name
  const segment = Array.from(name, (character) => (PLAIN.test(character) ? character : percentEncoded(character))).join(
    '',
  )
  return /^\.*$/.test(segment) ? `~${segment}` : segment
}

/** The name that a segment was made of; of what newsgraph did not make, the segment itself. */
export function nameOf(segment: string): string {
  try {
    return decodeURIComponent(segment.replace(/^~(?=\.*$)/, ''))
  } catch {
    return segment
  }
}
