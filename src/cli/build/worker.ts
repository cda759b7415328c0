import type { Article } from '../../model/index.ts'
import { loadNewsgraph } from '../../node/index.ts'
import { asStored } from '../read-articles.ts'
import { sent, type Answer } from './messages.ts'
import type { ReaderOptions } from './reader.ts'

/** A process that reads articles, one after the other; a ReadingPool starts it and tells it what to read. */
// Nobody is left to be told once that process has ended.
const answer = (message: Answer): void => void process.send?.(message, () => undefined)

// Who interrupts a build means the process that started this one, which ends it.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit())

try {
  const newsgraph = await loadNewsgraph(JSON.parse(process.argv[2] ?? '{}') as ReaderOptions)
  let reading = Promise.resolve()
  const read = (article: Article): Promise<void> =>
    newsgraph.read(article).then(
      (read) => answer({ reading: JSON.stringify(asStored(read)) }),
      (error: unknown) => answer({ error: sent(error) }),
    )
  process.on('message', (article: Article) => {
    reading = reading.then(() => read(article))
  })
  answer('ready')
} catch (error) {
  answer({ error: sent(error) })
}
