import type { Words } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'
import type { DraftWord } from './draft-word.ts'
import { FINITE_PAST, has, isNoun, isVerb, PASSIVE_PARTICIPLE, phraseOf } from './phrase.ts'

/**
 * "Customs agents arrested smugglers.", "The quake injured tourists.", "Denny's closed stores.": a sentence that closes with
 * a full stop has a verb. Where all of it hangs on a noun, that is the past form between two nouns.
 */
export function lostPredicates(words: readonly DraftWord[]): void {
  if (words.at(-1)?.text !== '.' || words.some(({ features }) => features['VerbForm'] === 'Fin')) return
  const root = words.findIndex(({ head }) => head < 0)
  const noun = words[root]
  if (!isNoun(noun)) return
  words.forEach((verb, at) => {
    if (verb.upos !== 'VERB' || verb.features['Tense'] !== 'Past' || verb.head !== root) return
    const own = words.filter(({ head }) => head === at)
    if (own.some(({ relation }) => /^(?:nsubj|aux|mark)/.test(relation))) return
    if (verb.relation === 'acl' && own.some(({ relation }) => relation === 'obj')) joinUnder(words, at, root, root)
    const subject = words.findIndex(
      ({ head, relation }, each) => head === root && each < at && /^(?:compound|nmod:poss)$/.test(relation),
    )
    if (verb.relation !== 'amod' || at !== root - 1 || !isNoun(words[subject])) return
    joinUnder(words, at, subject, root)
    Object.assign(noun ?? {}, { head: at, relation: 'obj' })
  })
}

/**
 * "A drone hit Odesa", "officials said a bus hit Ann Lee": what is followed by an object, or right by a name, is no noun but a
 * form of the past that is written like one, and the noun before it does it.
 */
export function pastsLikeNouns(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    if (!/^(?:NOUN|VERB)$/.test(verb.upos) || !/^(?:root|ccomp|advcl|parataxis|conj)$/.test(verb.relation)) return
    if (!lexicon.words('unchangedPast').has(verb.text) || has(words, at, 'aux', 'cop', 'mark', 'nsubj:pass')) return
    const noun = words[at - 1]
    const next = words[at + 1]
    const isBehind = ({ head, relation }: DraftWord, each: number): boolean =>
      head === at &&
      each > at &&
      (relation === 'obj' || (relation === 'appos' && phraseOf(words, each).first === at + 1))
    if (!isNoun(noun) || noun?.head !== at || !/^(?:compound|nsubj)$/.test(noun.relation) || next?.text === ',') return
    const object = words.find(isBehind)
    if (!object || (verb.upos === 'VERB' && noun.relation === 'nsubj')) return
    for (const word of words) if (word.head === at && word.relation === 'det') word.head = at - 1
    Object.assign(verb, { upos: 'VERB', features: FINITE_PAST })
    Object.assign(noun, { relation: 'nsubj' })
    object.relation = 'obj'
  })
}

/** "had all but resigned", "has all but officially won": no conjunction, but how near somebody came to it. */
export function nearDeeds(words: readonly DraftWord[]): void {
  words.forEach((all, at) => {
    const but = words[at + 1]
    const deed = words.findIndex(({ upos }, each) => each > at + 1 && upos !== 'ADV')
    const word = words[deed]
    if (all.text.toLowerCase() !== 'all' || but?.text !== 'but' || !word || !/^(?:VERB|ADJ)$/.test(word.upos)) return
    const aux = words[word.head]
    // the network takes it for a second clause beside the auxiliary
    if (word.relation === 'conj' && aux && (aux.upos === 'AUX' || isNoun(aux)) && word.head < at) {
      const above = word.head
      words.forEach((each, index) => {
        const isHeads = aux.upos === 'AUX' || index === at || each.relation === 'punct'
        if (each.head === above && index !== deed && isHeads) each.head = deed
      })
      Object.assign(word, { head: aux.head, relation: aux.relation })
      // "Poland all but left": the noun was taken for the clause
      if (isNoun(aux)) word.features = FINITE_PAST
      Object.assign(aux, { head: deed, relation: isNoun(aux) ? 'nsubj' : 'aux' })
    }
    if (all.head !== deed) return
    Object.assign(all, { head: deed, relation: 'advmod', upos: 'ADV' })
    Object.assign(but, { head: at, relation: 'fixed' })
  })
}

/** Makes a verb the root, with a noun before it as its subject; what stood before the verb is the subject's. */
function joinUnder(words: readonly DraftWord[], verb: number, subject: number, root: number): void {
  words.forEach((word, at) => {
    if (word.head !== root || at === verb) return
    if (at < verb && at !== subject) word.head = subject
    else if (subject === root && at > verb) word.head = verb
  })
  Object.assign(words[subject] ?? {}, { head: verb, relation: 'nsubj' })
  Object.assign(words[verb] ?? {}, { head: -1, relation: 'root', features: FINITE_PAST })
}

/** "rose after Wendy's closed 40 restaurants": behind a name no participle stands before a number or an article, so that it is the verb of a clause. */
export function predicatesBehindNames(words: readonly DraftWord[], lexicon: Words): void {
  const isOpener = (text: string): boolean => lexicon.words('temporalSubordinator').has(text) || text === 'as'
  words.forEach((verb, at) => {
    const noun = words[verb.head]
    const name = words[at - 2]
    if (verb.relation !== 'amod' || !isVerb(verb) || verb.features['Tense'] !== 'Past' || !noun || verb.head < at)
      return
    const isBare = words[at + 1]?.head !== verb.head || !/^(?:nummod|det)$/.test(words[at + 1]?.relation ?? '')
    if (isBare || name?.upos !== 'PROPN' || name.head !== verb.head || !/^['’]s?$/.test(words[at - 1]?.text ?? ''))
      return
    const opener = words.find(({ head, relation }, each) => head === verb.head && relation === 'case' && each < at - 2)
    if (!opener || !isOpener(opener.text.toLowerCase()) || has(words, at, 'nsubj')) return
    Object.assign(verb, { head: noun.head, relation: 'advcl', features: FINITE_PAST })
    Object.assign(opener, { head: at, relation: 'mark', upos: 'SCONJ' })
    Object.assign(name, { head: at, relation: 'nsubj' })
    Object.assign(noun, { head: at, relation: 'obj' })
  })
}

/** "Haye beat Valuev to keep his title.": between two names a word in lower case that no name has is the verb of a sentence without another. */
export function predicatesWithinNames(words: readonly DraftWord[], lexicon: Words): void {
  if (words.at(-1)?.text !== '.' || words.some(({ features }) => features['VerbForm'] === 'Fin')) return
  const root = words.findIndex(({ head }) => head < 0)
  const name = words[root]
  const isPart = (word: DraftWord | undefined): boolean => word?.head === root && word.relation === 'flat'
  const at = words.findIndex((word) => isPart(word) && /^\p{Ll}+$/u.test(word.text))
  const [verb, next] = [words[at], words[at + 1]]
  if (name?.upos !== 'PROPN' || !verb || !next || !isPart(next) || !isCapitalised(next.text)) return
  if (verb.text.length < 3 || lexicon.words('smallNameWord').has(verb.text)) return
  words.forEach((word, each) => {
    if (word.head !== root || each === at) return
    if (each > at + 1) word.head = isPart(word) ? at + 1 : at
    if (word.relation === 'acl') word.relation = 'advcl'
  })
  Object.assign(next, { head: at, relation: 'obj' })
  Object.assign(verb, { head: -1, relation: 'root', upos: 'VERB', features: FINITE_PAST })
  Object.assign(name, { head: at, relation: 'nsubj' })
}

/** "Arrested were two brothers": a participle before its auxiliary and its subject. */
export function frontedParticiples(words: readonly DraftWord[]): void {
  const [participle, be] = words
  const root = words.findIndex(({ head }) => head < 0)
  const noun = words[root]
  if (!participle || !be || !noun || !/^(?:was|were)$/.test(be.text) || be.head !== root || root < 2) return
  if (participle.head !== root || participle.features['VerbForm'] !== 'Part') return
  for (const word of words) if (word.head === root && word.relation === 'punct') word.head = 0
  Object.assign(noun, { head: 0, relation: 'nsubj:pass' })
  Object.assign(be, { head: 0, relation: 'aux:pass' })
  Object.assign(participle, { head: -1, relation: 'root', upos: 'VERB', features: PASSIVE_PARTICIPLE })
}
