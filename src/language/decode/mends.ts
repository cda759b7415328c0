import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { MENDS_OF_CLAUSES } from './mends-of-clauses.ts'
import { MENDS_OF_MEASURES } from './mends-of-measures.ts'
import { MENDS_OF_PHRASES } from './mends-of-phrases.ts'
import { mendedBy } from './phrase.ts'

const MENDS = [...MENDS_OF_PHRASES, ...MENDS_OF_CLAUSES, ...MENDS_OF_MEASURES]

/** Mends a tree by what is known of every tree and the network sometimes misses. */
export function mendTree(words: readonly DraftWord[], lexicon: Words): void {
  mendedBy(
    words,
    MENDS.map((mend) => (each: readonly DraftWord[]) => mend(each, lexicon)),
  )
}
