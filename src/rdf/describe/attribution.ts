import type { Attribution } from '../../model/index.ts'
import type { Description, Properties } from '../description.ts'
import { maybe } from '../description.ts'
import { text } from '../literal.ts'
import { ngs, rdf } from '../vocabulary.ts'
import { argumentNode } from './argument.ts'
import type { ArticleScope } from './article-scope.ts'

/** Who is said to say what, and with which words. */
export function describeAttribution(scope: ArticleScope, attribution: Attribution): Description {
  const properties: Properties = [
    [rdf.type, ngs.Attribution],
    ...maybe(ngs.source, attribution.source, (source) => argumentNode(scope, source)),
    ...maybe(ngs.otherSources, attribution.others ?? null, (others) => ({
      list: others.map((other) => argumentNode(scope, other)),
    })),
    [ngs.verb, text(attribution.verb)],
    [ngs.polarity, scope.names.stance(attribution.polarity)],
    [ngs.cue, ...scope.words(attribution.cue)],
    [ngs.content, scope.stretch(attribution.content)],
    ...(attribution.further ?? []).map((span): Properties[number] => [ngs.further, scope.stretch(span)]),
  ]
  return { subject: scope.attribution(attribution), properties }
}
