import type { DraftWord } from './draft-word.ts'
import { isUnder, phraseOf } from './phrase.ts'

const ARGUMENTS = ['nsubj', 'nsubj:pass', 'obj', 'obl:agent', 'obl', 'nmod']
/** What stands before a title belongs to its bearer. */
const BEFORE = ['case', 'det', 'cc', 'mark']

/**
 * One verb has one subject: a noun and a name right behind it that hang on the verb in the same way are a title and its
 * bearer ("Ridgeton coach Sam Tanner resigned"); with an article the noun describes, and the name is its apposition
 * ("the umpire Omar Reyes slept").
 */
export function titles(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    if (name.upos !== 'PROPN' || !ARGUMENTS.includes(name.relation)) return
    if (words.some(({ head, relation }) => head === at && relation === 'case')) return
    const start = phraseOf(words, at).first
    const noun = words.findLastIndex(
      ({ head, relation, upos }, each) =>
        each < start && head === name.head && relation === name.relation && (upos === 'NOUN' || upos === 'PROPN'),
    )
    if (noun < 0 || !reaches(words, noun, start)) return
    const title = words.findIndex(({ head, relation }, each) => each < at && head === at && relation === 'nmod:desc')
    const isDescription = words.some(
      ({ head, relation }) => head === noun && (relation === 'det' || relation === 'nmod:poss'),
    )
    if (isDescription) {
      name.head = noun
      name.relation = 'appos'
      return
    }
    const bearer = words[noun]
    if (!bearer) return
    if (/^(?:obl|nmod)/.test(name.relation))
      for (const word of words) if (word.head === noun && BEFORE.includes(word.relation)) word.head = at
    bearer.head = title < 0 ? at : title
    bearer.relation = title < 0 ? 'nmod:desc' : 'compound'
  })
}

/** Whether nothing but the noun's own words lies between it and where the name starts, and no punctuation. */
function reaches(words: readonly DraftWord[], noun: number, start: number): boolean {
  for (let at = noun + 1; at < start; at++) if (words[at]?.upos === 'PUNCT' || !isUnder(words, at, noun)) return false
  return true
}
