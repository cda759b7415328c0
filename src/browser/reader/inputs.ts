import type { Article, ArticleReading, Diagnostic } from '../../model/index.ts'
import { unpackView, readingsOf, pageDataIn, type ReadInput } from '../../page/data/index.ts'
import { fromRdf } from '../../rdf/index.ts'
import { formatOfName } from '../../read/formats.ts'
import { readStream } from '../../read/read-stream.ts'
import { isStatementLine, readingsOfLines } from './statement-lines.ts'

/** Bytes at the beginning that tell what an input is. */
const HEAD = 4096
const RDF = /\.(?:ttl|trig|nt|nq)$/i

async function* chunksOf(content: Blob): AsyncGenerator<Uint8Array> {
  const reader = content.stream().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
}

/** The readings that are in a file of newsgraph: Turtle, statements as JSON lines, or a page; null of any other. */
async function readingsIn({ name, content }: ReadInput): Promise<readonly ArticleReading[] | null> {
  const head = (await content.slice(0, HEAD).text()).replace(/^\ufeff/, '').trimStart()
  if (RDF.test(name) || /^(?:@?prefix|@?base)\s/i.test(head)) return fromRdf(await content.text())
  if (isStatementLine(head)) return readingsOfLines(await content.text(), name)
  if (!head.includes('<meta name="generator" content="newsgraph">')) return null
  const data = pageDataIn(await content.text())
  return data === null ? null : readingsOf(unpackView(data))
}

/**
 * What is in an input: readings of a file of newsgraph, articles of any other, what is to be said of either.
 * @throws ReadError, RdfError or NewsgraphError where nothing can be read.
 */
export async function* contentOf(input: ReadInput): AsyncGenerator<ArticleReading | Article | Diagnostic> {
  const readings = await readingsIn(input)
  if (readings === null) yield* readStream(chunksOf(input.content), input.name, { format: formatOfName(input.name) })
  else yield* readings
}
