import { dominates, isNominal, type Repair } from './words.ts'

const MODIFIERS = ['ADJ', 'NUM', 'NOUN', 'PROPN', 'ADV', 'PUNCT', 'VERB']

/** "Kwatra's visit to Moscow": a nominal with 's is the possessor of the noun phrase behind it, never an argument beside it. */
export const possessors: Repair = (words) => {
  words.forEach((clitic, at) => {
    if (clitic.upos !== 'PART' || clitic.relation !== 'case' || !/^['’]s?$/i.test(clitic.text)) return
    const possessor = clitic.head
    const word = words[possessor]
    if (!word || !isNominal(word) || possessor > at || word.relation === 'nmod:poss' || word.head < 0) return
    let end = at + 1
    while (end < words.length && MODIFIERS.includes(words[end]!.upos)) end++
    // the noun of what follows that nothing within it governs
    const possessed = words.findIndex(
      (each, index) => index > at && index < end && isNominal(each) && (each.head <= at || each.head >= end),
    )
    if (possessed < 0 || dominates(words, possessor, possessed)) return
    word.head = possessed
    word.relation = 'nmod:poss'
  })
}
