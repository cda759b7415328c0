import { piece, type FurnitureRule } from '../rule.ts'

/** "Read more: …", "Related stories", "You may also like": words about other articles. */
export const pointer: FurnitureRule = {
  name: 'pointer',
  opensLinks: true,
  pattern: piece(
    '(?:\\(|\\[)?(?:read (?:more|also|next|now|the full (?:story|article|report)|full (?:story|article))|also read|must read|see also',
    '|related(?: (?:articles?|stories|story|news|topics?|coverage|posts?|links?|content|reading))?',
    '|recommended (?:for you|stories|reading|articles)|more (?:stories|news|coverage|from us)',
    "|you (?:may|might)(?: also)? (?:like|be interested in)|don['’]t miss|in case you missed it|editors?['’]?s? (?:picks?|choice)",
    '|most (?:read|popular|viewed|shared)(?: stories| articles)?|trending(?: now| stories| topics)?|up next|watch (?:now|more|live)',
    '|(?:next|previous) (?:article|story|post)|top (?:stories|news)|latest (?:news|stories))(?:\\s*[:|»>–—].{0,300}|\\s*[\\])]?)$',
  ),
}

/** "Read more about sanctions here", "More on this story", "Click here to …". */
export const pointerPhrase: FurnitureRule = {
  name: 'pointer-phrase',
  opensLinks: true,
  pattern: piece(
    '(?:read (?:more|also) (?:about|on|at|here|from)\\b[^.]{0,200}|more (?:on|about) (?:this|the) (?:story|topic|subject)',
    '|click here(?: (?:to|for)\\b.{0,200})?|tap here\\b.{0,150})\\.?$',
  ),
}

/** "Tags: India, Russia", "Filed under: World". */
export const keywords: FurnitureRule = {
  name: 'keywords',
  opensLinks: true,
  pattern: piece(
    '(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|explore more on)(?: in this story)?\\s*:.{0,300}$',
  ),
}
