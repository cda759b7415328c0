/**
 * How much is written: `facts` are articles, entities and what is told as fact, as plain triples; `statements` are these and
 * every statement with its stance, time, source and sentence; `rdf12` is the same with triple terms; `full` adds the words,
 * mentions and the article's text, from which the same graph can be read back.
 */
export const PROFILES = ['facts', 'statements', 'rdf12', 'full'] as const
export type Profile = (typeof PROFILES)[number]
