import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isVerb } from './phrase.ts'

const DENIALS: readonly (readonly [first: string, second: string])[] = [
  ['far', 'from'],
  ['anything', 'but'],
]

/** "is far from over", "is anything but popular": the quality is what is said, and the words before it deny it. */
export function deniedQualities(words: readonly DraftWord[]): void {
  words.forEach((quality, at) => {
    const [first, second] = [words[at - 2], words[at - 1]]
    if (!first || !second || quality.head !== at - 2 || !/^(?:ADJ|ADV)$/.test(quality.upos)) return
    if (!DENIALS.some(([one, two]) => first.text === one && second.text === two)) return
    if (!words.some(({ head, relation }) => head === at - 2 && relation === 'cop')) return
    const { head, relation } = first
    for (const word of words) if (word.head === at - 2) word.head = at
    Object.assign(quality, { head, relation })
    Object.assign(first, { head: at, relation: 'advmod', upos: 'ADV', features: { Polarity: 'Neg' } })
    Object.assign(second, { head: at - 2, relation: 'fixed' })
  })
}

/** "pleaded guilty to lying": a quality that stands as an object has no clause, which is then the verb's. */
export function clausesOfObjectQualities(words: readonly DraftWord[]): void {
  words.forEach((clause, at) => {
    const quality = words[clause.head]
    if (clause.relation !== 'advcl' || clause.head > at || quality?.upos !== 'ADJ' || quality.relation !== 'obj') return
    if (isVerb(words[quality.head]) && clause.text.endsWith('ing')) clause.head = quality.head
  })
}

/** "was crowded and unfit to sail": an infinitive right behind the second of two qualities is what that is of. */
export function infinitivesOfSecondQualities(words: readonly DraftWord[]): void {
  words.forEach((infinitive, at) => {
    const { head } = infinitive
    const [quality, to] = [words[at - 2], words[at - 1]]
    if (infinitive.features['VerbForm'] !== 'Inf' || to?.text !== 'to' || to.head !== at) return
    if (quality?.upos !== 'ADJ' || quality.relation !== 'conj' || quality.head !== head || words[head]?.upos !== 'ADJ')
      return
    infinitive.head = at - 2
  })
}

/** "Faulty wiring was to blame for the fire": "to blame" is a quality, with its "to" (Quirk et al. 1985, 17.30). */
export function blame(words: readonly DraftWord[]): void {
  words.forEach((quality, at) => {
    const to = words[at - 1]
    if (quality.text !== 'blame' || to?.text !== 'to' || to.head !== at || has(words, at, 'obj', 'ccomp')) return
    if (!has(words, at, 'cop')) return
    Object.assign(quality, { upos: 'ADJ', features: { Degree: 'Pos' } })
    Object.assign(to, { relation: 'advmod', upos: 'PART' })
  })
}

/** "set the bank ablaze": an adjective that stands before no noun says how what is before it becomes. */
export function predicativeAdjectives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((quality, at) => {
    const { head: verb } = quality
    if (!lexicon.words('predicativeAdjective').has(quality.text) || verb < 0 || verb > at || !isVerb(words[verb]))
      return
    const noun = words[at - 1]
    if (noun?.head === at && isNoun(noun) && /^(?:compound|nmod:poss|nsubj)$/.test(noun.relation)) {
      for (const word of words) if (word.head === at && word.relation === 'det') word.head = at - 1
      Object.assign(noun, { head: verb, relation: 'obj' })
    }
    Object.assign(quality, { relation: 'xcomp', upos: 'ADJ', features: { Degree: 'Pos' } })
  })
}

/** "was no doubt helped by it": said of how sure the rest is, which it does not deny. */
export function certainties(words: readonly DraftWord[]): void {
  words.forEach((doubt, at) => {
    const no = words[at - 1]
    if (doubt.text !== 'doubt' || no?.text.toLowerCase() !== 'no' || no.head !== at) return
    if (!/^(?:obl|obl:unmarked|nmod:unmarked|advmod|parataxis|dep|dislocated)$/.test(doubt.relation)) return
    if (words.filter(({ head }) => head === at).length === 1)
      Object.assign(doubt, { relation: 'discourse', upos: 'ADV' })
  })
}

/** "dismissed as false reports that it had closed": what is dismissed is the noun with its clause, and the adjective before it tells as what. */
export function objectsBehindQualities(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const [as, quality, that] = [words[at - 2], words[at - 1], words[at + 1]]
    const verb = noun.head
    if (noun.relation !== 'obl' || verb > at - 3 || !isVerb(words[verb]) || as?.text !== 'as' || as.head !== at) return
    if (quality?.upos !== 'ADJ' || quality.relation !== 'amod' || noun.features['Number'] !== 'Plur') return
    if (that?.text !== 'that' || words[that.head]?.head !== at || that.relation !== 'mark') return
    if (has(words, verb, 'obj', 'aux:pass')) return
    noun.relation = 'obj'
    Object.assign(quality, { head: verb, relation: 'obl' })
    as.head = at - 1
  })
}
