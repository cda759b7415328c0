import type { Article } from '../../model/index.ts'

/** What is known about an article besides its story. */
export type ArticleFacts = {
  readonly [Fact in 'title' | 'url' | 'publisher' | 'authors' | 'published' | 'updated']?: Article[Fact] | undefined
}

/** Facts of several sources; where two state the same, the earlier one counts. Facts without a value are left out. */
export function mergeFacts(...sources: readonly ArticleFacts[]): ArticleFacts {
  const merged = new Map<string, unknown>()
  for (const source of sources) {
    for (const [name, value] of Object.entries(source)) {
      const empty = value === undefined || value.length === 0
      if (!empty && !merged.has(name)) merged.set(name, value)
    }
  }
  return Object.fromEntries(merged)
}
