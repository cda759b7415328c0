import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'

/** Mends words of a tree in place. */
export type Mend = (words: readonly DraftWord[], lexicon: Words) => void
