import type { AttributionScope, Run } from '../model/index.ts'

export const isWithin = (run: Run, sentence: number, token: number): boolean =>
  run.some((stretch) => stretch.sentence === sentence && stretch.tokens.includes(token))

/** Whether a token stands in what the source is reported to say. */
export const inScope = ({ content }: AttributionScope, sentence: number, token: number): boolean =>
  content.some((run) => isWithin(run, sentence, token))

const sizeOf = ({ content }: AttributionScope): number =>
  content.flat().reduce((sum, { tokens }) => sum + tokens.length, 0)

/** Index of the report whose words hold a token most closely; null where the article itself speaks. */
export function scopeAt(scopes: readonly AttributionScope[], sentence: number, token: number): number | null {
  let found: number | null = null
  let least = Infinity
  scopes.forEach((scope, index) => {
    const holds =
      scope.reports && inScope(scope, sentence, token) && !(scope.sentence === sentence && scope.cue.includes(token))
    if (!holds || sizeOf(scope) >= least) return
    found = index
    least = sizeOf(scope)
  })
  return found
}
