import { piece, type FurnitureRule } from '../rule.ts'

const COUNTED = '(?:page )?(?:visit|visitor|view|hit|read|share|comment|like|reaction|download|repl(?:y|ie))s?'
const NUMBER = '\\d[\\d,.]*\\s?[km]?\\+?'

/** "Visits: 2", "1,204 views", "3 min read". */
export const counter: FurnitureRule = {
  name: 'counter',
  pattern: piece(
    `(?:(?:total )?${COUNTED}\\s*[:(]?\\s*${NUMBER}\\)?|${NUMBER}\\s*${COUNTED}|${NUMBER}[ -]?min(?:ute)?s?(?: |-)read`,
    `|(?:estimated )?read(?:ing)? time\\s*:?\\s*${NUMBER}\\s*min(?:ute)?s?\\.?)(?![\\p{L}\\p{N}])`,
  ),
}

/** "No comments", "Leave a comment". */
export const commentInvitation: FurnitureRule = {
  name: 'comments',
  pattern: piece(
    '(?:(?:no|leave an?|add an?|post an?|write an?|view|show|see|join the|read the) (?:comments?|reply|conversation|discussion)',
    '|be the first to (?:comment|like|share)[^.|]{0,20}|comments? (?:are )?(?:closed|off|disabled))\\b\\.?',
  ),
}
