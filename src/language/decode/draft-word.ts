/** A parsed word whose place in the tree may still be mended. */
export interface DraftWord {
  readonly text: string
  upos: string
  features: Readonly<Record<string, string>>
  /** Index of the governing word, -1 for the root. */
  head: number
  relation: string
}
