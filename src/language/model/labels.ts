import { LanguageError } from '../error.ts'

const INVENTORIES = ['upos', 'feats', 'deprel', 'lemma', 'names', 'mentions', 'kinds'] as const
type Inventory = (typeof INVENTORIES)[number]

/** What the network's outputs mean: labels by index. */
export type Labels = Readonly<Record<Inventory, readonly string[]>>

/** @throws LanguageError unless `json` holds all inventories. */
export function parseLabels(json: string): Labels {
  let labels: Partial<Record<Inventory, unknown>>
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
    throw new LanguageError(
      'bad-labels',
      `The labels lack "${inventory}"; use the labels.json that came with the model.`,
    )
  }
  return labels as Labels
}

/** @throws LanguageError where the model gives an index beyond the labels. */
export function labelAt(labels: Labels, inventory: Inventory, index: number): string {
  const label = labels[inventory][index]
  if (label !== undefined) return label
  throw new LanguageError(
    'labels-do-not-fit',
    `The model gives ${inventory} ${index}, the labels end before; use model.onnx and labels.json of one release.`,
  )
}
