import type { Attribution, AttributionScope, Run, Span, Tree } from '../model/index.ts'
import { inScope } from '../syntax/scopes.ts'
import { spokenBy } from './first-person.ts'
import type { Resolver } from './resolver.ts'

/**
 * Attributions with what their sources denote, one a scope; the source of "I think", said within what somebody else is
 * quoted to say, is that somebody.
 */
export function resolveAttributions(
  scopes: readonly AttributionScope[],
  trees: readonly Tree[],
  resolver: Resolver,
): Attribution[] {
  const resolved = new Map<AttributionScope, Attribution>()
  const resolve = (scope: AttributionScope, depth: number): Attribution => {
    const known = resolved.get(scope)
    if (known) return known
    const outer =
      depth > 4
        ? undefined
        : scopes.find(
            (each) =>
              each !== scope &&
              each.reports &&
              inScope(each, scope.sentence, scope.trigger) &&
              !inScope(scope, each.sentence, each.trigger),
          )
    const speaker = outer ? resolve(outer, depth + 1) : null
    const tree = trees[scope.sentence]!
    const [content, ...further] = scope.content.map((run) => spanOf(run, trees))
    const attribution: Attribution = {
      source: scope.source ? spokenBy(resolver.argument(tree, scope.source), speaker) : null,
      cue: tree.phrase(scope.cue),
      verb: scope.verb,
      content: content!,
      ...(further.length > 0 ? { further } : {}),
      polarity: scope.polarity,
    }
    resolved.set(scope, attribution)
    return attribution
  }
  return scopes.map((scope) => resolve(scope, 0))
}

function spanOf(run: Run, trees: readonly Tree[]): Span {
  const [first, last] = [run[0]!, run.at(-1)!]
  return {
    start: trees[first.sentence]!.token(first.tokens[0]!).start,
    end: trees[last.sentence]!.token(last.tokens.at(-1)!).end,
  }
}
