import type { Phrase, Span } from '../../model/index.ts'
import { oa } from '../vocabulary.ts'
import type { Node } from './triples.ts'

export interface Quote extends Span {
  readonly exact: string
}

/** A stretch of an article's text. @throws RdfError where its selectors are missing. */
export function quoteOf(node: Node): Quote {
  const selectors = node.all(oa.hasSelector)
  const position = selectors.find((selector) => selector.maybe(oa.start))
  const quotation = selectors.find((selector) => selector.maybe(oa.exact))
  if (position === undefined || quotation === undefined) throw node.error('does not say which words it stands for')
  return { start: position.one(oa.start).number, end: position.one(oa.end).number, exact: quotation.one(oa.exact).text }
}

/** @throws RdfError where the words are missing. */
export function phraseOf(words: readonly Node[], of: Node): Phrase {
  const quotes = words.map(quoteOf).sort((a, b) => a.start - b.start || a.end - b.end)
  const [first, last] = [quotes[0], quotes.at(-1)]
  if (first === undefined || last === undefined) throw of.error('has no words')
  const segments = quotes.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }))
  return { text: quotes.map(({ exact }) => exact).join(' '), start: first.start, end: last.end, segments }
}
