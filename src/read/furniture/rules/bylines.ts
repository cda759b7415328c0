import type { ArticleFacts } from '../../facts/article-facts.ts'
import { agencyOf, outletOf } from '../../../model/agencies.ts'
import { creditsOf } from '../../facts/credits.ts'
import { DATE, END, piece, type FurnitureRule } from '../rule.ts'

const credits = ({ names }: Readonly<Record<string, string | undefined>>): ArticleFacts | null => {
  const found = creditsOf(names ?? '')
  return found && { authors: found.authors, publisher: found.publisher }
}

/** "By Jane Doe, Reuters", "Author: Jane Doe". */
export const byline: FurnitureRule = {
  name: 'byline',
  pattern: piece(
    `(?:by:?|authors?:|author\\(s\\):)\\s+(?<names>[^|${DATE}]{3,120}?)`,
    `(?:${END}|(?=\\s+(?:posted|published|updated|last updated)\\b))`,
  ),
  edgesOnly: true,
  read: credits,
}

/** "(Reporting by Jane Doe; Editing by John Roe)", as Reuters ends its reports. */
export const reportingCredits: FurnitureRule = {
  name: 'reporting-credits',
  pattern: piece('(?:additional )?(?:reporting|writing) by (?<names>[^;()|]{3,200}?)(?:;[^()|]{0,300})?\\)?\\.?$'),
  read: credits,
}

/** "Editing by John Roe": who is no author. */
export const editingCredits: FurnitureRule = {
  name: 'editing-credits',
  pattern: piece('(?:editing|edited|compiled|translated|fact-checked) by:? [^|]{3,120}$'),
  edgesOnly: true,
}

/** "South Asia correspondent", "@janedoe": below a name. */
export const authorDetail: FurnitureRule = {
  name: 'author-detail',
  pattern: piece(
    "(?:@\\w{2,30}|\\S+@\\S+\\.\\w{2,10}|(?:[\\p{L}&'’-]+ ){0,5}(?:correspondent|reporter|editor|columnist|(?:staff|senior|sports|science|political|business) writer|bureau chief))$",
  ),
  edgesOnly: true,
  belowHeadline: true,
}

/** "Associated Press writer Ann Poe in Kyiv contributed to this report." */
export const contributors: FurnitureRule = {
  name: 'contributors',
  pattern: piece('[^|]{3,300}\\bcontributed (?:reporting )?to this (?:report|story|article)\\.?$'),
  edgesOnly: true,
}

/** "The Associated Press" on a line of its own; "Source: Reuters". */
export const agencyLine: FurnitureRule = {
  name: 'agency',
  pattern: piece(`(?:source:\\s*)?(?<names>[^|${DATE}]{2,60}?)`, END),
  edgesOnly: true,
  read: ({ names }) => publisher(agencyOf(names ?? '')),
}

/** "The Example Times": also the title of a book or a heading. */
export const outletLine: FurnitureRule = {
  ...agencyLine,
  name: 'outlet',
  weak: true,
  read: ({ names }) => publisher(outletOf(names ?? '')),
}

const publisher = (name: string | undefined): ArticleFacts | null => (name === undefined ? null : { publisher: name })
