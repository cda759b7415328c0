import type { ArticleFacts } from '../facts/article-facts.ts'

/** Stands for each full date of a line, so that patterns need not know how dates are written. */
export const DATE = '\uE0DA'

/** A piece of a site's furniture, as part of a line. A line is furniture when such pieces make up all of it. */
export interface FurnitureRule {
  readonly name: string
  /** Sticky; dates are replaced by {@link DATE}. */
  readonly pattern: RegExp
  /** The words also stand in stories: a line of such pieces only counts next to other furniture. */
  readonly weak?: true
  /** Headings of links to other articles: what follows up to the end without a sentence is such links. */
  readonly opensLinks?: true
  /** Only above the story's first paragraph and at its very end. */
  readonly edgesOnly?: true
  /** Only where something of the story, such as its headline, stands above: headlines can have the same form. */
  readonly belowHeadline?: true
  /** What the piece states; `date` is the value of its date. Null where it is no such piece after all. */
  readonly read?: (
    groups: Readonly<Record<string, string | undefined>>,
    date: string | undefined,
  ) => ArticleFacts | null
}

/** Sticky, ignoring case, from parts that may be written over several lines. */
export const piece = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'iuy')

/** The end of a piece: that of the line, a bar, or a date. */
export const END = `(?=\\s*(?:$|[|·•∙‧(]|${DATE}|\\s[–—-]\\s))`
