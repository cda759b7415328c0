import type { Filler } from './draft.ts'
import type { Ontology, Tree } from '../model/index.ts'

/** A number, amount of money or percentage as a typed value; undefined for anything else. */
export function valueOf(tree: Tree, filler: Filler, ontology: Ontology): Filler['value'] | undefined {
  const { head } = filler
  const lemma = tree.lemma(head)
  const { upos, text } = tree.token(head)
  const currencies = ontology.table('currency')
  const currency = currencies.get(text) ?? currencies.get(lemma)
  const number = amount(tree, filler.tokens, ontology.table('scale'))
  if (number === undefined) return undefined
  if (currency !== undefined) return { type: 'money', value: number, unit: currency }
  if (ontology.words('percentWord').has(lemma)) return { type: 'percentage', value: number }
  if (upos === 'NUM') return { type: 'quantity', value: number }
  return undefined
}

/** The first number among the tokens times its scale words: "4.5 million" is 4500000. */
function amount(tree: Tree, tokens: readonly number[], scales: ReadonlyMap<string, number>): string | undefined {
  const first = tokens.find((token) => /^\d[\d,]*(\.\d+)?$/.test(tree.token(token).text))
  if (first === undefined) return undefined
  let value = Number(tree.token(first).text.replaceAll(',', ''))
  for (const token of tokens.slice(tokens.indexOf(first) + 1)) {
    const scale = scales.get(tree.lemma(token))
    if (scale === undefined) break
    value *= scale
  }
  return String(value)
}
