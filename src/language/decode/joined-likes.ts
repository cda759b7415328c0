import type { DraftWord } from './draft-word.ts'
import { has, isNominal, isNoun, isSubject, isVerb, phraseOf } from './phrase.ts'

/** "Kern, 23 and from Leeds, was fined": what a preposition brings is not joined to a subject or object without one, but said of it. */
export function phrasesJoinedToArguments(words: readonly DraftWord[]): void {
  words.forEach((phrase, at) => {
    const noun = words[phrase.head]
    if (phrase.relation !== 'conj' || !isNominal(phrase) || !noun || !isNominal(noun) || phrase.head > at) return
    if (!/^(?:nsubj|nsubj:pass|obj|iobj)$/.test(noun.relation) || has(words, phrase.head, 'case')) return
    const opener = words.findIndex(({ head, relation, upos }) => head === at && relation === 'case' && upos === 'ADP')
    if (words[opener]?.text !== 'from' || opener > at) return
    phrase.relation = 'nmod'
  })
}

/** "won without captain Tom Hill (knee), coach Joe Bell and Ann Lee": a verb's object never stands behind a comma and an oblique of its own kind, which it lists on. */
export function listsBehindObliques(words: readonly DraftWord[]): void {
  words.forEach((next, at) => {
    const { first } = phraseOf(words, at)
    const comma = words[first]?.text === ',' ? first : first - 1
    if (next.relation !== 'obj' || !isNominal(next) || words[comma]?.text !== ',' || next.head > comma) return
    const opener = words.findLastIndex(
      ({ head, relation }, each) => each < comma && head === next.head && relation === 'obl',
    )
    const oblique = words[opener]
    if (!oblique || !isNominal(oblique) || oblique.kind === null || oblique.kind !== next.kind) return
    const { first: start, last } = phraseOf(words, opener)
    if (last !== comma - 1 || words[start - 1]?.text === ',' || has(words, opener, 'conj')) return
    for (const word of words) if (word.head === at && word.relation === 'conj') word.head = opener
    Object.assign(next, { head: opener, relation: 'conj' })
  })
}

/** "Concerns grew about the war and claims it will spread": several do not "claims", so that the word is a noun and goes on with what they are. */
export function nounsLikeVerbs(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const { features } = noun
    if (noun.relation !== 'conj' || !isVerb(noun) || !isVerb(words[noun.head]) || !noun.text.endsWith('s')) return
    if (features['Number'] !== 'Sing' || features['Person'] !== '3' || words[at - 1]?.relation !== 'cc') return
    const own = words.filter(({ head }) => head === at)
    if (own.some((word) => isSubject(word) || /^(?:obj|xcomp|aux|advmod)/.test(word.relation))) return
    const subject = words.findIndex((word) => word.head === noun.head && isSubject(word))
    const several = words[subject]
    if (several?.upos !== 'NOUN' || several.kind === 'organization' || several.features['Number'] !== 'Plur') return
    const content = words.find(({ head, relation }) => head === at && relation === 'ccomp')
    if (!content) return
    Object.assign(noun, { head: subject, upos: 'NOUN', features: { Number: 'Plur' } })
    content.relation = 'acl'
  })
}

/** "backed by tanks, attack helicopters and drones": a participle is joined to no bare form; right before a noun that is a part of it. */
export function compoundsBehindParticiples(words: readonly DraftWord[]): void {
  words.forEach((first, at) => {
    const participle = words[first.head]
    const second = words[at + 1]
    if (first.relation !== 'conj' || !isVerb(first) || participle?.features['Voice'] !== 'Pass') return
    if (first.features['VerbForm'] === 'Part' || first.text.endsWith('s') || has(words, first.head, 'aux:pass')) return
    if (second?.upos !== 'NOUN' || second.head !== at || second.relation !== 'obj') return
    if (words[at - 1]?.text !== ',' || has(words, at, 'nsubj', 'aux', 'mark', 'cc', 'obl')) return
    const listed = words.findLastIndex(
      ({ head, relation }, each) => each < at && head === first.head && relation.startsWith('obl'),
    )
    if (listed < 0 || phraseOf(words, listed).last !== at - 2) return
    for (const word of words) if (word.head === at) word.head = at + 1
    for (const word of words) if (word.head === at + 1 && word.relation === 'conj') word.head = listed
    Object.assign(first, { head: at + 1, relation: 'compound', upos: 'NOUN', features: { Number: 'Sing' } })
    Object.assign(second, { head: listed, relation: 'conj' })
  })
}

/** "batons, tear gas and water cannon": what "and" parts from a noun of a list is no part of that noun, but what the word right before it makes one with. */
export function compoundsBeforeLinks(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const [first, link] = [words[at - 1], words[at + 1]]
    const last = words[second.head]
    if (second.relation !== 'compound' || second.upos !== 'NOUN' || link?.relation !== 'cc' || !last) return
    if (link.head !== second.head || last.relation !== 'conj' || second.head < at || !first) return
    if (first.relation !== 'conj' || first.head !== last.head || !/^(?:NOUN|VERB)$/.test(first.upos)) return
    if (!isNominal(words[first.head]) || first.features['Number'] === 'Plur' || has(words, at - 1, 'obj', 'nsubj'))
      return
    for (const word of words) if (word.head === at - 1) word.head = at
    Object.assign(second, { head: first.head, relation: 'conj' })
    Object.assign(first, { head: at, relation: 'compound', upos: 'NOUN', features: { Number: 'Sing' } })
  })
}

/**
 * "met Ann Lee in May and the lawyer in June", "won a belt from Ann Moss in 2001 and the crown in 2003": what is joined behind
 * a time, with a time of its own, leaves the verb out; it is joined to the object and has its own time, unless more is said
 * of the first.
 */
export function deedsWithTimesOfTheirOwn(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    if (second.relation !== 'conj' || !isNominal(second) || isTime(second)) return
    const object = joinedObject(words, at)
    const first = words[object]
    const verb = first?.head ?? -1
    if (!first || !isVerb(words[verb]) || !/^(?:obj|obl)$/.test(first.relation) || isTime(first)) return
    const end = words.findIndex((word, each) => each > at && (isVerb(word) || word.relation === 'cc'))
    const [before] = timesAt(words, [verb, second.head, object], object, at)
    const [behind] = timesAt(words, [verb, at, before ?? at], at, end < 0 ? words.length : end)
    if (before === undefined || behind === undefined || phraseOf(words, behind).first > at + 3) return
    // "the other one" says not what, and "from Ann Moss" is of the first alone
    const isAlike = isNoun(second) && !words.some((word, each) => isOwn(word, verb) && object < each && each < at)
    second.head = isAlike ? object : verb
    Object.assign(words[behind] ?? {}, { head: at, relation: 'nmod' })
    if (words[before]?.head === object) Object.assign(words[before], { head: verb, relation: 'obl' })
  })
}

/** What a noun is joined to as an object, where the tree hangs it on the time or another phrase behind that. */
function joinedObject(words: readonly DraftWord[], joined: number): number {
  const above = words[joined]?.head ?? -1
  if (words[above]?.relation !== 'obl' || has(words, joined, 'case')) return above
  const object = words.findLastIndex(
    ({ head, relation }, each) => each < above && head === words[above]?.head && relation === 'obj',
  )
  return object < 0 ? above : object
}

/** A phrase of the verb that is no time. */
const isOwn = (word: DraftWord, verb: number): boolean => word.head === verb && word.relation === 'obl' && !isTime(word)

const isTime = ({ kind, text }: DraftWord): boolean => kind === 'time' || /^[12]\d{3}$/.test(text)

/** The times with a preposition that hang on one of the words, between two places. */
const timesAt = (words: readonly DraftWord[], heads: readonly number[], from: number, to: number): number[] =>
  words.flatMap((word, at) =>
    isTime(word) && heads.includes(word.head) && from < at && at < to && has(words, at, 'case') ? [at] : [],
  )

/** "fell 4% and 2.5%": an amount right behind another of its kind and "and" is joined to that, and not to the verb of both. */
export function joinedAmounts(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const { first: start } = phraseOf(words, at)
    const opening = words[start]?.relation === 'cc' ? start + 1 : start
    const link = words[opening - 1]
    if (second.relation !== 'conj' || !isVerb(words[second.head]) || link?.text !== 'and') return
    const first = words.findIndex(
      (word, each) =>
        word.head === second.head && word.text === second.text && phraseOf(words, each).last === opening - 2,
    )
    if (first < 0 || !has(words, first, 'nummod') || !has(words, at, 'nummod') || has(words, at, 'nsubj')) return
    Object.assign(second, { head: first })
  })
}
