import { LanguageError } from '../error.ts'

const INVENTORIES = ['upos', 'feats', 'deprel', 'lemma', 'names', 'mentions', 'kinds', 'rolesets', 'arguments'] as const
type Inventory = (typeof INVENTORIES)[number]

/** What the network's outputs mean: labels by index. */
export interface Labels extends Readonly<Record<Inventory, readonly string[]>> {
  /** Numbers of the rolesets that a word may have, by "lemma/v" (or n, j). */
  readonly senses: ReadonlyMap<string, readonly number[]>
  /** Number of the rolesets that have scores: those that some word shares with others, which stand first. */
  readonly scored: number
}

/** @throws LanguageError unless `json` holds all inventories. */
export function parseLabels(json: string): Labels {
  let labels: Partial<Record<Inventory | 'senses', unknown>>
  try {
    labels = JSON.parse(json) as typeof labels
  } catch (error) {
    throw new LanguageError('bad-labels', 'The labels are no JSON; use the labels.json that came with the model.', {
      cause: error,
    })
  }
  for (const inventory of INVENTORIES) {
    const list = labels?.[inventory]
    if (Array.isArray(list) && list.length > 0 && list.every((label) => typeof label === 'string')) continue
    throw lacking(inventory)
  }
  if (typeof labels.senses !== 'object' || labels.senses === null) throw lacking('senses')
  const senses = new Map(Object.entries(labels.senses) as [string, number[]][])
  const shared = [...senses.values()].filter(({ length }) => length > 1)
  return { ...(labels as Labels), senses, scored: Math.max(-1, ...shared.flat()) + 1 }
}

const lacking = (inventory: string): LanguageError =>
  new LanguageError('bad-labels', `The labels lack "${inventory}"; use the labels.json that came with the model.`)

/** @throws LanguageError where the model gives an index beyond the labels. */
export function labelAt(labels: Labels, inventory: Inventory, index: number): string {
  const label = labels[inventory][index]
  if (label !== undefined) return label
  throw new LanguageError(
    'labels-do-not-fit',
    `The model gives ${inventory} ${index}, the labels end before; use model.onnx and labels.json of one release.`,
  )
}
