import type { TimeInterval } from '../../model/index.ts'
import type { Description, Nested, Properties } from '../description.ts'
import { maybe } from '../description.ts'
import { date, dateType, english, text } from '../literal.ts'
import { ngs, rdf, rdfs, time } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'

const PREDICATES = {
  gYear: time.inXSDgYear,
  gYearMonth: time.inXSDgYearMonth,
  date: time.inXSDDate,
  dateTime: time.inXSDDateTimeStamp,
}

/** A bound at the precision that is known; what OWL-Time cannot say is kept as text. */
function instant(bound: string): Nested {
  const type = dateType(bound)
  const zoned = type !== 'dateTime' || /(Z|[+-]\d{2}:\d{2})$/.test(bound)
  const value: Properties = type === null || !zoned ? [[ngs.bound, text(bound)]] : [[PREDICATES[type], date(bound)]]
  return { nested: [[rdf.type, time.Instant], ...value] }
}

/** A time after OWL-Time, with its TIMEX3 value and how it was found. */
export function describeTime(scope: ArticleScope, interval: TimeInterval): Description {
  const { phrase, parts } = interval
  const properties: Properties = [
    [rdf.type, time.TemporalEntity],
    ...maybe(rdfs.label, phrase, ({ text: words }) => english(words)),
    ...maybe(time.hasBeginning, interval.start, instant),
    ...maybe(time.hasEnd, interval.end, instant),
    [ngs.timex, text(interval.value)],
    [ngs.timeKind, text(interval.kind)],
    [ngs.certainty, text(interval.certainty)],
    ...maybe(ngs.resolution, interval.resolution, text),
    ...(phrase === undefined ? [] : ([[ngs.words, ...scope.words(phrase)]] as const)),
    ...maybe(ngs.parts, parts, (each) => ({ list: each.map((part) => scope.interval(part)) })),
  ]
  return { subject: scope.interval(interval), properties }
}
