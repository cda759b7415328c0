import { dominates, isNominal, type DraftWord, type Repair } from './words.ts'

/** Gerund or present participle, which only their use tells apart. */
const isGerund = ({ features, text }: DraftWord): boolean =>
  ['Ger', 'Part'].includes(features['VerbForm'] ?? '') && /ing$/i.test(text)

/** "by increasing production and importing grains": like is joined with like, a gerund with the gerund before it rather than with its object. */
export const verbConjuncts: Repair = (words) => {
  words.forEach((word, at) => {
    const first = words[word.head]
    if (word.relation !== 'conj' || word.upos !== 'VERB' || !first || !isNominal(first)) return
    const verb = words[first.head]
    const alike = verb?.upos === 'VERB' && isGerund(verb) && isGerund(word) && ['obj', 'obl'].includes(first.relation)
    const takesArguments = words.some(
      ({ head, relation }) => head === at && ['obj', 'obl', 'xcomp', 'ccomp'].includes(relation),
    )
    if (alike && takesArguments && !dominates(words, at, first.head)) word.head = first.head
  })
}
