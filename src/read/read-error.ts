import { NewsgraphError, type Diagnostic } from '../model/index.ts'

export type ReadErrorCode =
  | 'binary'
  | 'broken-compression'
  | 'empty'
  | 'html-too-complex'
  | 'invalid-json'
  | 'invalid-record'
  | 'no-articles'
  | 'no-main-text'
  | 'no-story'
  | 'not-english'
  | 'not-a-file'
  | 'not-found'
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

/** The diagnostic of an error; whatever goes wrong with an input costs that input only. */
export function diagnosticOf(error: unknown, source: string): Diagnostic {
  if (error instanceof NewsgraphError) return { severity: 'error', code: error.code, message: error.message, source }
  const reason = error instanceof Error ? error.message : String(error)
  return { severity: 'error', code: 'unreadable', message: `${source}: it cannot be read: ${reason}`, source }
}
