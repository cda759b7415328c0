export { StanceLexicon, type WordClass } from './lexicon.ts'
export { OCCURRENCE } from './of-noun.ts'
export { isEventNoun, stanceAt, stanceOf } from './stance-at.ts'
