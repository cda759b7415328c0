import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isPerson, isSubject, isUnder, isVerb, phraseOf } from './phrase.ts'

/** The first object of the same verb, where it ends right before the phrase of another word; -1 where there is none. */
function objectRightBefore(words: readonly DraftWord[], at: number): number {
  const verb = words[at]?.head
  const object = words.findIndex(
    ({ head, relation }, each) => each < at && head === verb && /^(?:i?obj|xcomp)$/.test(relation),
  )
  return object >= 0 && phraseOf(words, object).last + 1 === phraseOf(words, at).first ? object : -1
}

/** "refused to become chairman": what stands right behind an infinitive that links completes it, not the verb above. */
export function complementsOfLinkingVerbs(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    if (!/^(?:xcomp|obj)$/.test(noun.relation) || !isNoun(noun) || has(words, at, 'case', 'mark', 'cop')) return
    const before = phraseOf(words, at).first - 1
    const infinitive = words[before]
    if (infinitive?.head !== noun.head || infinitive.relation !== 'xcomp' || infinitive.features['VerbForm'] !== 'Inf')
      return
    if (!lexicon.words('becomingVerb').has(infinitive.text.toLowerCase()) || has(words, before, 'xcomp', 'obj')) return
    Object.assign(noun, { head: before, relation: 'xcomp' })
  })
}

/**
 * "will elect Ann Lee speaker": of a person and a bare noun behind a verb that gives an office the noun is the office,
 * whether the tree has two objects or one name of both.
 */
export function offices(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((office, at) => {
    const verb = words[office.head]
    if (!/^(?:obj|xcomp)$/.test(office.relation) || office.upos !== 'NOUN' || !verb || !isVerb(verb)) return
    if (!lexicon.words('appointingForm').has(verb.text.toLowerCase()) || has(words, at, 'det', 'case')) return
    const { first } = phraseOf(words, at)
    const isOneName = words[first]?.head === at && words[first].relation === 'compound' && words[first].upos === 'PROPN'
    const who = isOneName ? first : objectRightBefore(words, at)
    const appointed = words[who]
    const isName = appointed?.upos === 'PROPN' || has(words, who, 'appos', 'nmod:desc')
    if (!appointed || !isName || !isPerson(appointed)) return
    Object.assign(appointed, { head: office.head, relation: 'obj' })
    office.relation = 'xcomp'
  })
}

/** "voted to dissolve itself", "voted 5–4 on Tuesday to dissolve itself": an infinitive behind a verb of deciding completes it, and a score is how. */
export function infinitivesBehindDecisions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((infinitive, at) => {
    const { head: verb } = infinitive
    const own = words[verb]
    const { first } = phraseOf(words, at)
    if (
      !/^(?:advcl|xcomp)$/.test(infinitive.relation) ||
      words[first]?.text !== 'to' ||
      !own ||
      !isVerb(own) ||
      verb > at
    )
      return
    if (!lexicon.words('infinitiveTakingForm').has(own.text.toLowerCase()) || words[first].head !== at) return
    const between = words.slice(verb + 1, first).flatMap((word, each) => (word.head === verb ? [verb + 1 + each] : []))
    const scores = between.filter((each) => isScore(words, each))
    const isWhen = (each: number): boolean =>
      words[each]?.kind === 'time' || /^(?:advmod|obl:unmarked|punct)$/.test(words[each]?.relation ?? '')
    if (!between.every((each) => isWhen(each) || scores.includes(each))) return
    if (words.some(({ head, relation }) => head === verb && relation === 'xcomp') && infinitive.relation !== 'xcomp')
      return
    if (has(words, verb, 'aux:pass', 'nsubj:pass') || (scores.length === 0 && has(words, verb, 'obj'))) return
    for (const score of scores) Object.assign(words[score] ?? {}, { relation: 'obl:unmarked' })
    infinitive.relation = 'xcomp'
  })
}

/** "5–4", "227 to 201". */
const isScore = (words: readonly DraftWord[], at: number): boolean =>
  words[at]?.upos === 'NUM' && words.some(({ head, upos }) => head === at && upos === 'NUM')

/** "designated the group a terrorist organisation": of two objects of a verb that gives nobody anything the second says what the first is. */
export function designations(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((name, at) => {
    const verb = words[name.head]
    if (name.relation !== 'obj' || name.upos !== 'NOUN' || !verb || !isVerb(verb) || has(words, at, 'case')) return
    if (!lexicon.words('designatingForm').has(verb.text.toLowerCase())) return
    const object = words[objectRightBefore(words, at)]
    if (!object) return
    object.relation = 'obj'
    name.relation = 'xcomp'
  })
}

/** "called the deal a disaster", "called the vote rigged": what another noun, a quality or a participle behind the verb is said of is the object of the verb. */
export function subjectsOfQualities(words: readonly DraftWord[]): void {
  words.forEach((quality, at) => {
    const verb = words[quality.head]
    const isQuality = /^(?:NOUN|ADJ)$/.test(quality.upos) || isPastParticiple(quality)
    if (quality.relation !== 'xcomp' || !isQuality || !isVerb(verb) || quality.head > at) return
    if (has(words, at, 'cop', 'mark', 'aux', 'aux:pass') || has(words, quality.head, 'obj', 'aux:pass')) return
    const subject = words.find((word, each) => each < at && word.head === at && isSubject(word))
    if (subject) Object.assign(subject, { head: quality.head, relation: 'obj' })
  })
}

const isPastParticiple = ({ upos, features }: DraftWord): boolean =>
  upos === 'VERB' && features.VerbForm === 'Part' && features.Tense === 'Past'

/** "made her the first judge", "made him a star": a person behind the one who is made it is what somebody becomes; "made him a cake" is for him. */
export function makings(words: readonly DraftWord[]): void {
  words.forEach((made, at) => {
    const verb = words[made.head]
    if (made.relation !== 'obj' || made.upos !== 'NOUN' || !isPerson(made) || !verb || !isVerb(verb)) return
    if (!/^(?:make|makes|made|making)$/i.test(verb.text) || has(words, at, 'case')) return
    const object = words[objectRightBefore(words, at)]
    if (!object) return
    object.relation = 'obj'
    made.relation = 'xcomp'
  })
}

/** "granted Acme exclusive rights": an adjective parts the name of whoever gets something from what is given. */
export function recipientsBeforeQualities(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((name, at) => {
    const given = words[name.head]
    const verb = words[given?.head ?? -1]
    if (!/^(?:compound|nmod:poss)$/.test(name.relation) || name.upos !== 'PROPN' || given?.relation !== 'obj') return
    if (
      !verb ||
      !isVerb(verb) ||
      has(words, at, 'case') ||
      phraseOf(words, at).first !== given.head + 1 ||
      !lexicon.words('recipientForm').has(verb.text.toLowerCase())
    )
      return
    const next = words[phraseOf(words, at).last + 1]
    if (next?.upos !== 'ADJ' || next.relation !== 'amod' || next.head !== name.head) return
    Object.assign(name, { head: given.head, relation: 'iobj' })
  })
}

/** "gave himself up", "paid its workers": whom a verb affects that has no other object is its object; who is told something is not. */
export function soleRecipients(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    const verb = words[noun.head]
    if (noun.relation !== 'iobj' || !verb || lexicon.words('addressingForm').has(verb.text.toLowerCase())) return
    if (at < noun.head || has(words, noun.head, 'obj', 'ccomp', 'xcomp', 'nsubj:pass', 'parataxis')) return
    noun.relation = 'obj'
  })
}

/** "Had the dam failed, the town would have flooded": what opens an inverted condition belongs to that clause. */
export function invertedAuxiliaries(words: readonly DraftWord[]): void {
  words.forEach((auxiliary, at) => {
    if (auxiliary.upos !== 'AUX' || auxiliary.relation !== 'aux') return
    const clause = words.findIndex(
      ({ head, relation }, each) => each > at && head === auxiliary.head && relation === 'advcl' && each < head,
    )
    if (clause < 0 || has(words, clause, 'aux', 'mark') || !has(words, clause, 'nsubj', 'nsubj:pass')) return
    if (phraseOf(words, clause).first === at + 1) auxiliary.head = clause
  })
}

/** "finds himself facing charges": a participle behind a reflexive object tells what happens to the subject. */
export function participlesBehindReflexives(words: readonly DraftWord[]): void {
  words.forEach((participle, at) => {
    const pronoun = words[participle.head]
    if (!isVerb(participle) || participle.relation !== 'acl' || participle.head !== at - 1) return
    if (pronoun?.relation !== 'obj' || pronoun.features['Reflex'] !== 'Yes') return
    Object.assign(participle, { head: pronoun.head, relation: 'xcomp' })
  })
}

/** "The film shows her attempting to flee": no verb gives somebody a deed, so who stands before it does it. */
export function shownDeeds(words: readonly DraftWord[]): void {
  words.forEach((deed, at) => {
    if (deed.relation !== 'ccomp' || !isVerb(deed) || !deed.text.endsWith('ing') || has(words, at, 'nsubj', 'aux'))
      return
    const person = words.findIndex(({ head, relation }) => head === deed.head && relation === 'iobj')
    const who = words[person]
    if (who && phraseOf(words, person).last === at - 1) Object.assign(who, { head: at, relation: 'nsubj' })
  })
}

/** "left two people injured", "2010 saw a king deposed": what becomes of the object completes the verb. */
export function resultsForObjects(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((result, at) => {
    const object = words[result.head]
    const verb = words[object?.head ?? -1]
    if (!object || object.relation !== 'obj' || object.head > result.head || !verb || !isVerb(verb)) return
    const isState =
      (result.upos === 'ADJ' && !has(words, at, 'obj')) ||
      (result.features['VerbForm'] === 'Part' && !result.text.endsWith('ing'))
    const isRightBehind = words
      .slice(result.head, at)
      .every((_, each) => isUnder(words, result.head + each, result.head))
    if (result.relation !== 'acl' || !isState || !isRightBehind) return
    const subject = words.find(({ head, relation }) => head === object.head && relation === 'nsubj')
    const isSeenByNobody = subject !== undefined && ['event', 'time'].includes(subject.kind ?? '')
    const form = verb.text.toLowerCase()
    const isOne = (name: 'leavingForm' | 'seeingForm'): boolean => lexicon.words(name).has(form)
    if (!isOne('leavingForm') && !(isSeenByNobody && isOne('seeingForm'))) return
    Object.assign(result, { head: object.head, relation: 'xcomp' })
  })
}

/** "Two men were seen approaching the hut": what somebody is seen to do completes the verb. */
export function perceivedDeeds(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((deed, at) => {
    const verb = words[deed.head]
    const isBehind = deed.head === at - 1 && deed.relation === 'advcl' && deed.text.endsWith('ing')
    if (!isBehind || !verb || !isVerb(verb) || !has(words, deed.head, 'nsubj:pass', 'aux:pass')) return
    if (lexicon.words('perceivingForm').has(verb.text.toLowerCase())) deed.relation = 'xcomp'
  })
}
