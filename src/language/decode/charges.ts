import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { isVerb } from './phrase.ts'

/** "suspects the firm of bribing officials": "of" and a gerund behind the object of such a verb say what it did; they are no part of the object. */
export function chargesBehindObjects(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((gerund, at) => {
    const of = words[at - 1]
    if (of?.text !== 'of' || !/^\p{Ll}+ing$/u.test(gerund.text) || !/^(?:amod|acl|advcl)$/.test(gerund.relation)) return
    const verb = words.findLastIndex((word, each) => each < at && isVerb(word))
    if (verb < 0 || !lexicon.words('accusingForm').has(words[verb]?.text.toLowerCase() ?? '')) return
    if (!words.some(({ head, relation }, each) => head === verb && relation === 'obj' && each < at)) return
    const noun = gerund.relation === 'amod' ? gerund.head : of.head
    const object = words[noun]
    if (object && noun > at && of.head === noun) Object.assign(object, { head: at, relation: 'obj' })
    Object.assign(of, { head: at, relation: 'mark', upos: 'SCONJ' })
    Object.assign(gerund, { head: verb, relation: 'advcl', upos: 'VERB', features: { VerbForm: 'Ger' } })
  })
}
