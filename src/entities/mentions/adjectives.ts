import type { Draft } from './candidate.ts'
import type { MentionFinder } from './context.ts'
import { modifiersOf } from './description.ts'
import { nounSpan } from './noun-phrase.ts'
import { isIndefiniteArticle } from '../../syntax/articles.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const MODIFIERS = ['amod', 'compound', 'flat', 'nmod:desc', 'nmod:unmarked']

/** Adjectives of nationality and region: "Indian", "Western", "South Korean". */
export const findNationalities: MentionFinder = ({ tree, gazetteer, taken }) => {
  const found: Draft[] = []
  for (let at = 0; at < tree.size; at++) {
    if (taken.has(at) || !isCapitalised(tree.token(at).text)) continue
    const last = at + 1 < tree.size && gazetteer.ofAdjective(tree.text(at, at + 1)) ? at + 1 : at
    const text = tree.text(at, last)
    const entry = gazetteer.ofAdjective(text)
    if (!entry || !(tree.token(last).upos === 'ADJ' || tree.is(last, ...MODIFIERS))) continue
    for (let index = at; index <= last; index++) taken.add(index)
    found.push({
      form: 'adjective',
      tree,
      head: last,
      first: at,
      last,
      type: entry.type ?? 'place',
      entry,
      titles: [],
      determination: 'bare',
      lemma: text.toLowerCase(),
      modifiers: [],
    })
  }
  return found
}

/** "Indians", "an Indian", "the 38-year-old American", "the British": people of a state, never the state itself. */
export const findPeoples: MentionFinder = (context) => {
  const { tree, gazetteer, taken } = context
  return tree.sentence.tokens.flatMap(({ index, text }): Draft[] => {
    const state = gazetteer.ofPeople(text)
    if (taken.has(index) || !isCapitalised(text) || tree.is(index, ...MODIFIERS) || !state) return []
    const words = tree.all(index, 'det').map((at) => tree.lemma(at))
    const isAny = words.some(isIndefiniteArticle)
    const isOne = isAny || (words.includes('the') && gazetteer.ofPeople(`${text}s`) !== undefined)
    if (!isOne && gazetteer.ofAdjective(text) && !words.includes('the')) return []
    taken.add(index)
    return [
      {
        form: 'nominal',
        tree,
        head: index,
        ...(isOne ? nounSpan(context, index) : { first: index, last: index }),
        type: 'person',
        titles: [],
        modifiers: isOne ? modifiersOf(context, index) : [],
        number: isOne ? 'singular' : 'plural',
        determination: isAny ? 'indefinite' : isOne ? 'definite' : 'bare',
        lemma: text.toLowerCase(),
        nation: state,
      },
    ]
  })
}
