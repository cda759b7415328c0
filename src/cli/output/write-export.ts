import type { ArticleReading } from '../../model/index.ts'
import { joinedReading, type Store } from '../../store/index.ts'
import { reasonOf } from '../failure.ts'
import type { Export } from './exports.ts'
import type { Failures } from './failures.ts'

/** So many articles are written at a time; more would need more memory, fewer repeat what articles share more often. */
const AT_A_TIME = 100

/** Readings of all articles, some at a time; one that cannot be read is a failure. */
async function* parts(store: Store, path: string, failures: Failures): AsyncGenerator<ArticleReading[]> {
  let part: ArticleReading[] = []
  for await (const article of store.articleKeys()) {
    if (part.length === AT_A_TIME) {
      yield part
      part = []
    }
    try {
      part.push(await store.reading(article))
    } catch (error) {
      failures.add({ file: path, stage: 'export' }, error)
    }
  }
  yield part
}

type Make<Made> = (readings: readonly ArticleReading[]) => Made | Promise<Made>

const errorOf = async (
  make: Make<unknown>,
  readings: readonly ArticleReading[],
): Promise<{ error: unknown } | null> => {
  try {
    await make(readings)
    return null
  } catch (error) {
    return { error }
  }
}

/** Articles that a file cannot be made of, each by itself, and why; none where it cannot be made of nothing either. */
async function culprits(
  make: Make<unknown>,
  readings: readonly ArticleReading[],
): Promise<Map<ArticleReading, unknown>> {
  const found = new Map<ArticleReading, unknown>()
  if ((await errorOf(make, [])) !== null) return found
  for (const reading of readings) {
    const failed = await errorOf(make, [reading])
    if (failed !== null) found.set(reading, failed.error)
  }
  return found
}

/** The file that something is made for, and what it is made from. */
export interface MadeFor {
  readonly store: Store
  readonly path: string
  readonly failures: Failures
}

/**
 * Makes something of readings, joined with what all other articles say. Articles with which it cannot be made are left
 * out of it and told to `failures`; what is left is joined by itself then, since theirs would be in it.
 * @throws Error where that does not help.
 */
export async function madeOf<Made>(
  readings: readonly ArticleReading[],
  make: Make<Made>,
  { store, path, failures }: MadeFor,
): Promise<Made> {
  try {
    return await make(await Promise.all(readings.map((reading) => joinedReading(store, reading))))
  } catch (error) {
    const failed = await culprits(make, readings)
    const others = readings.filter((reading) => !failed.has(reading))
    if (failed.size === 0 || others.length === 0) throw error
    const made = await make(others)
    for (const [{ article }, cause] of failed) {
      const message = `${path} is without ${article.source}: ${reasonOf(cause)}`
      failures.add({ article: article.source, file: path, stage: 'export' }, cause, message)
    }
    return made
  }
}

/** An export of a graph, in pieces, without articles of which it cannot be made. @throws Error where that does not help. */
export async function* exported({ pieces }: Export, file: MadeFor): AsyncGenerator<string> {
  for await (const readings of parts(file.store, file.path, file.failures))
    yield* await madeOf(readings, (some) => [...pieces(some)], file)
}
