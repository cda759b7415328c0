import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ArticleReading } from '../../src/index.ts'

/** The readings that `test/scale/keep-readings.ts` kept, in order. */
export async function* keptReadings(path: string): AsyncGenerator<ArticleReading> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    yield JSON.parse(line) as ArticleReading
}
