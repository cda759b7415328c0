import type { EntityType } from '../../model/index.ts'

/** A parsed word whose place in the tree may still be mended. */
export interface DraftWord {
  readonly text: string
  /** What the network takes it for, where it heads a mention. */
  readonly kind: EntityType | null
  upos: string
  features: Readonly<Record<string, string>>
  /** Index of the governing word, -1 for the root. */
  head: number
  relation: string
}
