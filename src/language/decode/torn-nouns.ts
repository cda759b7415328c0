import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isVerb, phraseOf } from './phrase.ts'

/** Words that stand before a noun and belong to all that goes with it. */
const BEFORE = /^(?:det|nmod:poss|amod|compound|nummod)$/

/**
 * "cut its operating profit forecast": behind a verb that gives nobody anything, a bare noun in the singular right behind
 * the object is the noun that the object's words are of.
 */
export function compoundsLikeRecipients(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    const first = words[at - 1]
    const verb = words[noun.head]
    if (noun.relation !== 'obj' || noun.upos !== 'NOUN' || noun.features['Number'] !== 'Sing' || !isVerb(verb)) return
    if (first?.head !== noun.head || !/^i?obj$/.test(first.relation) || first.upos !== 'NOUN') return
    if (!verb || !lexicon.words('changingForm').has(verb.text.toLowerCase())) return
    if (first.features['Number'] !== 'Sing' || phraseOf(words, at).first !== at) return
    for (const word of words)
      if (word.head === at - 1)
        Object.assign(word, { head: at, relation: BEFORE.test(word.relation) ? word.relation : 'nmod' })
    Object.assign(first, { head: at, relation: 'compound' })
  })
}

/** "cut its profit forecast for the year": behind an object with a possessor, what such a verb changes is no participle that is written like a noun. */
export function compoundsLikeParticiples(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    const first = words[at - 1]
    const verb = words[first?.head ?? -1]
    if (noun.relation !== 'acl' || noun.head !== at - 1 || first?.relation !== 'obj' || !verb || !isVerb(verb)) return
    if (!lexicon.words('unchangedPast').has(noun.text) || !lexicon.words('changingForm').has(verb.text.toLowerCase()))
      return
    if (!has(words, at - 1, 'nmod:poss') || has(words, at, 'obl:agent', 'obj', 'nsubj')) return
    Object.assign(noun, { head: first.head, relation: 'obj', upos: 'NOUN', features: { Number: 'Sing' } })
    for (const word of words) {
      if (word.head === at - 1) word.head = at
      else if (word.head === at && word.relation === 'obl') word.relation = 'nmod'
    }
    Object.assign(first, { head: at, relation: 'compound' })
  })
}

/** "Liberals open talks": an adjective with an object of its own, and without copula, is a verb in the present. */
export function verbsLikeAdjectives(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    if (verb.relation !== 'root' || verb.upos !== 'ADJ' || verb.features['Degree'] !== 'Pos') return
    const subject = words.find(({ head, relation }, each) => head === at && relation === 'nsubj' && each < at)
    const object = words.find(({ head, relation }, each) => head === at && relation === 'obj' && each > at)
    if (subject?.features['Number'] !== 'Plur' || !object || has(words, at, 'cop', 'aux', 'det')) return
    Object.assign(verb, { upos: 'VERB', features: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' } })
  })
}
