import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { FINITE_PAST, PASSIVE_PARTICIPLE, has, isNoun, isUnder, isVerb } from './phrase.ts'

const isPast = (word: DraftWord | undefined): boolean => isVerb(word) && word?.features['Tense'] === 'Past'

/**
 * "The strike wounded civilians and damaged homes": a bare noun that the tree joins to the verb before "and" is the object
 * of the verb right before its phrase, which is the one that is joined.
 */
export function joinedVerbs(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const first = noun.head
    const opener = openerOf(words, at)
    const verb = words[opener]
    if (noun.relation !== 'conj' || !isNoun(noun) || !isVerb(words[first]) || !verb || !isPast(verb) || first >= opener)
      return
    const modifies = verb.head === at && verb.relation === 'amod'
    const isJoined = verb.head === first && verb.relation === 'conj'
    if ((modifies || isJoined) && !has(words, at, 'cop', 'nsubj', 'det', 'case')) joinVerb(words, at, opener, first)
  })
}

/** "flooded streets and damaged bridges": right behind a verb that is joined to the one before, a bare noun is no further object of that. */
export function objectsOfJoinedVerbs(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const first = words[noun.head]
    const opener = openerOf(words, at)
    const verb = words[opener]
    if (noun.relation !== 'conj' || !isNoun(noun) || first?.relation !== 'obj' || !verb || !isVerb(verb)) return
    if (verb.relation !== 'conj' || verb.head !== first.head || opener < noun.head || has(words, opener, 'obj')) return
    if (!has(words, at, 'det', 'case')) joinVerb(words, at, opener, verb.head)
  })
}

/** The word right before a bare noun and what it is compounded with, or the first of these: "burned" of "burned police stations". */
function openerOf(words: readonly DraftWord[], noun: number): number {
  let at = noun - 1
  while (words[at]?.head === noun && words[at]?.relation === 'compound') at--
  return at
}

/** Makes what the tree joins as a noun the object of a verb that is joined. */
function joinVerb(words: readonly DraftWord[], noun: number, verb: number, first: number): void {
  for (const word of words) if (word.head === noun && word.relation === 'cc') word.head = verb
  Object.assign(words[verb] ?? {}, { head: first, relation: 'conj' })
  Object.assign(words[noun] ?? {}, { head: verb, relation: 'obj' })
}

/**
 * "Gunmen robbed shops and burned cars": of two verbs in the past that do harm and a bare noun behind each, the second
 * tells what else was done; "found bodies and burned houses" may tell what was found.
 */
export function joinedHarm(words: readonly DraftWord[], lexicon: Words): void {
  const harms = ({ text }: DraftWord): boolean => lexicon.words('harmingForm').has(text.toLowerCase())
  words.forEach((noun, at) => {
    const first = words[noun.head]
    const opener = openerOf(words, at)
    const verb = words[opener]
    const above = words[first?.head ?? -1]
    if (noun.relation !== 'conj' || !isNoun(noun) || !first || !isNoun(first) || first.relation !== 'obj') return
    if (!verb || verb.relation !== 'amod' || verb.head !== at || !above || !isVerb(above)) return
    if (!harms(verb) || !harms(above) || has(words, at, 'det', 'case')) return
    Object.assign(verb, { upos: 'VERB', features: FINITE_PAST })
    joinVerb(words, at, opener, first.head)
  })
}

/** "The storm injured sailors and sank boats", "Moody's downgraded Italy": a noun right before a past form with an object does it. */
export function lostSubjects(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const marked = words[at - 1]?.relation === 'case' && words[at - 1]?.head === at - 2
    const subject = marked ? at - 2 : at - 1
    const noun = words[subject]
    if (verb.relation !== 'root' || !isPast(verb) || !noun || !isNoun(noun)) return
    const object = words[noun.head]
    if (noun.head !== at && !(object?.head === at && object.relation === 'obj' && noun.head > at)) return
    if (noun.relation !== (marked ? 'nmod:poss' : 'compound')) return
    const own = words.filter(({ head }) => head === at)
    if (
      !own.some(({ relation }) => relation === 'obj') ||
      own.some(({ relation }) => /^(?:nsubj|aux|cop)/.test(relation))
    )
      return
    for (const [child, word] of words.entries())
      if (word.relation === 'det' && child < subject && word.head >= at) word.head = subject
    Object.assign(noun, { head: at, relation: 'nsubj' })
    verb.features = FINITE_PAST
  })
}

/** "the man thought to have shot him": behind a noun, a past form without a subject of its own is a participle. */
export function reducedParticiples(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    if (verb.relation !== 'acl' || !isPast(verb) || verb.features['VerbForm'] !== 'Fin' || verb.head > at) return
    if (words.some(({ head, relation }) => head === at && /^(?:nsubj|aux|obj|mark)/.test(relation))) return
    verb.features = PASSIVE_PARTICIPLE
  })
}

/** "After letting him leave and failing to sign her": a gerund is joined to the gerund before it, not to the infinitive. */
export function joinedGerunds(words: readonly DraftWord[]): void {
  const isIng = ({ upos, text }: DraftWord): boolean => upos === 'VERB' && text.endsWith('ing')
  for (const word of words) {
    const above = words[word.head]
    if (word.relation !== 'conj' || !isIng(word) || above?.features['VerbForm'] !== 'Inf') continue
    const governor = words[above.head]
    if (governor && isIng(governor) && above.relation === 'xcomp') word.head = above.head
  }
}

/** "designed to record keys and steal passwords": a bare verb is joined to the infinitive, and not to the participle above it. */
export function joinedInfinitives(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const above = words[verb.head]
    if (verb.relation !== 'conj' || !isBare(words, at) || !above || !isVerb(above) || isBare(words, verb.head)) return
    const infinitive = words.findLastIndex(
      ({ head, relation, features }, each) =>
        head === verb.head && each < at && /^(?:advcl|xcomp)$/.test(relation) && features['VerbForm'] === 'Inf',
    )
    if (infinitive > verb.head && has(words, infinitive, 'mark')) verb.head = infinitive
  })
}

/** "steal", which is no third person and has nobody who does it. */
function isBare(words: readonly DraftWord[], at: number): boolean {
  const word = words[at]
  const features = word?.features ?? {}
  const isPresent = features['VerbForm'] === 'Inf' || (features['Tense'] === 'Pres' && features['VerbForm'] === 'Fin')
  return (
    isVerb(word) &&
    isPresent &&
    features['Person'] !== '3' &&
    !words.some(({ head, relation }) => head === at && /^(?:nsubj|aux|mark)/.test(relation))
  )
}

/** "as many as 40 miners": a degree of the number. */
export function numbersOfDegree(words: readonly DraftWord[], lexicon: Words): void {
  const quantifiers = [lexicon.words('multalQuantifier'), lexicon.words('paucalQuantifier')]
  words.forEach((number, at) => {
    const [first, amount, second] = words.slice(Math.max(0, at - 3), at)
    if (number.upos !== 'NUM' || !first || !amount || !second) return
    const isDegree =
      [first, second].every(({ text }) => text.toLowerCase() === 'as') &&
      quantifiers.some((each) => each.has(amount.text.toLowerCase()))
    if (!isDegree) return
    Object.assign(first, { head: at, relation: 'advmod' })
    Object.assign(amount, { head: at - 3, relation: 'fixed' })
    Object.assign(second, { head: at - 3, relation: 'fixed' })
  })
}

/**
 * "resulted in drivers leaving the union", "led to dozens of drivers leaving": behind a verb that a gerund completes, a noun
 * right before the gerund does it too.
 */
export function subjectsBehindPrepositions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((gerund, at) => {
    if (!isVerb(gerund) || !gerund.text.endsWith('ing') || has(words, at, 'mark')) return
    const verb = verbAboveOblique(words, at)
    const subject = words.findIndex(
      ({ head, relation }, each) => head === verb && relation === 'obl' && each < at && isUnder(words, at - 1, each),
    )
    const noun = words[subject]
    if (!noun || !isNoun(noun) || !isRightBefore(words, subject, at, lexicon)) return
    if (!lexicon.words('gerundLinkingForm').has(words[verb]?.text.toLowerCase() ?? '')) return
    const preposition = words.find(({ head, relation }) => head === subject && relation === 'case')
    if (!preposition || !lexicon.words('clausePreposition').has(preposition.text)) return
    Object.assign(gerund, { head: verb, relation: 'advcl' })
    Object.assign(noun, { head: at, relation: 'nsubj' })
    Object.assign(preposition, { head: at, relation: 'mark', upos: 'SCONJ' })
  })
}

/** The verb that a gerund hangs on, itself or by the noun that it is said of. */
function verbAboveOblique(words: readonly DraftWord[], at: number): number {
  const gerund = words[at]
  if (!gerund || !/^(?:acl|advcl|xcomp)$/.test(gerund.relation)) return -1
  if (gerund.relation !== 'acl') return gerund.head
  const noun = words[gerund.head]
  return (noun?.relation === 'nmod' ? words[noun.head]?.head : noun?.head) ?? -1
}

/** "drivers leaving", "dozens of drivers leaving"; of "the killing of two men involving a gun" the gerund is none of the men's. */
const isRightBefore = (words: readonly DraftWord[], noun: number, at: number, lexicon: Words): boolean => {
  const word = words[noun]?.text.toLowerCase() ?? ''
  const counts = lexicon.words('quantityNoun')
  return noun === at - 1 || [word, word.replace(/s$/, '')].some((each) => counts.has(each))
}

/** "would lead to the firm recalling cars": a noun between a gerund's preposition and the gerund is what does it. */
export function subjectsOfGerunds(words: readonly DraftWord[]): void {
  words.forEach((gerund, at) => {
    if (!isVerb(gerund) || !gerund.text.endsWith('ing') || !/^(?:acl|advcl|xcomp)$/.test(gerund.relation)) return
    const mark = words.findIndex(({ head, relation }, each) => head === at && relation === 'mark' && each < at)
    const verb = gerund.relation === 'acl' ? (words[gerund.head]?.head ?? -1) : gerund.head
    const subject = words.findIndex(
      (word, each) =>
        isNoun(word) && word.relation === 'obl' && word.head === verb && isBetween(words, each, mark, at) && mark >= 0,
    )
    const noun = words[subject]
    if (!noun || has(words, subject, 'case') || (gerund.relation === 'acl' && gerund.head !== subject)) return
    Object.assign(gerund, { head: verb, relation: 'advcl' })
    Object.assign(noun, { head: at, relation: 'nsubj' })
  })
}

/** Whether a noun's phrase, without what it hangs on it, fills all that stands between two words. */
const isBetween = (words: readonly DraftWord[], noun: number, before: number, behind: number): boolean =>
  words.every((_, each) => each <= before || each >= behind || isUnder(words, each, noun))

/** "led to the airline cancelling flights": what a preposition marks is no bare content of the verb. */
export function gerundsBehindPrepositions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((gerund, at) => {
    const verb = words[gerund.head]
    if (gerund.relation !== 'ccomp' || !isVerb(gerund) || !gerund.text.endsWith('ing') || !verb) return
    if (!lexicon.words('gerundLinkingForm').has(verb.text.toLowerCase())) return
    const mark = words.find(({ head, relation }) => head === at && relation === 'mark')
    if (!mark || !lexicon.words('clausePreposition').has(mark.text)) return
    mark.upos = 'SCONJ'
    gerund.relation = 'advcl'
  })
}

/** "the anger of nurses who left and warned of strikes": a finite verb without a subject goes on with the relative clause before it, not with a noun. */
export function joinedRelatives(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const noun = words[verb.head]
    if (verb.relation !== 'conj' || !isPast(verb) || !isNoun(noun) || verb.head > at) return
    if (
      !has(words, at, 'cc') ||
      has(words, at, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') ||
      has(words, verb.head, 'cop')
    )
      return
    const relative = words.findLastIndex(
      (word, each) =>
        each < at &&
        word.relation === 'acl:relcl' &&
        isPast(word) &&
        isUnder(words, each, verb.head) &&
        has(words, each, 'nsubj'),
    )
    if (relative >= 0) verb.head = relative
  })
}

/** "a chemist who proved that lakes were dying, and who later sat in Congress": a clause with a relative pronoun of its own goes on with the relative clause around the one that the tree joins it to. */
export function joinedByPronouns(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    if (verb.relation !== 'conj' || verb.head > at || words[verb.head]?.relation === 'acl:relcl') return
    const joint = words.findIndex(({ head, relation }, each) => head === at && relation === 'cc' && each < at)
    const pronoun = words[joint + 1]
    if (joint < 0 || !pronoun || pronoun.text === 'that' || !lexicon.words('relativePronoun').has(pronoun.text)) return
    if (!isUnder(words, joint + 1, at)) return
    let relative = verb.head
    while (relative >= 0 && words[relative]?.relation !== 'acl:relcl') relative = words[relative]?.head ?? -1
    if (relative >= 0) verb.head = relative
  })
}
