import { NewsgraphError } from '../../model/index.ts'

export type EndpointErrorCode = 'bad-endpoint' | 'unreachable' | 'refused' | 'not-allowed' | 'counts-differ'

/** A store on the network cannot be reached, refuses, or does not hold what it was sent; the message names it and the remedy. */
export class EndpointError extends NewsgraphError {
  declare readonly code: EndpointErrorCode
  /** Status of HTTP, where it answered. */
  readonly status: number | undefined

  constructor(
    code: EndpointErrorCode,
    message: string,
    { status, ...options }: ErrorOptions & { status?: number } = {},
  ) {
    super(code, message, options)
    this.status = status
  }
}
