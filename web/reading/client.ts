import type { ReadReport, ReadRequest } from '../../src/page/data/index.ts'

type Report = (report: ReadReport) => void

const NOT_STARTED: ReadReport = {
  kind: 'failed',
  message: 'What reads cannot be started: put all files of the folder on the server, and load the page again.',
}

/** The script of the worker that reads; null where this page has none. */
export const readerAddress = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="newsgraph-reader"]')?.content ?? null

/** One worker for all readings, so that what it has loaded stays, and who is told of the one at hand. */
let worker: Worker | null = null
let report: Report = () => undefined

function startWorker(address: string): Worker {
  const started = new Worker(address, { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ReadReport>) => report(data))
  started.addEventListener('error', () => {
    stopReading()
    report(NOT_STARTED)
  })
  return started
}

/** Ends the worker, whatever it is at. */
export function stopReading(): void {
  worker?.terminate()
  worker = null
}

/**
 * Has the worker read; one request at a time.
 *
 * @param told hears how far it is, at last `done` or `failed`.
 */
export function startReading(address: string, request: ReadRequest, told: Report): void {
  report = told
  worker ??= startWorker(address)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page only
  worker.postMessage(request)
}
