export { StanceLexicon } from './lexicon.ts'
export { stanceOf } from './stance-at.ts'
export { isNegated, isNegationOfContent, waitsUntil } from './own-clause.ts'
export { questionOf } from './question.ts'
