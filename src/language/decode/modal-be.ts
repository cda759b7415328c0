import type { DraftWord } from './draft-word.ts'

/** "Germany is to buy the jets": before the infinitive of what somebody does, "be" is an auxiliary; "the aim is to win" has a copula. */
export function modalBe(words: readonly DraftWord[]): void {
  words.forEach((be, at) => {
    const verb = words[be.head]
    if (be.relation !== 'cop' || verb?.upos !== 'VERB' || verb.features['VerbForm'] !== 'Inf') return
    const own = words.filter(({ head }) => head === be.head)
    const marked = own.some(({ relation, text }) => relation === 'mark' && text.toLowerCase() === 'to')
    const subject = own.find(({ relation }) => relation === 'nsubj' || relation === 'nsubj:outer')
    const isSomebody = subject?.upos === 'PROPN' || subject?.features['PronType'] === 'Prs'
    if (!marked || !subject || !isSomebody || at > be.head) return
    be.relation = 'aux'
    subject.relation = 'nsubj'
  })
}
