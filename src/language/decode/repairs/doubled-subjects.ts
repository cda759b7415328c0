import { isNominal, type DraftWord, type Repair } from './words.ts'

const isSubject = ({ relation }: DraftWord): boolean => relation === 'nsubj' || relation === 'nsubj:pass'

/**
 * A verb has one subject. "Microsoft engineer Anna Kern spoke": the noun before the name describes it; "An alumnus of the
 * school, Kern spoke": the name behind the comma is in apposition.
 */
export const doubledSubjects: Repair = (words) => {
  words.forEach((name, at) => {
    if (!isSubject(name) || name.upos !== 'PROPN') return
    const noun = words.findIndex(
      (word, index) => index < at && word.head === name.head && isSubject(word) && word.upos === 'NOUN',
    )
    if (noun < 0) return
    const between = words.slice(noun + 1, at)
    if (between.length === 0) {
      words[noun]!.head = at
      words[noun]!.relation = 'nmod:desc'
    } else if (
      between.at(-1)!.text === ',' &&
      between.slice(0, -1).every((word) => word.upos !== 'VERB' && word.text !== ',') &&
      between.slice(0, -1).some(isNominal)
    ) {
      name.head = noun
      name.relation = 'appos'
    }
  })
}
