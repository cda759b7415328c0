import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { basesOf } from './lemmas.ts'
import {
  FINITE_PAST,
  has,
  isNoun,
  isSubject,
  isUnder,
  isVerb,
  PASSIVE_PARTICIPLE,
  phraseOf,
  prepositionOf,
} from './phrase.ts'

/**
 * "Kern, who led the union, died in Graz, said his lawyer": what is said and stands before the verb of saying has its
 * subject before it, and who says it stands behind the verb. English puts no subject before a clause that is fronted.
 */
export function subjectsOfFrontedClauses(words: readonly DraftWord[]): void {
  words.forEach((speech, at) => {
    const clause = words.findLastIndex(
      ({ head, relation }, each) => each < at && head === at && relation === 'ccomp' && !isMarked(words, each),
    )
    if (!isVerb(speech) || clause < 0 || has(words, clause, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return
    const subject = words.findLastIndex((word, each) => each < clause && word.head === at && isSubject(word))
    const noun = words[subject]
    if (!noun) return
    Object.assign(noun, { head: clause, relation: has(words, clause, 'aux:pass') ? 'nsubj:pass' : 'nsubj' })
    const speaker = words.find(({ head, relation }, each) => each > at && head === at && /^i?obj$/.test(relation))
    if (speaker && !words.some((word) => word.head === at && isSubject(word))) speaker.relation = 'nsubj'
  })
}

const isMarked = (words: readonly DraftWord[], clause: number): boolean => has(words, clause, 'mark')

/**
 * "The hall dates to 1935, when settlers came, and has been listed": a verb in the singular is joined to no verb whose
 * subject is a plural noun, but to one above it whose subject is singular and stands before both.
 */
export function joinedByNumber(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const first = verb.head
    if (verb.relation !== 'conj' || first < 0 || has(words, at, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return
    const number = numberOf(words, at)
    if (number !== 'Sing' || subjectNumber(words, first) !== 'Plur') return
    let above = words[first]?.head ?? -1
    while (above >= 0 && !(isVerb(words[above]) && subjectNumber(words, above) === number && above < first))
      above = words[above]?.head ?? -1
    if (above >= 0) verb.head = above
  })
}

/** Number of the finite word of a clause where it shows one. */
function numberOf(words: readonly DraftWord[], clause: number): string | undefined {
  const finite = [
    words[clause],
    ...words.filter(({ head, relation }) => head === clause && /^(?:aux|cop)/.test(relation)),
  ]
  return finite.find((word) => word?.features['VerbForm'] === 'Fin')?.features['Number']
}

/** Number of a single noun that is the subject; several joined ones are plural. */
function subjectNumber(words: readonly DraftWord[], clause: number): string | undefined {
  const subject = words.findIndex((word) => word.head === clause && isSubject(word))
  const noun = words[subject]
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return undefined
  return has(words, subject, 'conj') ? 'Plur' : noun.features['Number']
}

/** "A woman hit and killed by a tram": a participle is joined to no noun, so the word before "and" is one as well. */
export function joinedParticiples(words: readonly DraftWord[]): void {
  words.forEach((first, at) => {
    const second = words.findIndex(({ head, relation }) => head === at && relation === 'conj')
    const participle = words[second]
    const noun = words[at - 1]
    if (first.upos !== 'NOUN' || !participle || !isVerb(participle) || !noun || noun.upos !== 'NOUN') return
    if (noun.head !== at || noun.relation !== 'compound' || !has(words, second, 'obl:agent')) return
    if (participle.features['Tense'] !== 'Past' || has(words, second, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass')) return
    const { head, relation } = first
    words.forEach((word, each) => {
      if (word.head === at && each !== second && !(each > at && each < second)) word.head = at - 1
    })
    Object.assign(noun, { head, relation })
    Object.assign(first, {
      head: at - 1,
      relation: 'acl',
      upos: 'VERB',
      features: PASSIVE_PARTICIPLE,
    })
  })
}

/**
 * "On seeing the guard, the thieves fled", "Reversing the order will save forests": what stands right behind a gerund
 * before the verb, where that has another subject, is the object of the gerund.
 */
export function objectsOfFrontedGerunds(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const verb = noun.head
    if (!isSubject(noun) || verb < at) return
    const before = phraseOf(words, at).first - 1
    const gerund = words[before]
    if (!gerund || gerund.head !== verb || !gerund.text.endsWith('ing')) return
    if (!/^(?:obl|advcl|csubj)$/.test(gerund.relation) || has(words, before, 'obj', 'ccomp', 'xcomp')) return
    const isSecond = words.some((word, each) => at < each && each < verb && word.head === verb && isSubject(word))
    if (!isSecond && gerund.relation !== 'csubj') return
    Object.assign(noun, { head: before, relation: 'obj' })
    if (gerund.relation === 'obl') Object.assign(gerund, { relation: 'advcl', upos: 'VERB' })
    for (const word of words)
      if (word.head === before && word.relation === 'case') Object.assign(word, { relation: 'mark', upos: 'SCONJ' })
  })
}

/** "Born in Leeds, one of five sons, Berg became a boxer": a fronted participle has no subject behind it; who is so described is the verb's. */
export function descriptionsBehindParticiples(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const participle = words[noun.head]
    if (!isSubject(noun) || !participle || noun.head > at || participle.relation !== 'advcl') return
    if (participle.features['VerbForm'] !== 'Part' || has(words, noun.head, 'aux', 'aux:pass', 'mark')) return
    const { first, last } = phraseOf(words, at)
    const subject = words.findIndex((word, each) => each > last && word.head === participle.head && isSubject(word))
    if (subject < 0 || words[first]?.text !== ',' || phraseOf(words, subject).first > last + 2) return
    Object.assign(noun, { head: subject, relation: 'appos' })
  })
}

/**
 * "Analysts say Ruiz will replace Demir", "rose after Russia cut exports": of two objects the one before the auxiliary, or
 * behind what opens the clause, is the subject.
 */
export function objectsBeforeVerbs(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const { head: verb, relation } = noun
    const own = words[verb]
    if (!/^i?obj$/.test(relation) || verb < at || !isNoun(noun) || !own || !isVerb(own)) return
    const isSplit = words.some(
      (word, each) => word.head === verb && word.relation === 'aux' && each > at && each < verb,
    )
    const opener = words[phraseOf(words, at).first - 1]
    const isClause = opener?.head === verb && opener.relation === 'mark' && own.features['VerbForm'] !== 'Inf'
    const isWhole = words.some((word, each) => word.head === verb && /^i?obj$/.test(word.relation) && each > verb)
    if (!(isSplit || isClause) || !isWhole || has(words, verb, 'nsubj', 'nsubj:pass', 'csubj')) return
    noun.relation = 'nsubj'
    if (isClause && own.features['VerbForm'] === 'Part' && !own.text.endsWith('ing')) own.features = FINITE_PAST
  })
}

/** "called on Kenya to end it", "appealed to voters to stay": behind whoever is to do it, the infinitive completes the verb. */
export function infinitivesBehindCalls(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((infinitive, at) => {
    const verb = words[infinitive.head]
    if (infinitive.relation !== 'advcl' || infinitive.head > at || !verb || !isVerb(verb)) return
    const lemmas = [verb.text, ...basesOf(verb.text, 'VERB')]
    const preposition = lemmas.map((lemma) => lexicon.table('callingWord').get(lemma)).find((each) => each)
    if (preposition === undefined || has(words, infinitive.head, 'obj', 'xcomp', 'ccomp')) return
    const to = phraseOf(words, at).first
    // "called on Kenya last week to end it"
    const times = words.flatMap(({ head, kind }, each) => (head === infinitive.head && kind === 'time' ? [each] : []))
    let last = to - 1
    while (times.some((time) => isUnder(words, last, time))) last--
    const called = words.findIndex(
      ({ head, relation }, each) =>
        head === infinitive.head && relation === 'obl' && !times.includes(each) && phraseOf(words, each).last === last,
    )
    if (words[to]?.text === 'to' && words[to].head === at && prepositionOf(words, called) === preposition)
      infinitive.relation = 'xcomp'
  })
}

/** "will succeed Kern as mayor": what a name is followed by as is no part of the name, but said of the clause. */
export function rolesBehindNames(words: readonly DraftWord[]): void {
  words.forEach((role, at) => {
    const name = words[role.head]
    if (role.relation !== 'nmod' || !name || name.upos !== 'PROPN' || role.head > at) return
    if (!/^(?:obj|nsubj:pass|obl:agent)$/.test(name.relation) || !isVerb(words[name.head])) return
    if (prepositionOf(words, at) === 'as') Object.assign(role, { head: name.head, relation: 'obl' })
  })
}

/** "fled as a fire spread near Athens": behind "as" a noun and a past that looks like a participle are a clause. */
export function pastsBehindAs(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    const noun = words[verb.head]
    if (verb.relation !== 'acl' || !noun?.relation.startsWith('obl') || !isVerb(words[noun.head])) return
    if (!lexicon.words('unchangedPast').has(verb.text.toLowerCase()) || has(words, at, 'obl:agent', 'aux')) return
    const as = words.find(({ head, relation, text }) => head === verb.head && relation === 'case' && text === 'as')
    if (!as || phraseOf(words, at).first !== at) return
    const subject = verb.head
    Object.assign(verb, {
      head: noun.head,
      relation: 'advcl',
      features: { VerbForm: 'Fin', Tense: 'Past', Mood: 'Ind' },
    })
    Object.assign(noun, { head: at, relation: 'nsubj' })
    Object.assign(as, { head: at, relation: 'mark', upos: 'SCONJ' })
    for (const word of words) if (word.head === subject && words.indexOf(word) > at) word.head = at
  })
}

/** "voted against it, as did the Greens", "was closed, as was the tunnel": behind "as" and an auxiliary that stands for the verb stands who does the same. */
export function subjectsBehindAs(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((aux, at) => {
    const as = words[at - 1]
    if (as?.text !== 'as' || words[at - 2]?.text !== ',' || !lexicon.words('proVerbForm').has(aux.text)) return
    const clause = aux.relation === 'cop' ? aux.head : at
    const verb = words[clause]?.head ?? -1
    if (verb < 0 || verb > at || !/^(?:advcl|obl)$/.test(words[clause]?.relation ?? '')) return
    const found = words.findIndex(
      ({ head, relation }, each) => each > at && head === at && /^(?:obj|nsubj)$/.test(relation),
    )
    const subject = clause !== at ? clause : found < 0 ? as.head : found
    const noun = words[subject]
    if (!noun || !isNoun(noun) || subject < at || ![at, verb].includes(noun.head)) return
    for (const word of words) if (word.head === subject && word.relation === 'punct') word.head = at
    Object.assign(aux, { head: verb, relation: 'advcl', upos: 'AUX' })
    Object.assign(noun, { head: at, relation: 'nsubj' })
    Object.assign(as, { head: at, relation: 'mark', upos: 'SCONJ' })
  })
}
