import { NewsgraphError } from '../../model/index.ts'

/**
 * What a reading process answers: first that it is ready, then to each article its reading, as JSON, which takes the one that gets it
 * half the time of objects, or why there is none.
 */
export type Answer = 'ready' | { readonly reading: string } | { readonly error: SentError }

interface SentError {
  readonly message: string
  readonly stack?: string
  /** Of errors that newsgraph throws on purpose. */
  readonly code?: string
}

export function sent(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, stack = '' } = error
  return { message, stack, ...(error instanceof NewsgraphError ? { code: error.code } : {}) }
}

export function received({ message, stack, code }: SentError): Error {
  const error = code === undefined ? new Error(message) : new NewsgraphError(code, message)
  return Object.assign(error, stack === undefined ? {} : { stack })
}
