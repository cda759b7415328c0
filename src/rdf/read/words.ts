import type { Phrase, Span } from '../../model/index.ts'
import { CodePoints } from '../code-points.ts'
import type { Node } from './triples.ts'

const FRAGMENT = /#char=(\d+),(\d+)$/

/** The words of one article, by the stretches of its text that IRIs name. */
export class Words {
  readonly #text: string
  readonly #points: CodePoints

  constructor(text: string) {
    this.#text = text
    this.#points = new CodePoints(text)
  }

  /** @throws RdfError where the IRI names no stretch of text. */
  span(node: Node): Span {
    const [, start, end] = FRAGMENT.exec(node.text) ?? []
    if (start === undefined || end === undefined) throw node.error('does not say which words it stands for')
    return { start: this.#points.toUnits(Number(start)), end: this.#points.toUnits(Number(end)) }
  }

  spans = (nodes: readonly Node[]): Span[] =>
    nodes.map((node) => this.span(node)).sort((a, b) => a.start - b.start || a.end - b.end)

  at = ({ start, end }: Span): string => this.#text.slice(start, end)

  /** @throws RdfError where the words are missing. */
  phrase(nodes: readonly Node[], of: Node): Phrase {
    const spans = this.spans(nodes)
    const [first, last] = [spans[0], spans.at(-1)]
    if (first === undefined || last === undefined) throw of.error('has no words')
    const segments = spans.filter(({ start, end }) => end > start)
    return { text: spans.map(this.at).join(' '), start: first.start, end: last.end, segments }
  }
}
