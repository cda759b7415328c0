/** A parsed word whose place in the tree may still be mended. */
export interface DraftWord {
  readonly text: string
  readonly upos: string
  readonly features: Readonly<Record<string, string>>
  /** Index of the governing word, -1 for the root. */
  head: number
  relation: string
}

/** Mends what no tree of the treebanks has; each repair knows one construction and keeps the tree a tree. */
export type Repair = (words: readonly DraftWord[]) => void

export const isNominal = ({ upos }: DraftWord): boolean => upos === 'NOUN' || upos === 'PROPN'

/** Whether `ancestor` lies on the way from `word` up to the root. */
export function dominates(words: readonly DraftWord[], ancestor: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps <= words.length; at = words[at]!.head, steps++)
    if (at === ancestor) return true
  return false
}
