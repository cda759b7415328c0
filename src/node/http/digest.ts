import { createHash, randomBytes } from 'node:crypto'

/** What a server asks of a client that is to show a digest (RFC 7616). */
export interface Challenge {
  readonly realm: string
  readonly nonce: string
  readonly algorithm: string
  readonly qop: string | undefined
  readonly opaque: string | undefined
}

const HASHES = new Map([
  ['MD5', 'md5'],
  ['SHA-256', 'sha256'],
])

/** The strongest digest that a `WWW-Authenticate` header asks for; null where it asks for none that is known. */
export function challengeIn(header: string): Challenge | null {
  const found = [...header.matchAll(/\bDigest\s+((?:[\w-]+=(?:"(?:[^"\\]|\\.)*"|[^\s,]+)\s*,?\s*)+)/gi)].flatMap(
    ([, parameters = '']): Challenge[] => {
      const values = new Map(
        [...parameters.matchAll(/([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)].map(([, name = '', quoted, bare]) => [
          name.toLowerCase(),
          quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
        ]),
      )
      const [realm, nonce] = [values.get('realm'), values.get('nonce')]
      const algorithm = values.get('algorithm')?.toUpperCase() ?? 'MD5'
      if (realm === undefined || nonce === undefined || !HASHES.has(algorithm.replace('-SESS', ''))) return []
      const qop =
        values
          .get('qop')
          ?.split(/\s*,\s*/)
          .includes('auth') === true
          ? 'auth'
          : undefined
      return [{ realm, nonce, algorithm, qop, opaque: values.get('opaque') }]
    },
  )
  return found.find(({ algorithm }) => algorithm.startsWith('SHA-256')) ?? found[0] ?? null
}

export interface DigestRequest {
  readonly method: string
  /** Path and query of the request. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** How many requests have been made with the nonce, this one included. */
  readonly count: number
  readonly clientNonce?: string
}

/** The `Authorization` header that answers a challenge (RFC 7616, section 3.4). */
export function digestOf(challenge: Challenge, request: DigestRequest): string {
  const { realm, nonce, algorithm, qop, opaque } = challenge
  const { method, uri, user, password, count, clientNonce = randomBytes(8).toString('hex') } = request
  const name = HASHES.get(algorithm.replace('-SESS', '')) ?? 'md5'
  const hash = (...parts: readonly string[]): string => createHash(name).update(parts.join(':')).digest('hex')
  const secret = hash(user, realm, password)
  const a1 = algorithm.endsWith('-SESS') ? hash(secret, nonce, clientNonce) : secret
  const a2 = hash(method, uri)
  const times = count.toString(16).padStart(8, '0')
  const response = qop === undefined ? hash(a1, nonce, a2) : hash(a1, nonce, times, clientNonce, qop, a2)
  const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`
  return [
    `Digest username=${quoted(user)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(uri)}`,
    `algorithm=${algorithm}`,
    `response="${response}"`,
    ...(qop === undefined ? [] : [`qop=${qop}`, `nc=${times}`, `cnonce="${clientNonce}"`]),
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
  ].join(', ')
}
