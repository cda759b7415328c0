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
  const first = tokens.findIndex((token) => /^\d[\d,]*(\.\d+)?$/.test(tree.token(token).text))
  if (first < 0) return undefined
  let value = Number(tree.token(tokens[first]!).text.replaceAll(',', ''))
  for (let at = first + 1; at < tokens.length; at++) {
    const scale = scales.get(tree.lemma(tokens[at]!))
    if (scale === undefined) break
    value *= scale
  }
  return String(value)
}
