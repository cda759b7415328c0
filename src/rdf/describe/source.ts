import type { Argument, Attribution } from '../../model/index.ts'
import { sourcesOf } from '../../model/index.ts'
import type { Property } from '../description.ts'
import { several } from '../description.ts'
import { text } from '../literal.ts'
import { ngs, prov } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'

/** Whether a source is somebody who can speak, rather than a document, a survey or a rumour. */
function canSpeak(scope: ArticleScope, { term }: Argument): boolean {
  const known = term.kind === 'entity' ? scope.entity(term.entity) : undefined
  return (
    known !== undefined &&
    (scope.names.terms.isA(known.class, 'Agent') || ['person', 'organization'].includes(known.type))
  )
}

function kindOf(scope: ArticleScope, sources: readonly Argument[]): (typeof ngs)[keyof typeof ngs] {
  if (sources.length === 0) return ngs.unnamedSource
  const isNamed = sources.some(({ term }) => term.kind === 'entity' && scope.entity(term.entity)?.named === true)
  if (isNamed) return ngs.namedSource
  return sources.some((source) => canSpeak(scope, source)) ? ngs.describedSource : ngs.documentSource
}

/** Who says so and by which word; of nobody who is named, what kind of source it is. */
export function sourceProperties(scope: ArticleScope, attribution: Attribution | null): readonly Property[] {
  if (attribution === null) return []
  const sources = sourcesOf(attribution)
  const nodes = (speaking: boolean) =>
    sources.filter((source) => canSpeak(scope, source) === speaking).map(({ term }) => scope.node(term))
  return [
    ...several(prov.wasAttributedTo, nodes(true)),
    ...several(prov.hadPrimarySource, nodes(false)),
    [ngs.sourceKind, kindOf(scope, sources)],
    ...(attribution.verb === '' ? [] : ([[ngs.reportingVerb, text(attribution.verb)]] as const)),
    ...(attribution.polarity === 'negative' ? ([[ngs.sourcePolarity, ngs.negative]] as const) : []),
  ]
}
