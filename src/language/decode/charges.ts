import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { basesOf } from './lemmas.ts'
import { has, isVerb, prepositionOf } from './phrase.ts'

/** The preposition behind which a form of a verb says what somebody is held to have done: "of" for "suspects"; undefined for any other word. */
const prepositionOfCharges = (form: string, lexicon: Words): string | undefined =>
  [form, ...basesOf(form, 'VERB')].flatMap((lemma) => lexicon.table('chargingWord').get(lemma) ?? [])[0]

/** "suspects the firm of bribing officials": "of" and a gerund behind the object of such a verb say what it did; they are no part of the object. */
export function chargesBehindObjects(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((gerund, at) => {
    const of = words[at - 1]
    if (of?.text !== 'of' || !/^\p{Ll}+ing$/u.test(gerund.text) || !/^(?:amod|acl|advcl)$/.test(gerund.relation)) return
    const verb = words.findLastIndex((word, each) => each < at && isVerb(word))
    if (prepositionOfCharges(words[verb]?.text.toLowerCase() ?? '', lexicon) !== 'of') return
    if (!words.some(({ head, relation }, each) => head === verb && relation === 'obj' && each < at)) return
    const noun = gerund.relation === 'amod' ? gerund.head : of.head
    const object = words[noun]
    if (object && noun > at && of.head === noun) Object.assign(object, { head: at, relation: 'obj' })
    Object.assign(of, { head: at, relation: 'mark', upos: 'SCONJ' })
    Object.assign(gerund, { head: verb, relation: 'advcl', upos: 'VERB', features: { VerbForm: 'Ger' } })
  })
}

/** "Police suspect Berg of killing two": between a bare noun and a name with "of" and a gerund behind it, what looks like a noun accuses. */
export function accusationsLikeNouns(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    const [accuser, accused] = [words[at - 1], words[at + 1]]
    if (verb.upos !== 'NOUN' || verb.relation !== 'root' || prepositionOfCharges(verb.text, lexicon) !== 'of') return
    if (accuser?.relation !== 'compound' || accuser.head !== at || has(words, at, 'det', 'nmod:poss', 'cop')) return
    if (accused?.upos !== 'PROPN' || accused.head !== at) return
    const gerund = words.findIndex(({ head, text }, each) => head === at && each > at + 1 && text.endsWith('ing'))
    if (!words.some(({ head, text }, each) => head === gerund && text === 'of' && each === gerund - 1)) return
    Object.assign(verb, { upos: 'VERB', features: { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' } })
    Object.assign(accuser, { relation: 'nsubj' })
    Object.assign(accused, { relation: 'obj' })
    Object.assign(words[gerund] ?? {}, { relation: 'advcl', upos: 'VERB', features: { VerbForm: 'Ger' } })
    Object.assign(words[gerund - 1] ?? {}, { relation: 'mark', upos: 'SCONJ' })
  })
}

/** "was charged with manslaughter and fleeing the scene": a gerund joined to a charge is a charge too, and no second thing that is told. */
export function joinedCharges(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((gerund, at) => {
    const verb = words[gerund.head]
    if (gerund.relation !== 'conj' || !isVerb(gerund) || !gerund.text.endsWith('ing') || !isVerb(verb)) return
    if (has(words, at, 'nsubj', 'aux', 'aux:pass')) return
    const charge = words.findLastIndex(
      ({ head, relation }, each) => each < at && head === gerund.head && relation === 'obl',
    )
    const preposition = prepositionOf(words, charge)
    if (preposition !== undefined && preposition === prepositionOfCharges(verb?.text ?? '', lexicon))
      gerund.relation = 'advcl'
  })
}
