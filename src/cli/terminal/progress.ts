import { safeText } from './safe-text.ts'
import { truncate } from './width.ts'

/** A line that is rewritten in place while work goes on. */
export interface Progress {
  update(text: string): void
  /** Wipes the line. */
  done(): void
}

interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Progress on a terminal; nothing at all elsewhere. */
export function progressOn(stream: ProgressStream): Progress {
  if (stream.isTTY !== true) return { update: () => undefined, done: () => undefined }
  return {
    update: (text) => void stream.write(`\r\u001b[K${truncate(safeText(text), (stream.columns || 80) - 1)}`),
    done: () => void stream.write('\r\u001b[K'),
  }
}
