import type { DraftWord } from './draft-word.ts'

const isName = (word: DraftWord | undefined): boolean => word?.upos === 'PROPN'

/** "WHO officials met", "The WHO said so": where not everything is shouted, capitals are initials and no pronoun. */
export function initials(words: readonly DraftWord[]): void {
  if (!words.some(({ text }) => /\p{Ll}{2}/u.test(text))) return
  words.forEach((word, at) => {
    if (word.text !== 'WHO' || word.upos !== 'PRON') return
    const noun = words[at + 1]
    Object.assign(word, { upos: 'PROPN', features: { Number: 'Sing' } })
    if (noun?.upos === 'NOUN' && noun.head === word.head && noun.relation === word.relation)
      Object.assign(word, { head: at + 1, relation: 'compound' })
  })
}

/** "Omar Said told reporters": between a name and a verb in lower case a capital "Said" belongs to the name. */
export function namesLikeVerbs(words: readonly DraftWord[]): void {
  words.forEach((word, at) => {
    const name = words[at - 1]
    if (word.text !== 'Said' || word.upos !== 'VERB' || !name || !isName(name)) return
    if (!words.some(({ upos, text }) => upos === 'VERB' && /^\p{Ll}/u.test(text))) return
    const first = name.relation === 'flat' ? name.head : at - 1
    // what the name would have governed as a verb goes with the clause around it
    for (const [child, { head }] of words.entries())
      if (head === at && child !== first)
        Object.assign(words[child] ?? word, { head: word.head < 0 ? first : word.head })
    if (words[first]?.head === at) Object.assign(words[first] ?? word, { head: word.head, relation: 'nsubj' })
    Object.assign(word, { head: first, relation: 'flat', upos: 'PROPN', features: { Number: 'Sing' } })
  })
}
