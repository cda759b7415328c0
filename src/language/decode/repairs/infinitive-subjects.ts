import type { Repair } from './words.ts'

/** "an opportunity for Moscow to strengthen its foothold": what stands between "for" and the infinitive is its subject. */
export const infinitiveSubjects: Repair = (words) => {
  words.forEach((mark, at) => {
    if (mark.relation !== 'mark' || mark.text.toLowerCase() !== 'for') return
    const verb = mark.head
    if (verb <= at || words[verb]?.features['VerbForm'] !== 'Inf') return
    if (words.some(({ head, relation }) => head === verb && relation.startsWith('nsubj'))) return
    const subject = words.findIndex(
      (word, index) =>
        index > at && index < verb && word.head === words[verb]!.head && word.relation.startsWith('nsubj'),
    )
    if (subject >= 0) words[subject]!.head = verb
  })
}
