import {
  invariant,
  treeAt,
  type Attribution,
  type AttributionScope,
  type Run,
  type Span,
  type Tree,
} from '../model/index.ts'
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
    const tree = treeAt(trees, scope.sentence)
    const [content, ...further] = scope.content
    const attribution: Attribution = {
      source: scope.source ? spokenBy(resolver.argument(tree, scope.source), speaker) : null,
      cue: tree.phrase(scope.cue),
      verb: scope.verb,
      content: spanOf(content, trees),
      ...(further.length > 0 ? { further: further.map((run) => spanOf(run, trees)) } : {}),
      polarity: scope.polarity,
    }
    resolved.set(scope, attribution)
    return attribution
  }
  return scopes.map((scope) => resolve(scope, 0))
}

function spanOf(run: Run, trees: readonly Tree[]): Span {
  const words = run.flatMap(({ sentence, tokens }) => tokens.map((token) => treeAt(trees, sentence).token(token)))
  return {
    start: invariant(words[0], 'what is said has words').start,
    end: invariant(words.at(-1), 'what is said has words').end,
  }
}
