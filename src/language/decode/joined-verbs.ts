import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { FINITE_PAST, has, isNoun, isVerb } from './phrase.ts'

const isPast = (word: DraftWord | undefined): boolean => isVerb(word) && word?.features['Tense'] === 'Past'

/**
 * "The strike wounded civilians and damaged homes": a bare noun that the tree joins to the verb before "and" is the object
 * of the verb right before it, which is the one that is joined.
 */
export function joinedVerbs(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const first = noun.head
    const verb = words[at - 1]
    if (noun.relation !== 'conj' || !isNoun(noun) || !isVerb(words[first]) || !verb || !isPast(verb) || first >= at - 1)
      return
    const modifies = verb.head === at && verb.relation === 'amod'
    const isJoined = verb.head === first && verb.relation === 'conj'
    const own = words.filter(({ head }) => head === at)
    if (!(modifies || isJoined) || own.some(({ relation }) => ['cop', 'nsubj', 'det', 'case'].includes(relation)))
      return
    for (const word of own) if (word.relation === 'cc') word.head = at - 1
    Object.assign(verb, { head: first, relation: 'conj' })
    Object.assign(noun, { head: at - 1, relation: 'obj' })
  })
}

/**
 * "Gunmen robbed shops and burned cars": of two verbs in the past that do harm and a bare noun behind each, the second
 * tells what else was done; "found bodies and burned houses" may tell what was found.
 */
export function joinedHarm(words: readonly DraftWord[], lexicon: Words): void {
  const harms = ({ text }: DraftWord): boolean => lexicon.words('harmingForm').has(text.toLowerCase())
  words.forEach((noun, at) => {
    const first = words[noun.head]
    const verb = words[at - 1]
    const above = words[first?.head ?? -1]
    if (noun.relation !== 'conj' || !isNoun(noun) || !first || !isNoun(first) || first.relation !== 'obj') return
    if (!verb || verb.relation !== 'amod' || verb.head !== at || !above || !isVerb(above)) return
    if (!harms(verb) || !harms(above)) return
    const own = words.filter(({ head }) => head === at)
    if (own.some(({ relation }) => ['det', 'case'].includes(relation))) return
    for (const word of own) if (word.relation === 'cc') word.head = at - 1
    Object.assign(verb, { upos: 'VERB', head: first.head, relation: 'conj', features: FINITE_PAST })
    Object.assign(noun, { head: at - 1, relation: 'obj' })
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
    verb.features = { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' }
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
export function numbersOfDegree(words: readonly DraftWord[]): void {
  words.forEach((number, at) => {
    const [first, amount, second] = words.slice(Math.max(0, at - 3), at)
    if (number.upos !== 'NUM' || !first || !amount || !second) return
    const isDegree =
      [first, second].every(({ text }) => text.toLowerCase() === 'as') &&
      /^(?:many|much|few|little)$/i.test(amount.text)
    if (!isDegree) return
    Object.assign(first, { head: at, relation: 'advmod' })
    Object.assign(amount, { head: at - 3, relation: 'fixed' })
    Object.assign(second, { head: at - 3, relation: 'fixed' })
  })
}

/** "resulted in drivers leaving the union": behind a verb that a gerund completes, a bare noun right before the gerund does it too. */
export function subjectsBehindPrepositions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    const gerund = words[at + 1]
    const verb = words[noun.head]
    if (!gerund || !verb || !isNoun(noun) || noun.relation !== 'obl' || !isVerb(gerund)) return
    const hangsOn = gerund.head === at ? 'acl' : gerund.head === noun.head ? 'advcl xcomp' : ''
    if (!hangsOn.split(' ').includes(gerund.relation) || !gerund.text.endsWith('ing') || has(words, at + 1, 'mark'))
      return
    if (!lexicon.words('gerundLinkingForm').has(verb.text.toLowerCase())) return
    const preposition = words.find(({ head, relation }) => head === at && relation === 'case')
    if (!preposition || !/^(?:in|to|with|against)$/.test(preposition.text)) return
    Object.assign(gerund, { head: noun.head, relation: 'advcl' })
    Object.assign(noun, { head: at + 1, relation: 'nsubj' })
    Object.assign(preposition, { head: at + 1, relation: 'mark', upos: 'SCONJ' })
  })
}

/** "would lead to the firm recalling cars": a noun between a gerund's preposition and the gerund is what does it. */
export function subjectsOfGerunds(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const gerund = words[at + 1]
    if (!gerund || !isNoun(noun) || noun.relation !== 'obl') return
    const hangsOn = gerund.head === at ? 'acl' : gerund.head === noun.head ? 'advcl xcomp' : ''
    if (!isVerb(gerund) || !gerund.text.endsWith('ing') || !hangsOn.split(' ').includes(gerund.relation)) return
    const hasCase = words.some(({ head, relation }) => head === at && relation === 'case')
    const isMarked = words.some(({ head, relation }, mark) => head === at + 1 && relation === 'mark' && mark < at)
    if (!isMarked || hasCase) return
    Object.assign(gerund, { head: noun.head, relation: 'advcl' })
    Object.assign(noun, { head: at + 1, relation: 'nsubj' })
  })
}
