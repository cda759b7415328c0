export { StanceLexicon } from './lexicon.ts'
export { stanceOf } from './stance-at.ts'
export { isNegated, isNegationOfContent } from './own-clause.ts'
export { questionOf } from './question.ts'
