import { outletOf } from '../../../model/agencies.ts'
import { piece, type FurnitureRule } from '../rule.ts'

/** "© 2025 The Associated Press. All rights reserved.": names the publisher where nothing else does. */
export const copyright: FurnitureRule = {
  name: 'copyright',
  pattern: piece(
    '(?:(?:copyright\\s*)?(?:©|\\(c\\)|&copy;)|copyright(?=\\s*(?:\\d{4}|notice|by\\b)))\\s*(?:copyright\\s*)?(?:\\d{4}(?:\\s*[–-]\\s*\\d{4})?)?,?\\s*(?:by )?(?<holder>[^.|,]{0,80}).{0,400}$',
  ),
  read: ({ holder = '' }) => {
    const publisher = outletOf(holder)
    return publisher === undefined ? {} : { publisher }
  },
}

/** Terms under which the text may be used, and where it first appeared. */
export const notice: FurnitureRule = {
  name: 'notice',
  pattern: piece(
    '(?:all rights reserved|this (?:material|content|report) may not be (?:published|reproduced|copied|broadcast|redistributed)',
    '|(?:this|the) (?:article|story|piece|post|report) (?:(?:was|has been|is|first|originally|was first|was originally|has not been|is being) )?(?:published|appeared|edited by|auto-generated|syndicated|republished|reprinted|created from|sourced from|part of a series)',
    '|\\(?except for the headline|(?:the )?(?:views|opinions)(?: and opinions)? expressed|disclaimer(?=\\s*:)|(?:we|this (?:web)?site) uses? cookies',
    '|(?:republished|reprinted) (?:with permission|under)|our standards(?=\\s*:)|with inputs? from (?:agencies|\\p{Lu}))\\b.{0,500}$',
  ),
}
