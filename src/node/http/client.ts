import { setTimeout as sleep } from 'node:timers/promises'
import { CREDENTIALS_REMEDY, type Credentials } from './credentials.ts'
import { challengeIn, digestOf, type Challenge } from './digest.ts'
import { EndpointError } from './error.ts'

export interface ClientOptions {
  readonly credentials?: Credentials
  /** How often a request is tried where the store is busy or cannot be reached; 5 unless said otherwise. */
  readonly attempts?: number
  /** Milliseconds before the second try, doubled with each; 500 unless said otherwise. */
  readonly pause?: number
  readonly signal?: AbortSignal
}

export interface StoreRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Statuses that are answers beside those of success. */
  readonly allow?: readonly number[]
}

export interface StoreAnswer {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** Busy or away for the moment: the same request may succeed later. */
const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504])
const LONGEST_PAUSE = 30_000
const SHOWN = 300

const causeOf = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string }
  return cause?.code ?? cause?.message ?? message ?? String(error)
}

/** Talks to a store, in the way of authentication that it wants. Secrets are in no message; they go to no other host. */
export class StoreClient {
  readonly #credentials: Credentials
  readonly #attempts: number
  readonly #pause: number
  readonly #signal: AbortSignal | undefined
  /** The way of logging in that the store has asked for; none before it does, so that no password goes where none is wanted. */
  #scheme: 'none' | 'basic' | Challenge = 'none'
  #count = 0

  constructor({ credentials, attempts = 5, pause = 500, signal }: ClientOptions = {}) {
    this.#credentials = credentials
    this.#attempts = attempts
    this.#pause = pause
    this.#signal = signal
  }

  /** @throws EndpointError where the store cannot be reached or refuses; the signal's reason where that ends it. */
  async send(request: StoreRequest): Promise<StoreAnswer> {
    this.#signal?.throwIfAborted()
    // fetch listens to a signal until that is collected: each request has one of its own
    const own = new AbortController()
    const stop = (): void => own.abort(this.#signal?.reason)
    this.#signal?.addEventListener('abort', stop)
    try {
      return await this.#tried(request, own.signal)
    } finally {
      this.#signal?.removeEventListener('abort', stop)
    }
  }

  async #tried(request: StoreRequest, signal: AbortSignal): Promise<StoreAnswer> {
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= this.#attempts
      let wait = Math.min(this.#pause * 2 ** (attempt - 1), LONGEST_PAUSE)
      try {
        const response = await this.#authenticated(request, signal)
        if (last || !BUSY.has(response.status)) return await this.#answer(request, response)
        await response.body?.cancel()
        wait = Math.max(wait, Math.min(Number(response.headers.get('retry-after') ?? 0) * 1000 || 0, LONGEST_PAUSE))
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof EndpointError) throw error
        if (last) throw this.#unreachable(request.url, error)
      }
      await sleep(wait, undefined, { signal })
    }
  }

  #unreachable({ host }: URL, cause: unknown): EndpointError {
    const message = `${host} cannot be reached (${causeOf(cause)}); see that the store runs and that the address is right.`
    return new EndpointError('unreachable', message, { cause })
  }

  async #authenticated(request: StoreRequest, signal: AbortSignal): Promise<Response> {
    const response = await this.#fetch(request, signal)
    if (response.status !== 401 || this.#credentials === undefined || 'token' in this.#credentials) return response
    const challenge = challengeIn(response.headers.get('www-authenticate') ?? '')
    if (!this.#isNew(challenge)) return response
    await response.body?.cancel()
    this.#scheme = challenge ?? 'basic'
    this.#count = 0
    return this.#fetch(request, signal)
  }

  /** Whether a challenge is one that was not tried: what was answered once and is asked again means a wrong password. */
  #isNew(challenge: Challenge | null): boolean {
    const scheme = this.#scheme
    if (challenge === null) return scheme === 'none'
    return typeof scheme === 'string' || scheme.nonce !== challenge.nonce
  }

  #fetch({ method, url, headers = {}, body }: StoreRequest, signal: AbortSignal): Promise<Response> {
    const authorization = this.#authorization(method, url)
    return fetch(url, {
      method,
      redirect: 'manual',
      signal,
      headers: { ...headers, ...(authorization === undefined ? {} : { Authorization: authorization }) },
      ...(body === undefined ? {} : { body }),
    })
  }

  #authorization(method: string, url: URL): string | undefined {
    const [credentials, scheme] = [this.#credentials, this.#scheme]
    if (credentials === undefined) return undefined
    if ('token' in credentials) return `Bearer ${credentials.token}`
    if (scheme === 'none') return undefined
    const { user, password } = credentials
    if (scheme === 'basic') return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const [uri, count] = [url.pathname + url.search, ++this.#count]
    return digestOf(scheme, { method, uri, user, password, count })
  }

  async #answer({ method, url, allow = [] }: StoreRequest, response: Response): Promise<StoreAnswer> {
    const { status } = response
    const text = await response.text()
    if (response.ok || allow.includes(status)) return { status, type: response.headers.get('content-type') ?? '', text }
    const where = `${url.origin}${url.pathname}`
    if (status === 401 || status === 403)
      throw new EndpointError('not-allowed', `${where} asks who you are (status ${status}); ${CREDENTIALS_REMEDY}.`, {
        status,
      })
    if (status >= 300 && status < 400) {
      const moved = `${where} leads elsewhere, to ${response.headers.get('location') ?? 'no address'}; name that address.`
      throw new EndpointError('refused', moved, { status })
    }
    const said = text
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, SHOWN)
    const message = `${method} ${where} was answered by ${status}${said === '' ? '' : `: ${said}`}.`
    throw new EndpointError('refused', message, { status })
  }
}
