import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNominal, isVerb, phraseOf, prepositionOf } from './phrase.ts'

const isComma = (word: DraftWord | undefined): boolean => word?.text === ','
const isPresentParticiple = (word: DraftWord): boolean => isVerb(word) && /ing$/i.test(word.text)

/** "argued he was feigning illness", "accused him of forging letters": a bare noun right behind a verb is its object and no clause of the verb above. */
export function lostObjects(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    if (!/^(?:ccomp|obl)$/.test(noun.relation) || !isNominal(noun)) return
    if (has(words, at, 'cop', 'nsubj', 'nsubj:pass', 'mark', 'case')) return
    const before = phraseOf(words, at).first - 1
    const verb = words[before]
    if (noun.relation === 'obl' && !(verb && isPresentParticiple(verb))) return
    if (!isVerb(verb) || verb?.head !== noun.head || has(words, before, 'obj', 'ccomp', 'nsubj:pass', 'aux:pass'))
      return
    Object.assign(noun, { head: before, relation: 'obj' })
  })
}

/** "asked Ann why it closed", "told them when it would close", "asked Ann who would pay": what is asked or told behind the one spoken to. */
export function lostQuestions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((clause, at) => {
    const above = clause.relation === 'acl:relcl' ? (words[clause.head]?.head ?? -1) : clause.head
    const verb = words[above]
    if (!/^(?:advcl|acl:relcl)$/.test(clause.relation) || !verb || above > at) return
    if (!lexicon.words('addressingForm').has(verb.text.toLowerCase()) || has(words, above, 'ccomp', 'xcomp')) return
    const isAsked = /^ask/i.test(verb.text)
    if (clause.relation === 'acl:relcl') return isAsked ? askWho(words, at, above, lexicon) : undefined
    const person = words.findLastIndex(
      ({ head, relation }, each) => head === above && /^i?obj$/.test(relation) && each < at,
    )
    // "asked when it closed"
    const opener = words[person >= 0 ? phraseOf(words, person).last + 1 : isAsked ? above + 1 : -1]
    if (opener?.head !== at || !(lexicon.words('relativeAdverb').has(opener.text) || opener.text === 'whether')) return
    const isAhead = words.some(({ head, text }) => head === at && lexicon.table('modalAuxiliary').has(text))
    if (opener.text !== 'when' || isAhead || isAsked) clause.relation = 'ccomp'
  })
}

/** "asked Ann who would pay": with nothing else that is asked, the clause asks it and does not tell which Ann. */
function askWho(words: readonly DraftWord[], at: number, verb: number, lexicon: Words): void {
  const clause = words[at]
  const person = words[clause?.head ?? -1]
  const who = words.find(({ head, text }) => head === at && lexicon.words('interrogativePronoun').has(text))
  if (!clause || person?.head !== verb || !/^i?obj$/.test(person.relation) || !who || has(words, verb, 'obl')) return
  who.features = { PronType: 'Int' }
  Object.assign(clause, { head: verb, relation: 'ccomp' })
}

/** "said in a statement that three had died": what is said is the verb's, and the statement where it was said. */
export function contentsBehindStatements(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((clause, at) => {
    const noun = words[clause.head]
    if (clause.relation !== 'acl' || noun?.relation !== 'obl' || !has(words, at, 'mark')) return
    if (!lexicon.words('speechNoun').has(noun.text.toLowerCase()) || !isVerb(words[noun.head])) return
    const opener = words[phraseOf(words, at).first]
    if (opener?.text !== 'that' || has(words, noun.head, 'obj', 'ccomp', 'nsubj:pass')) return
    Object.assign(clause, { head: noun.head, relation: 'ccomp' })
  })
}

/** "missed two games after surgery to repair his knee": right behind a treatment, an infinitive tells what it is for. */
export function aimsOfTreatments(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((infinitive, at) => {
    const noun = words[at - 2]
    if (infinitive.relation !== 'advcl' || words[at - 1]?.text !== 'to' || infinitive.head === at - 2) return
    if (noun?.upos === 'NOUN' && lexicon.words('treatmentNoun').has(noun.text.toLowerCase()))
      Object.assign(infinitive, { head: at - 2, relation: 'acl' })
  })
}

/** "opposed Turkey joining the bloc": what is opposed is what somebody does, not somebody. */
export function subjectsOfGerundObjects(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((gerund, at) => {
    const verb = words[gerund.head]
    if (gerund.relation !== 'xcomp' || !isPresentParticiple(gerund) || !verb) return
    if (!lexicon.words('gerundTakingForm').has(verb.text.toLowerCase())) return
    const noun = words.findIndex(({ head, relation }) => head === gerund.head && relation === 'obj')
    const subject = words[noun]
    if (!subject || phraseOf(words, noun).last !== at - 1) return
    Object.assign(subject, { head: at, relation: 'nsubj' })
    gerund.relation = 'ccomp'
  })
}

/** "came back with a gun, opening fire": behind a comma and without "and", a participle is joined to no noun. */
export function participlesBehindNouns(words: readonly DraftWord[]): void {
  words.forEach((participle, at) => {
    const noun = words[participle.head]
    if (participle.relation !== 'conj' || !isPresentParticiple(participle) || !noun || !isNominal(noun)) return
    if (!isComma(words[at - 1]) || has(words, at, 'cc', 'nsubj') || !isVerb(words[noun.head])) return
    Object.assign(participle, { head: noun.head, relation: 'advcl' })
  })
}

/** "a study of 300 patients published in May": studies are published, and no patients. */
export function participlesBehindTexts(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((participle, at) => {
    const people = words[participle.head]
    const text = words[people?.head ?? -1]
    if (participle.relation !== 'acl' || people?.relation !== 'nmod' || people.kind !== 'person' || !text) return
    const isText = text.upos === 'NOUN' && text.kind !== 'person' && (people.head ?? at) < participle.head
    if (isText && lexicon.words('publishingForm').has(participle.text)) participle.head = people.head
  })
}

/**
 * "A fire killed two, officials said, offering a reward": no phrase reaches over the verb that governs its own clause, so
 * the participle is of that verb.
 */
export function participlesBehindSpeech(words: readonly DraftWord[]): void {
  words.forEach((participle, at) => {
    const clause = words[participle.head]
    if (participle.relation !== 'advcl' || !isPresentParticiple(participle) || clause?.relation !== 'ccomp') return
    const { head: speech } = clause
    if (!(participle.head < speech && speech < at) || has(words, at, 'mark', 'nsubj')) return
    const between = words.slice(speech + 1, at)
    if (isComma(between.at(-1)) && between.every(({ text }) => !/^["“”„]$|^``$|^''$/.test(text)))
      participle.head = speech
  })
}

/** "pledged to stay, rejecting calls to resign", "refused to comment, citing the law": what else somebody said is no part of the infinitive. */
export function participlesBehindInfinitives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((participle, at) => {
    const infinitive = words[participle.head]
    const finite = words[infinitive?.head ?? -1]
    if (participle.relation !== 'advcl' || !isComma(words[at - 1]) || !isVerb(participle) || !infinitive) return
    if (!lexicon.words('speakingParticiple').has(participle.text) || has(words, at, 'mark', 'nsubj')) return
    if (infinitive.relation !== 'xcomp' || participle.head > at || !finite || !isVerb(finite)) return
    if (finite.text !== 'going') participle.head = infinitive.head
  })
}

/** "called for the bank to pay": who stands between "for" and an infinitive is to do it. */
export function subjectsBehindFor(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const infinitive = words[noun.head]
    if (!isNominal(noun) || noun.head < at || infinitive?.features['VerbForm'] !== 'Inf') return
    const { first, last } = phraseOf(words, at)
    const [preposition, to] = [words[first], words[last + 1]]
    const isOfEither = preposition?.head === at || preposition?.head === noun.head
    if (preposition?.text !== 'for' || !isOfEither || to?.text !== 'to' || to.head !== noun.head) return
    Object.assign(preposition, { head: noun.head, relation: 'mark', upos: 'SCONJ' })
    noun.relation = has(words, noun.head, 'aux:pass') ? 'nsubj:pass' : 'nsubj'
    const completesVerb = infinitive.head === first - 1 && isVerb(words[first - 1])
    if (completesVerb && /^(?:xcomp|advcl)$/.test(infinitive.relation)) infinitive.relation = 'ccomp'
  })
}

/** "It is rare for the head of a bank not to speak": who stands behind "for" is the subject of the infinitive, not what is rare. */
export function subjectsOfGeneralDeeds(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const { head, relation } = noun
    const deed = words.findIndex((word) => word.head === head && word.relation === 'csubj')
    if (relation !== 'nsubj' || deed < at || !has(words, head, 'expl')) return
    const preposition = words.find((word) => word.head === at && word.relation === 'case')
    if (words[deed]?.features['VerbForm'] !== 'Inf' || preposition?.text !== 'for' || has(words, deed, 'nsubj')) return
    Object.assign(preposition, { head: deed, relation: 'mark', upos: 'SCONJ' })
    noun.head = deed
  })
}

/** "Five bridges were damaged, including the Old Bridge": examples are of the plural noun before them, not of the verb. */
export function examplesBehindVerbs(words: readonly DraftWord[]): void {
  words.forEach((example, at) => {
    if (example.relation !== 'obl' || !isNominal(example) || example.head > at) return
    const opener = words[phraseOf(words, at).first]
    const first = isComma(opener) ? words[phraseOf(words, at).first + 1] : opener
    if (first?.text !== 'including' || first.head !== at || first.relation !== 'case') return
    const noun = words.findLastIndex(
      ({ head, relation, features, upos }, each) =>
        each < at &&
        head === example.head &&
        /^(?:obj|nsubj|nsubj:pass)$/.test(relation) &&
        upos === 'NOUN' &&
        features['Number'] === 'Plur',
    )
    if (noun >= 0) Object.assign(example, { head: noun, relation: 'nmod' })
  })
}

/** "by Bend, Ore., company": the town that a noun without article stands behind says where it is from. */
export function placesBeforeNouns(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const [place, state] = [words[at - 4], words[at - 2]]
    if (noun.upos !== 'NOUN' || place?.upos !== 'PROPN' || !isComma(words[at - 3]) || !isComma(words[at - 1])) return
    if (state?.relation !== 'appos' || state.head !== at - 4) return
    const { head, relation } = place
    const isBeside = noun.head === head && noun.relation === relation && !/^(?:conj|appos)$/.test(relation)
    // "Troy, Mich., home of the Hawks" describes the town
    const isUnder =
      noun.head === at - 4 && /^(?:conj|appos)$/.test(noun.relation) && !has(words, at, 'det', 'cc', 'nmod', 'acl')
    if (!isBeside && !isUnder) return
    for (const word of words) if (word.head === at - 4 && word.relation === 'case') word.head = at
    Object.assign(noun, { head, relation })
    Object.assign(place, { head: at, relation: 'compound' })
  })
}

/**
 * "is the author of a book on rivers and a professor": a person is joined to the person that a phrase tells of, not to the
 * thing that ends it; what is coordinated is of one kind.
 */
export function joinedPeople(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const first = words[noun.head]
    if (noun.relation !== 'conj' || noun.kind !== 'person' || !isNominal(noun) || !first || !isThing(first)) return
    if (!has(words, at, 'det', 'nmod:poss') || has(words, at, 'nsubj', 'cop')) return
    let above = first.head
    while (above >= 0 && words[above]?.kind !== 'person' && isNominal(words[above])) above = words[above]?.head ?? -1
    const person = words[above]
    if (person?.kind === 'person' && isNominal(person)) noun.head = above
  })
}

const isThing = ({ upos, kind }: DraftWord): boolean =>
  upos === 'NOUN' && ['abstract', 'place', 'object', 'event', 'time'].includes(kind ?? '')

/** "On the list are twelve banks": behind a place and "be" stands what is there. */
export function frontedPlaces(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const copula = words.findIndex(({ relation }, each) => relation === 'cop' && each < at)
    const place = words.findIndex(({ head, relation }) => head === at && /^(?:nmod|obl)$/.test(relation))
    const [front, be] = [words[place], words[copula]]
    if (noun.relation !== 'root' || !isNominal(noun) || !front || !be || ![at, place].includes(be.head)) return
    const { first } = phraseOf(words, place)
    if (first !== 0 || place > copula || words[0]?.relation !== 'case' || words[0].head !== place) return
    if (words.slice(place + 1, copula).some(({ head }) => head === at) || phraseOf(words, at).last < copula) return
    if (has(words, at, 'nsubj', 'case') || front.kind === 'time') return
    Object.assign(front, { head: -1, relation: 'root' })
    Object.assign(noun, { head: place, relation: 'nsubj' })
    be.head = place
    for (const word of words) if (word.head === at && word.relation === 'punct') word.head = place
  })
}

/** "won a pledge from the firm that it would pay": what stands between a noun and the clause that says what it means is the noun's. */
export function giversBeforeContents(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((giver, at) => {
    const noun = words.findLastIndex(
      ({ head, relation }, each) => each < at && head === giver.head && /^(?:obj|nsubj:pass)$/.test(relation),
    )
    const { first, last } = phraseOf(words, at)
    if (
      giver.relation !== 'obl' ||
      !isNominal(giver) ||
      noun < 0 ||
      !lexicon.words('agentivePreposition').has(words[first]?.text ?? '')
    )
      return
    const that = words[last + 1]
    const clause = words[that?.head ?? -1]
    if (that?.text === 'that' && that.relation === 'mark' && clause?.relation === 'acl' && clause.head === noun)
      Object.assign(giver, { head: noun, relation: 'nmod' })
  })
}

/** "Members of the Left, the Union and the Greens": behind "of" and a name, names of its kind are of whom people are members, and none of these. */
export function joinedBodies(words: readonly DraftWord[]): void {
  words.forEach((body, at) => {
    const people = words[body.head]
    if (body.relation !== 'conj' || body.upos !== 'PROPN' || body.kind === 'person' || people?.kind !== 'person') return
    if (people.features['Number'] !== 'Plur') return
    const first = words.findIndex(({ head, relation, upos, kind }, each) => {
      const isBefore = head === body.head && relation === 'nmod' && each > head && each < at
      return isBefore && upos === 'PROPN' && kind === body.kind
    })
    if (first >= 0 && prepositionOf(words, first) === 'of') body.head = first
  })
}
