import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'
import type { MentionFinder } from './context.ts'

const MODIFIERS = ['amod', 'compound', 'flat', 'nmod:desc', 'nmod:unmarked']
const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)

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

/** "Indians", "an Indian", "the British": people of a state, never the state itself. */
export const findPeoples: MentionFinder = ({ tree, gazetteer, taken }) =>
  tree.sentence.tokens.flatMap(({ index, text }): Draft[] => {
    if (taken.has(index) || !isCapitalised(text) || tree.is(index, ...MODIFIERS) || !gazetteer.ofPeople(text)) return []
    const one = isOne(tree, index)
    const isPlural = !gazetteer.ofAdjective(text) || tree.all(index, 'det').some((at) => tree.lemma(at) === 'the')
    if (!one && !isPlural) return []
    taken.add(index)
    return [
      {
        form: 'nominal',
        tree,
        head: index,
        first: index,
        last: index,
        type: 'person',
        titles: [],
        modifiers: [],
        number: one ? 'singular' : 'plural',
        determination: one ? 'indefinite' : 'bare',
        lemma: text.toLowerCase(),
      },
    ]
  })

const isOne = (tree: MentionTree, index: number): boolean =>
  tree.all(index, 'det').some((at) => /^an?$/.test(tree.lemma(at)))
