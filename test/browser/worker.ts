import { articleFromText, type Statement } from 'newsgraph'
import { loadNewsgraph } from 'newsgraph/browser'

const wordsOf = ({ subject, relation, object }: Statement): string =>
  [subject.phrase.text, relation.text, object?.phrase.text].join(' ')

/** Reads the text that it is sent and answers with what its statements say. */
self.addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const newsgraph = await loadNewsgraph({ base: '/newsgraph/' })
  const { statements } = await newsgraph.read(articleFromText(data, { id: 'sent' }))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page only
  self.postMessage(statements.map(wordsOf).join('; '))
})
