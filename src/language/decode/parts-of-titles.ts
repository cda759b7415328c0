import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isBehindComma, isNominal, isNoun, isSubject, isVerb, phraseOf, prepositionOf } from './phrase.ts'

const COMPOUND = { relation: 'compound' } as const

/** "Secretary of State Ann Lee": between a title and its bearer, "of" and a noun are of the title. */
export function titlesWithOf(words: readonly DraftWord[]): void {
  words.forEach((title, at) => {
    const of = words[at + 1]
    const name = title.head
    const bearer = words[name]
    if (title.relation !== 'nmod:desc' || of?.text !== 'of' || of.head < at || bearer?.upos !== 'PROPN') return
    const last = name - 1
    if (last < at + 2 || last > at + 4 || !isNominal(words[last])) return
    const between = words.slice(at + 2, name)
    if (of.head !== name && of.head !== last) return
    if (!between.every(({ head, relation }) => head > at && /^(?:nmod:desc|compound|amod|nmod)$/.test(relation))) return
    for (const word of between) if (word.head === name) Object.assign(word, { head: last }, COMPOUND)
    Object.assign(words[last] ?? {}, { head: at, relation: 'nmod' })
    of.head = last
  })
}

/** "said Ann Lee, president, Acme Group": a body named right behind the bare noun of an office is whose office it is. */
export function bodiesBehindOffices(words: readonly DraftWord[]): void {
  words.forEach((body, at) => {
    if (body.relation !== 'appos' || body.upos !== 'PROPN' || body.kind !== 'organization') return
    const { first } = phraseOf(words, at)
    const comma = words[first]?.text === ',' ? first : first - 1
    const office = comma - 1
    const noun = words[office]
    if (words[comma]?.text !== ',' || noun?.relation !== 'appos' || noun.upos !== 'NOUN') return
    if (body.head !== office && body.head !== noun.head) return
    if (words[noun.head]?.kind !== 'person' || has(words, office, 'det', 'nmod', 'nmod:poss', 'conj')) return
    Object.assign(body, { head: office, relation: 'nmod' })
  })
}

/** "her nominee for attorney general, Ann Lee": a name behind what somebody may become is that of who may become it. */
export function namesOfCandidates(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    const office = words[name.head]
    if (name.relation !== 'appos' || name.upos !== 'PROPN' || name.kind !== 'person' || !office) return
    if (office.relation !== 'nmod' || has(words, name.head, 'det', 'nmod:poss')) return
    const holder = words[office.head]
    if (holder?.upos !== 'NOUN' || holder.kind !== 'person' || prepositionOf(words, name.head) !== 'for') return
    if (isBehindComma(words, at) && !has(words, office.head, 'appos')) name.head = office.head
  })
}

/** "Surgeon General nominee Ann Lee": the adjective behind the noun of an office is part of it before a further noun, too. */
export function postpositivesInCompounds(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((adjective, at) => {
    const office = words[at - 1]
    if (adjective.relation !== 'amod' || office?.relation !== 'compound' || office.head !== adjective.head) return
    if (adjective.head !== at + 1 || !lexicon.words('postpositiveAdjective').has(adjective.text.toLowerCase())) return
    Object.assign(office, { head: at }, COMPOUND)
    Object.assign(adjective, { upos: office.upos }, COMPOUND)
  })
}

/** "'Star Fleet' director Carl Moss is there": of two subjects side by side the first, in quotation marks, is a part of the second. */
export function quotedParts(words: readonly DraftWord[]): void {
  words.forEach((work, at) => {
    const close = at + 1
    if (!isSubject(work) || work.upos !== 'PROPN' || !/^["”']$/.test(words[close]?.text ?? '')) return
    const second = words.findIndex(
      (word, each) => each > close && word.head === work.head && word.relation === work.relation,
    )
    const noun = words[second]
    if (!noun || !isNominal(noun) || phraseOf(words, second).first !== close + 1) return
    if (words[close + 1]?.relation === 'cc' || words[close]?.head !== at) return
    // the noun is a title, or has one
    const title = words.findIndex(
      ({ head, relation }, each) => each < second && head === second && relation === 'nmod:desc',
    )
    Object.assign(work, { head: title < 0 ? second : title }, COMPOUND)
  })
}

/**
 * "a close aide to Ann Lee and the first person to confess": a description of somebody that "and" joins, with an article and
 * words of its own, is joined to the description before, not to the name within it.
 */
export function joinedDescriptions(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const name = words[second.head]
    if (second.relation !== 'conj' || second.upos !== 'NOUN' || ![null, 'person'].includes(second.kind) || !name) return
    if (name.upos !== 'PROPN' || name.kind !== 'person' || name.relation !== 'nmod' || has(words, second.head, 'det'))
      return
    const first = words[name.head]
    if (first?.relation !== 'appos' || first.upos !== 'NOUN' || first.kind !== 'person' || name.head > second.head)
      return
    const article = words.find(({ head, relation }) => head === at && relation === 'det')?.text.toLowerCase()
    const isPicked = words.some(
      ({ head, features }) => head === at && (features['NumType'] === 'Ord' || features['Degree'] === 'Sup'),
    )
    if (article === 'a' || article === 'an' || (article === 'the' && isPicked)) second.head = name.head
  })
}

/** "days before Secretary Ann Lee was to leave": what stands between the mark of a clause and its verb, which has no other subject, is that. */
export function subjectsBehindMarks(words: readonly DraftWord[]): void {
  words.forEach((mark, at) => {
    const clause = mark.head
    const verb = words[clause]
    if (mark.relation !== 'mark' || mark.upos !== 'SCONJ' || !isVerb(verb) || clause < at) return
    if (words.some((word) => word.head === clause && (isSubject(word) || word.relation === 'expl'))) return
    const isFinite = [
      verb,
      ...words.filter(({ head, relation }) => head === clause && relation.startsWith('aux')),
    ].some((word) => word?.features['VerbForm'] === 'Fin')
    const noun = words.findIndex(
      (word, each) =>
        each > at &&
        each < clause &&
        word.head < at &&
        isNominal(word) &&
        /^(?:nmod|obl|appos|obj)$/.test(word.relation) &&
        phraseOf(words, each).first === at + 1,
    )
    if (noun < 0 || !isFinite) return
    Object.assign(words[noun] ?? {}, {
      head: clause,
      relation: has(words, clause, 'aux:pass') ? 'nsubj:pass' : 'nsubj',
    })
  })
}

/** "Peter Banda, the Finance and National Planning Minister": what "and" joins is no further description, but a second field of the title behind it. */
export function joinedFieldsOfTitles(words: readonly DraftWord[]): void {
  words.forEach((title, at) => {
    const first = title.head
    const link = words[first + 1]
    const field = words[first]
    const second = words.findLastIndex(
      ({ head, relation }, each) => each > first + 1 && each < at && head === at && relation === 'compound',
    )
    if (title.relation !== 'appos' || !isNoun(title) || !field || !isNoun(field) || first > at || second < 0) return
    if (link?.relation !== 'cc' || link.head !== at || phraseOf(words, at).first !== first + 1) return
    const { head, relation } = field
    for (const [each, word] of words.entries()) if (word.head === first && each < first) word.head = at
    Object.assign(title, { head, relation })
    Object.assign(field, { head: at, relation: 'compound' })
    Object.assign(words[second] ?? {}, { head: first, relation: 'conj' })
    link.head = second
  })
}
