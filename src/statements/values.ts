import type { Filler } from './draft.ts'
import { table, type Tree } from '../model/index.ts'

const CURRENCIES = table<string>({ $: 'USD', 'US$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', rupee: 'INR', ruble: 'RUB', yuan: 'CNY' }) // prettier-ignore
const SCALES = table<number>({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
})

/** A number, amount of money or percentage as a typed value; undefined for anything else. */
export function valueOf(tree: Tree, filler: Filler): Filler['value'] | undefined {
  const { head } = filler
  const lemma = tree.lemma(head)
  const { upos, text } = tree.token(head)
  const currency = CURRENCIES.get(text) ?? CURRENCIES.get(lemma)
  const number = amount(tree, filler.tokens)
  if (number === undefined) return undefined
  if (currency !== undefined) return { type: 'money', value: number, unit: currency }
  if (lemma === '%' || lemma === 'percent') return { type: 'percentage', value: number }
  if (upos === 'NUM') return { type: 'quantity', value: number }
  return undefined
}

/** The first number among the tokens times its scale words: "4.5 million" is 4500000. */
function amount(tree: Tree, tokens: readonly number[]): string | undefined {
  const first = tokens.findIndex((token) => /^\d[\d,]*(\.\d+)?$/.test(tree.token(token).text))
  if (first < 0) return undefined
  let value = Number(tree.token(tokens[first]!).text.replaceAll(',', ''))
  for (let at = first + 1; at < tokens.length; at++) {
    const scale = SCALES.get(tree.lemma(tokens[at]!))
    if (scale === undefined) break
    value *= scale
  }
  return String(value)
}
