import type { Gazetteer, GazetteerEntry } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { NameSpan } from './person-name.ts'

/** The state of the USA, the country or its region, named after a comma behind a place's name: "Eugene, Oregon", "Mecca, Saudi Arabia". */
export function withinOf(tree: MentionTree, { last }: NameSpan, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if (last + 2 >= tree.size || tree.token(last + 1).text !== ',') return undefined
  const from = last + 2
  for (const length of [3, 2, 1]) {
    if (from + length > tree.size) continue
    const text = tree.text(from, from + length - 1)
    const state =
      gazetteer.americanState(text) ??
      gazetteer.named(text).find(({ class: name }) => name === 'State' || name === 'Region')
    if (state) return state
  }
  return undefined
}

/** "New York" in "Ithaca, New York" is the state, not the city. */
export function stateAfterComma(
  tree: MentionTree,
  { first, last }: NameSpan,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  if (first < 2 || tree.token(first - 1).text !== ',' || tree.token(first - 2).upos !== 'PROPN') return undefined
  return gazetteer.americanState(tree.text(first, last))
}
