import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isVerb, phraseOf } from './phrase.ts'

/** "The plant used to make tanks": what is not used itself did it once, which the infinitive tells; "was used to make tanks" tells of its use. */
export function habits(words: readonly DraftWord[]): void {
  words.forEach((infinitive, at) => {
    const used = words[infinitive.head]
    const to = words[infinitive.head + 1]
    if (infinitive.relation !== 'advcl' || !used || !/^used?$/.test(used.text) || !isVerb(used)) return
    if (to?.text !== 'to' || to.head !== at || infinitive.features['VerbForm'] !== 'Inf') return
    if (used.relation.startsWith('acl') && !has(words, infinitive.head, 'nsubj')) return
    if (has(words, infinitive.head, 'obj', 'aux:pass', 'nsubj:pass') || !has(words, infinitive.head, 'nsubj')) return
    infinitive.relation = 'xcomp'
  })
}

/** "voted no", "voted yes on the budget": what somebody votes is what they cast, and denies nothing. */
export function answersBehindVotes(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((answer, at) => {
    const verb = words[at - 1]
    if (!verb || !isVerb(verb) || !lexicon.words('votingForm').has(verb.text.toLowerCase())) return
    const isAnswer = lexicon.words('answerWord').has(answer.text.toLowerCase())
    if (!isAnswer || answer.head !== at - 1 || phraseOf(words, at).last !== at) return
    Object.assign(answer, { relation: 'obj', upos: 'NOUN', features: {} })
  })
}
