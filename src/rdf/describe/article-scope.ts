import type { NamedNode } from 'n3'
import type { Article, Attribution, Evidence, Phrase, Span, TimeInterval } from '../../model/index.ts'
import type { Description, Properties } from '../description.ts'
import { text, whole } from '../literal.ts'
import type { Names } from '../names.ts'
import { ngs, oa, prov, rdf } from '../vocabulary.ts'

interface Quote extends Span {
  readonly exact: string
  sentence?: number
}

/** Of `JSON.stringify`, so that equal things are equal text. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Things of one article that several others refer to: each is named when it is first asked for, and described once. */
export class ArticleScope {
  readonly names: Names
  readonly article: Article
  readonly #quotes = new Map<string, Quote>()
  readonly #numbered = { interval: new Map<string, number>(), attribution: new Map<string, number>() }
  readonly #queue: (TimeInterval | Attribution)[] = []

  constructor(names: Names, article: Article) {
    this.names = names
    this.article = article
  }

  #quote(span: Span, exact: string): NamedNode {
    const key = `${span.start}-${span.end}`
    if (!this.#quotes.has(key)) this.#quotes.set(key, { start: span.start, end: span.end, exact })
    return this.names.text(this.article.id, span)
  }

  /** The contiguous stretches of a phrase; of an empty one, the place where it would stand. */
  words({ text: written, start, end, segments }: Phrase): NamedNode[] {
    if (segments.length === 0) return [this.#quote({ start, end: start }, '')]
    if (segments.length === 1) return [this.#quote({ start, end }, written)]
    const joined = segments.reduce((sum, segment) => sum + segment.end - segment.start, segments.length - 1)
    let at = 0
    return segments.map((segment) => {
      const length = segment.end - segment.start
      // The text of a phrase joins its segments with one space each.
      const exact = joined === written.length ? written.slice(at, at + length) : this.#slice(segment)
      at += length + 1
      return this.#quote(segment, exact)
    })
  }

  stretch(span: Span): NamedNode {
    return this.#quote(span, this.#slice(span))
  }

  sentence({ start, end, text: written, sentence }: Evidence): NamedNode {
    const node = this.#quote({ start, end }, written)
    const quote = this.#quotes.get(`${start}-${end}`)
    if (quote) quote.sentence = sentence
    return node
  }

  #slice({ start, end }: Span): string {
    return this.article.text.slice(start, end)
  }

  /** The node of a time or attribution; equal ones are one. */
  interval(interval: TimeInterval): NamedNode {
    return this.names.interval(this.article.id, this.#number('interval', interval))
  }

  attribution(attribution: Attribution): NamedNode {
    return this.names.attribution(this.article.id, this.#number('attribution', attribution))
  }

  #number(kind: 'interval' | 'attribution', thing: TimeInterval | Attribution): number {
    const key = JSON.stringify(thing, inKeyOrder)
    const known = this.#numbered[kind].get(key)
    if (known !== undefined) return known
    const number = this.#numbered[kind].size + 1
    this.#numbered[kind].set(key, number)
    this.#queue.push(thing)
    return number
  }

  /** What was named since the last call and is not yet described. */
  takeNamed(): (TimeInterval | Attribution)[] {
    return this.#queue.splice(0)
  }

  /** The stretches of text, in text order. */
  *quotes(): Generator<Description> {
    const article = this.names.article(this.article.id)
    const order = [...this.#quotes.values()].sort((a, b) => a.start - b.start || a.end - b.end)
    for (const { start, end, exact, sentence } of order) {
      const position: Properties = [
        [rdf.type, oa.TextPositionSelector],
        [oa.start, whole(start)],
        [oa.end, whole(end)],
      ]
      const quotation: Properties = [
        [rdf.type, oa.TextQuoteSelector],
        [oa.exact, text(exact)],
      ]
      const properties: Properties = [
        [rdf.type, oa.SpecificResource],
        [oa.hasSource, article],
        ...(sentence === undefined
          ? []
          : ([
              [prov.wasQuotedFrom, article],
              [ngs.sentence, whole(sentence)],
            ] as const)),
        [oa.hasSelector, { nested: position }, { nested: quotation }],
      ]
      yield { subject: this.names.text(this.article.id, { start, end }), properties }
    }
  }
}
