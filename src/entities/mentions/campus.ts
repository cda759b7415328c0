import type { MentionContext } from './context.ts'
import type { NameSpan } from './person-name.ts'

/** "University of California, San Diego", "University of Alabama at Birmingham": a state's university goes on with the city that it is in. */
export function withCampus({ tree, gazetteer }: MentionContext, span: NameSpan): NameSpan {
  const { last } = span
  const of = tree.text(span.first, last).lastIndexOf('University of ')
  const state =
    of < 0 ? undefined : gazetteer.americanState(tree.text(span.first, last).slice(of + 'University of '.length))
  const link = tree.sentence.tokens[last + 1]?.text
  if (state === undefined || (link !== ',' && link !== 'at')) return span
  let end = last + 1
  while (end + 1 < tree.size && tree.token(end + 1).upos === 'PROPN') end++
  const isCity = end > last + 1 && gazetteer.named(tree.text(last + 2, end)).some(({ class: kind }) => kind === 'City')
  return isCity ? { first: span.first, last: end } : span
}
