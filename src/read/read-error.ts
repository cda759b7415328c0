import { NewsgraphError, type Diagnostic } from '../model/index.ts'

export type ReadErrorCode =
  | 'binary'
  | 'broken-compression'
  | 'empty'
  | 'html-too-complex'
  | 'invalid-date'
  | 'invalid-json'
  | 'invalid-record'
  | 'no-articles'
  | 'no-main-text'
  | 'no-story'
  | 'not-english'
  | 'not-a-file'
  | 'not-found'
  | 'not-text'
  | 'permission-denied'
  | 'too-long'
  | 'unknown-xml'
  | 'unreadable'
  | 'unsupported-encoding'
  | 'web-address'

/** An input could not be read as an article. */
export class ReadError extends NewsgraphError {
  override readonly code: ReadErrorCode
  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(code, message, options)
    this.code = code
  }
}

/** What was given, where it is text. @throws ReadError for anything else, such as a Buffer. */
export function checkText(text: string, source = 'text'): string {
  if (typeof text === 'string') return text
  throw new ReadError('not-text', `${source}: it is no string; decode bytes first, for example with toString('utf8').`)
}

/** The diagnostic of an error; whatever goes wrong with an input costs that input only. */
export function diagnosticOf(error: unknown, source: string): Diagnostic {
  if (error instanceof NewsgraphError) return { severity: 'error', code: error.code, message: error.message, source }
  const reason = error instanceof Error ? error.message : String(error)
  return { severity: 'error', code: 'unreadable', message: `${source}: it cannot be read: ${reason}`, source }
}
