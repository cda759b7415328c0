import { actorsWithin } from './actors.ts'
import type { CodedActor } from './coded-event.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The several parties of a joint subject: "Hungary and Romania", "Hungarian and Romanian officials"; empty of a single one. */
export function jointActors(
  head: number,
  sources: readonly CodedActor[],
  context: SentenceContext,
): readonly CodedActor[] {
  if (sources.length > 1) return sources
  const { tree } = context
  const subject = tree.first(head, 'nsubj', 'nsubj:pass')
  const parties = subject === undefined ? [] : actorsWithin(subject, context)
  if (parties.length > 1) return parties
  const both =
    subject !== undefined && tree.all(subject, 'nummod', 'det').some((at) => ['two', 'both'].includes(tree.lemma(at)))
  return both ? sources : []
}
