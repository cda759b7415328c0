import { join } from 'node:path'
import type { ArticleReading, Diagnostic } from '../../model/index.ts'
import type { CommandContext } from '../context.ts'
import { failure, reasonOf } from '../failure.ts'
import type { Export } from './exports.ts'
import { WriteError, writeFile } from './write-file.ts'

/** What became of an export. */
export interface Written {
  /** What it holds; null where it was not written. */
  readonly counts: readonly string[] | null
  readonly diagnostics: readonly Diagnostic[]
}

async function errorOf({ make }: Export, readings: readonly ArticleReading[]): Promise<{ error: unknown } | null> {
  try {
    const { content } = await make(readings)
    if (typeof content !== 'string') for (const _ of content);
    return null
  } catch (error) {
    return { error }
  }
}

/** Articles that an export cannot be made of, each by itself, and why; none where it cannot be made of nothing either. */
async function culprits(made: Export, readings: readonly ArticleReading[]): Promise<Map<ArticleReading, unknown>> {
  const found = new Map<ArticleReading, unknown>()
  if ((await errorOf(made, [])) !== null) return found
  for (const reading of readings) {
    const failed = await errorOf(made, [reading])
    if (failed !== null) found.set(reading, failed.error)
  }
  return found
}

async function write(made: Export, path: string, readings: readonly ArticleReading[]): Promise<readonly string[]> {
  const { content, counts } = await made.make(readings)
  await writeFile(path, content)
  return counts
}

/**
 * Writes an export into a folder. Articles with which it cannot be made are left out of it; where that does not help, or
 * the file cannot be written, what stood there stays. Never throws: whatever goes wrong is told in the diagnostics.
 */
export async function writeExport(
  context: CommandContext,
  folder: string,
  made: Export,
  readings: readonly ArticleReading[],
): Promise<Written> {
  const path = join(folder, made.name)
  const lost = (error: unknown): Written => {
    const message = error instanceof WriteError ? error.message : `${path} was not written: ${reasonOf(error)}`
    return { counts: null, diagnostics: [failure(context, path, error, message)] }
  }
  try {
    return { counts: await write(made, path, readings), diagnostics: [] }
  } catch (error) {
    if (error instanceof WriteError) return lost(error)
    const failed = await culprits(made, readings)
    const others = readings.filter((reading) => !failed.has(reading))
    if (failed.size === 0 || others.length === 0) return lost(error)
    try {
      const counts = await write(made, path, others)
      const diagnostics = [...failed].map(([{ article }, cause]) =>
        failure(context, path, cause, `${path} is without ${article.source}: ${reasonOf(cause)}`),
      )
      return { counts, diagnostics }
    } catch (again) {
      return lost(again)
    }
  }
}
