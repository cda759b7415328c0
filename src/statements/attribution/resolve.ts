import type { Attribution, Span, Tree } from '../../model/index.ts'
import { spokenBy } from '../first-person.ts'
import type { Resolver } from '../resolver.ts'
import { contains, type AttributionDraft, type Run } from './draft.ts'

/**
 * Attributions with what their sources denote; the source of "I think", said within what somebody else is quoted to say,
 * is that somebody.
 */
export function resolveAttributions(
  drafts: readonly AttributionDraft[],
  trees: readonly Tree[],
  resolver: Resolver,
): ReadonlyMap<AttributionDraft, Attribution> {
  const resolved = new Map<AttributionDraft, Attribution>()
  const resolve = (draft: AttributionDraft, depth: number): Attribution => {
    const known = resolved.get(draft)
    if (known) return known
    const outer =
      depth > 4
        ? undefined
        : drafts.find(
            (each) =>
              each !== draft &&
              each.reports &&
              contains(each, draft.sentence, draft.trigger) &&
              !contains(draft, each.sentence, each.trigger),
          )
    const speaker = outer ? resolve(outer, depth + 1) : null
    const tree = trees[draft.sentence]!
    const [content, ...further] = draft.content.map((run) => spanOf(run, trees))
    const attribution: Attribution = {
      source: draft.source ? spokenBy(resolver.argument(tree, draft.source), speaker) : null,
      cue: tree.phrase(draft.cue),
      verb: draft.verb,
      content: content!,
      ...(further.length > 0 ? { further } : {}),
      polarity: draft.polarity,
    }
    resolved.set(draft, attribution)
    return attribution
  }
  for (const draft of drafts) resolve(draft, 0)
  return resolved
}

function spanOf(run: Run, trees: readonly Tree[]): Span {
  const [first, last] = [run[0]!, run.at(-1)!]
  return {
    start: trees[first.sentence]!.token(first.tokens[0]!).start,
    end: trees[last.sentence]!.token(last.tokens.at(-1)!).end,
  }
}
