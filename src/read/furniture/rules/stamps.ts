import type { ArticleFacts } from '../../facts/article-facts.ts'
import { creditsOf } from '../../facts/credits.ts'
import { DATE, END, piece, type FurnitureRule } from '../rule.ts'

const THIS = '(?:this (?:article|story|post|report|page) (?:was |has been )?)?'
const POSTED =
  '(?:first |originally |date )?(?:posted|published|created|released|issued|filed|written|uploaded|submitted|reported)'
const UPDATED = '(?:last |most recently |latest )?(?:updated?|modified|edited|revised|amended|refreshed|corrected)'
const BY = `(?:\\s*by:?\\s+(?<names>[^|${DATE}]{1,80}?))?`
const ON = `(?:\\s+(?:in|under|from)\\s+[^|${DATE}]{1,40}?)?(?:\\s*(?:\\b(?:on|at|date)\\b|[:,·•|–—-]))*\\s*${DATE}`

/** Who posted it; null where the words after "by" name nobody, so that a sentence stands there. */
function posters(names: string | undefined): ArticleFacts | null {
  if (names === undefined) return {}
  const credits = creditsOf(names, { loose: true })
  return credits && { authors: credits.authors, publisher: credits.publisher }
}

/** "Posted by Jane Doe on 2025-08-13 12:32:33", "Published: 13 August 2025". */
export const postedStamp: FurnitureRule = {
  name: 'posted',
  pattern: piece(THIS, `(?:${POSTED}(?:\\s+date)?|publication date|dated?)`, BY, ON),
  read: ({ names }, published) => {
    const facts = posters(names)
    return facts && { ...facts, published }
  },
}

/** "Last Updated by Jane Doe on 2025-08-15". */
export const updatedStamp: FurnitureRule = {
  name: 'updated',
  pattern: piece(THIS, UPDATED, BY.replace('names', 'editor'), ON),
  read: ({ editor }, updated) => (posters(editor) ? { updated } : null),
}

/** "Updated 3 hours ago", "Posted at 5:30 PM IST": nothing that could be placed in a calendar. */
export const vagueStamp: FurnitureRule = {
  name: 'vague-stamp',
  pattern: piece(
    `(?:${POSTED}|${UPDATED})(?:\\s*(?:\\bat\\b|:))?\\s*`,
    '(?:(?:\\d+|an?|a few) (?:sec|second|min|minute|hr|hour|day|week|month|year)s? ago|(?:just now|today|yesterday)',
    '|\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s+[a-z]{2,4})?)',
  ),
}

/** "Posted by Jane Doe", without a date or with the date as a piece of its own. */
export const postedBy: FurnitureRule = {
  name: 'posted-by',
  pattern: piece(`(?:${POSTED}|words|story|text|analysis)\\s+by:?\\s+(?<names>[^|${DATE}]{2,80}?)`, END),
  edgesOnly: true,
  read: ({ names }) => posters(names),
}

/** "Published" above a date. */
export const stampLabel: FurnitureRule = {
  name: 'stamp-label',
  pattern: piece(POSTED, END),
  weak: true,
  edgesOnly: true,
}

/** "13 August 2025", a date as a piece beside others. */
export const bareDate: FurnitureRule = {
  name: 'date',
  pattern: piece(DATE),
  weak: true,
  edgesOnly: true,
  read: (_, published) => ({ published }),
}
