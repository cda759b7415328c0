import type { NamedNode } from 'n3'
import type { Argument, Attribution, Phrase, RoleArgument, Span, TimeInterval } from '../../../model/index.ts'
import { CodePoints } from '../../code-points.ts'
import type { Description, Property } from '../../description.ts'
import { maybe, several } from '../../description.ts'
import { text, whole } from '../../literal.ts'
import { ngs, rdf } from '../../vocabulary.ts'
import type { ArticleScope } from '../article-scope.ts'

/** Equal things as equal text, whatever the order of their keys. */
function textOf(thing: unknown): string {
  if (typeof thing === 'string') return JSON.stringify(thing)
  if (thing === null || typeof thing !== 'object') return String(thing)
  if (Array.isArray(thing)) return `[${thing.map(textOf).join()}]`
  const entries = Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => (value === undefined ? '' : `${key}:${textOf(value)}`)).join()}}`
}

/** How an article writes what it tells: its words, and its times and attributions, of which equal ones are one node. */
export class Written {
  readonly scope: ArticleScope
  readonly #points: CodePoints
  readonly #numbers = { interval: new Map<string, number>(), attribution: new Map<string, number>() }
  readonly #waiting: Description[] = []

  constructor(scope: ArticleScope) {
    this.scope = scope
    this.#points = new CodePoints(scope.reading.article.text)
  }

  span({ start, end }: Span): NamedNode {
    const { names, reading } = this.scope
    return names.words(reading.article.id, this.#points.fromUnits(start), this.#points.fromUnits(end))
  }

  /** The contiguous stretches of a phrase; of an empty one, the place where it would stand. */
  words = ({ start, segments }: Phrase): NamedNode[] =>
    segments.length === 0 ? [this.span({ start, end: start })] : segments.map((segment) => this.span(segment))

  interval(interval: TimeInterval): NamedNode {
    return this.#node('interval', interval, (subject) => ({ subject, properties: this.#intervalProperties(interval) }))
  }

  attribution(attribution: Attribution): NamedNode {
    return this.#node('attribution', attribution, (subject) => {
      const sources = [attribution.source, ...(attribution.others ?? [])]
      const parts = sources.flatMap((source, at) =>
        source === null ? [] : [this.argument(subject, at, 'source', source)],
      )
      return { subject, properties: this.#attributionProperties(attribution, parts) }
    })
  }

  /** The node of an argument, by what it is an argument of and its place there. */
  argument(
    of: NamedNode,
    at: number,
    part: string,
    { term, phrase, head, ...more }: Argument | RoleArgument,
  ): NamedNode {
    const subject = this.scope.names.argument(of, at)
    const value: readonly Property[] =
      term.kind !== 'value'
        ? []
        : [
            [ngs.valueType, text(term.type)],
            [ngs.lexicalValue, text(term.value)],
            ...maybe(ngs.lexicalUnit, term.unit, text),
          ]
    this.#waiting.push({
      subject,
      properties: [
        [rdf.type, ngs.Argument],
        [ngs.part, text(part)],
        [ngs.position, whole(at)],
        [ngs.denotes, this.scope.node(term)],
        ...value,
        ...('marker' in more && more.marker !== undefined ? ([[ngs.marker, text(more.marker)]] as const) : []),
        ...several(ngs.words, this.words(phrase)),
        [ngs.head, whole(head)],
      ],
    })
    return subject
  }

  /** What was named since the last call. */
  takeNamed = (): Description[] => this.#waiting.splice(0)

  #node<T>(kind: 'interval' | 'attribution', thing: T, describe: (subject: NamedNode) => Description): NamedNode {
    const key = textOf(thing)
    const numbers = this.#numbers[kind]
    const known = numbers.get(key)
    const { names, reading } = this.scope
    const subject = names[kind](reading.article.id, known ?? numbers.size + 1)
    if (known !== undefined) return subject
    numbers.set(key, numbers.size + 1)
    this.#waiting.push(describe(subject))
    return subject
  }

  #intervalProperties(interval: TimeInterval): readonly Property[] {
    const { start, end, value, kind, certainty, resolution, phrase, parts = [] } = interval
    return [
      [rdf.type, ngs.Interval],
      ...maybe(ngs.start, start, text),
      ...maybe(ngs.end, end, text),
      [ngs.timex, text(value)],
      [ngs.timeKind, text(kind)],
      [ngs.certainty, text(certainty)],
      ...maybe(ngs.resolution, resolution, text),
      ...(phrase === undefined ? [] : several(ngs.words, this.words(phrase))),
      ...several(
        ngs.intervalPart,
        parts.map((part) => this.interval(part)),
      ),
    ]
  }

  #attributionProperties(attribution: Attribution, parts: readonly NamedNode[]): readonly Property[] {
    const { verb, polarity, cue, content, further = [] } = attribution
    return [
      [rdf.type, ngs.Attribution],
      ...several(ngs.hasArgument, parts),
      [ngs.reportingVerb, text(verb)],
      [ngs.polarity, this.scope.names.stance(polarity)],
      ...several(ngs.cue, this.words(cue)),
      [ngs.content, this.span(content)],
      ...several(
        ngs.further,
        further.map((span) => this.span(span)),
      ),
    ]
  }
}
