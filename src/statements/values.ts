import { ageOf } from '../syntax/age.ts'
import type { Filler } from './draft.ts'
import type { Tree } from '../model/index.ts'
import { marker } from '../syntax/nominal.ts'

/** A number, amount of money or percentage as a typed value; undefined for anything else. */
export function valueOf(tree: Tree, filler: Filler): Filler['value'] | undefined {
  const { head, tokens } = filler
  const age = ageOf(tree, head)
  if (age !== undefined && tokens.includes(age)) return { type: 'age', value: tree.token(age).text, unit: 'years' }
  const number = amount(tree, tokens)
  if (number === undefined) return undefined
  const currencies = tree.language.table('currency')
  const currencyAt = (at: number): string | undefined =>
    tokens.includes(at) ? (currencies.get(tree.token(at).text) ?? currencies.get(tree.lemma(at))) : undefined
  const national = nationalCurrency(tree, number.last, tokens)
  const currency = currencyAt(number.first - 1) ?? currencyAt(number.last + 1) ?? national
  const isHead = number.first - 1 <= head && head <= number.last + (currency === national ? 2 : 1)
  const isMoney = currency !== undefined && isHead
  const isPercentage = tree.isOf(head, 'percentWord')
  if (!isMoney && !isPercentage && tree.token(head).upos !== 'NUM') return undefined
  const [further] = tree.all(head, 'nmod').filter((child) => tokens.includes(child) && isOfAmount(tree, child))
  if (further !== undefined)
    // "60 percent of the loot" is a thing, "12-3" and "23 dollars a month" say more than their number
    return marker(tree, further) === 'of' && tree.token(further).upos !== 'NUM'
      ? undefined
      : { type: 'text', value: tree.phrase(tokens).text }
  if (isMoney) return { type: 'money', value: number.scaled, unit: currency }
  return { type: isPercentage ? 'percentage' : 'quantity', value: number.scaled }
}

/** "30 million Swiss francs": what a currency is that names its state. */
function nationalCurrency(tree: Tree, number: number, tokens: readonly number[]): string | undefined {
  const [nationality, unit] = [number + 1, number + 2]
  if (!tokens.includes(nationality) || !tokens.includes(unit)) return undefined
  return tree.language
    .table('nationalCurrency')
    .get(`${tree.token(nationality).text} ${tree.lemma(unit)}`.toLowerCase())
}

/** Whether a phrase behind an amount is part of what is counted: of what, in what time, against what other number. */
const isOfAmount = (tree: Tree, child: number): boolean =>
  ['', 'of', 'per'].includes(marker(tree, child)) || tree.token(child).upos === 'NUM'

interface Amount {
  readonly first: number
  readonly last: number
  readonly scaled: string
}

/** The first number among the tokens times its scale words: "4.5 million" is 4500000, "3 lakh crore" 3000000000000. */
function amount(tree: Tree, tokens: readonly number[]): Amount | undefined {
  const scales = tree.language.table('scale')
  const first = tokens.find((token) => /^\d[\d,]*(\.\d+)?$/.test(tree.token(token).text))
  if (first === undefined) return undefined
  let value = Number(tree.token(first).text.replaceAll(',', ''))
  let last = first
  while (tokens.includes(last + 1)) {
    const scale = scales.get(tree.token(last + 1).text) ?? scales.get(tree.lemma(last + 1))
    if (scale === undefined) break
    value *= scale
    last++
  }
  return { first, last, scaled: String(Math.round(value * 100) / 100) }
}
