import { READER_FOLDER, type ReadReport, type ReadRequest } from '../../page/data/index.ts'
import { Reader } from './reader.ts'

const page = self as unknown as { postMessage(report: ReadReport): void }
const reader = new Reader(new URL(READER_FOLDER, self.location.href).href)

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page only
  const report = (each: ReadReport): void => page.postMessage(each)
  reader
    .read(data, report)
    .then(report, (error: unknown) =>
      report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
})
