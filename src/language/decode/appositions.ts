import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import {
  has,
  isBehindComma,
  isNominal,
  isNoun,
  isSubject,
  isUnder,
  isVerb,
  phraseOf,
  prepositionOf,
  verbFrom,
} from './phrase.ts'
import { isArticle, isIndefiniteArticle } from '../../syntax/articles.ts'

/**
 * "brought the law back to the top of the agenda, a law that nobody wanted": an apposition that takes up a noun of its
 * sentence by its own word is of that noun (resumptive modifier).
 */
export function resumptions(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    if (noun.relation !== 'appos' || noun.upos !== 'NOUN' || !has(words, at, 'det')) return
    if (words[phraseOf(words, at).first]?.text !== ',' && words[phraseOf(words, at).first - 1]?.text !== ',') return
    const taken = words.findLastIndex(
      ({ text, upos }, each) => each < at && upos === 'NOUN' && text === noun.text && !isUnder(words, each, at),
    )
    if (taken >= 0) noun.head = taken
  })
}

/** "the coach of the Hawks, Leo Brandt": the name of a person behind a comma is that of the person before it, not of what that person is of. */
export function namesOfHolders(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    const body = words[name.head]
    if (name.relation !== 'appos' || name.upos !== 'PROPN' || name.kind !== 'person' || !body || name.head > at) return
    const { first } = phraseOf(words, at)
    if (words[first]?.text !== ',' && words[first - 1]?.text !== ',') return
    if (body.kind === 'person' || body.relation !== 'nmod' || has(words, name.head, 'conj')) return
    const holder = words[body.head]
    if (holder?.upos !== 'NOUN' || holder.kind !== 'person' || holder.features['Number'] !== 'Sing') return
    if (body.head < name.head && !has(words, body.head, 'appos', 'conj')) name.head = body.head
  })
}

/** "found the climber, Joe Bell, 200 metres below the hut": what stands behind a name that two commas set off says where it was done, and is no part of the noun before the name. */
export function phrasesBehindNames(words: readonly DraftWord[]): void {
  words.forEach((phrase, at) => {
    const noun = words[phrase.head]
    if (!/^nmod(?::unmarked)?$/.test(phrase.relation) || !noun || phrase.head > at || !isNominal(phrase)) return
    if (/^(?:of|from)$/.test(prepositionOf(words, at) ?? '') || noun.kind !== 'person') return
    const verb = words[noun.head]
    if (!verb || !isVerb(verb) || noun.head > phrase.head) return
    const name = words.findIndex(
      ({ head, relation, upos }, each) =>
        head === phrase.head && relation === 'appos' && upos === 'PROPN' && each > head && each < at,
    )
    if (name < 0) return
    const [start, { last }] = [phraseOf(words, at).first, phraseOf(words, name)]
    const comma = words[last]?.text === ',' ? last : last + 1
    if (words[comma]?.text !== ',' || start < comma) return
    const opener = words[start]?.text === ',' ? start : comma
    for (const word of words.slice(opener, at)) if (word.head === at && word.relation === 'punct') word.head = name
    Object.assign(phrase, { head: noun.head, relation: phrase.relation.replace('nmod', 'obl') })
  })
}

/** "confirmed it on her website Saturday morning": a day right behind a noun is no other word for it, but when it happens. */
export function daysBehindNouns(words: readonly DraftWord[], lexicon: Words): void {
  const days = lexicon.table('weekday')
  const parts = lexicon.table('dayPart')
  words.forEach((day, at) => {
    const noun = words[day.head]
    if (day.relation !== 'appos' || !noun || day.head > at || noun.kind === 'time') return
    const { first } = phraseOf(words, at)
    const isDay = days.has(day.text) || (parts.has(day.text) && days.has(words[first]?.text ?? ''))
    if (!isDay || words[first]?.upos === 'PUNCT' || words[first - 1]?.upos === 'PUNCT') return
    const above = verbFrom(words, noun.head)
    if (above >= 0) Object.assign(day, { head: above, relation: 'obl:unmarked' })
  })
}

/** "two sons, Oscar and Max": the names behind a number of people are a list of their own. */
export function namesOfSeveral(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    const people = words[name.head]
    if (name.relation !== 'conj' || name.upos !== 'PROPN' || name.kind !== 'person') return
    if (people?.upos !== 'NOUN' || people.kind !== 'person' || !has(words, name.head, 'nummod')) return
    const first = words.findIndex(
      ({ head, relation, upos, kind }, each) =>
        each < at && head === name.head && relation === 'appos' && upos === 'PROPN' && kind === 'person',
    )
    if (first >= 0) name.head = first
  })
}

/** "Karl, 12, Max, 9, and Ida, 4": a small number set off behind a person is their age, and no further one of the list. */
export function agesBehindNames(words: readonly DraftWord[]): void {
  words.forEach((age, at) => {
    if (
      age.upos !== 'NUM' ||
      !/^\d{1,2}$/.test(age.text) ||
      !/^(?:conj|appos|dep|amod|nummod|list)$/.test(age.relation)
    )
      return
    const [end, after] = [words[at - 2], words[at + 1]]
    if (words[at - 1]?.text !== ',' || !after || !/^(?:[,.;)]|and)$/.test(after.text) || !isNoun(end)) return
    const name = end?.relation === 'flat' ? end.head : at - 2
    if (words[name]?.kind !== 'person' || has(words, at, 'conj', 'nmod')) return
    Object.assign(age, { head: name, relation: 'nmod:unmarked' })
  })
}

/**
 * "A lawyer by training, Mehta joined the ministry": a noun with an article that opens its sentence, before a comma and the
 * name or pronoun that is the subject, says what that is (a description that is fronted).
 */
export function frontedDescriptions(words: readonly DraftWord[]): void {
  const [article, once] = words[0]?.text === 'Once' ? [words[1], words[0]] : [words[0], undefined]
  const at = article?.head ?? -1
  const noun = words[at]
  if (!article || !noun || article.relation !== 'det' || !isArticle(article.text)) return
  if (!['NOUN', 'ADJ', 'NUM'].includes(noun.upos) || noun.kind === 'time' || noun.head < at) return
  if (has(words, at, 'case', 'cop', 'nsubj', 'nsubj:pass', 'appos', 'conj')) return
  const comma = words.findIndex(({ text }, each) => each > at && text === ',' && !isUnder(words, each + 1, at))
  const subject = words.findIndex((word, each) => each > comma && word.head === noun.head && isSubject(word))
  if (comma < 0 || subject < 0 || subject > noun.head || phraseOf(words, subject).first !== comma + 1) return
  if (!isNamedOnce(words, subject)) return
  noun.relation = 'dislocated'
  if (once) Object.assign(once, { head: at, relation: 'mark' })
}

/** "The man, Ann Lee, was freed": a name between commas, of which no more is told, is an apposition. */
function isNamedOnce(words: readonly DraftWord[], name: number): boolean {
  const after = words.findIndex((word, at) => at > name && !(word.head === name && word.relation === 'flat'))
  return words[after]?.text !== ',' || words.some(({ head, relation }) => head === name && relation !== 'flat')
}

/**
 * "The governor, a Democrat, vetoed it": of a list of two that no "and" joins, the second, with "a" and between commas, is
 * another word for the first.
 */
export function pairsWithoutAnd(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[second.head]
    if (second.relation !== 'conj' || !isNominal(second) || !first || !isNominal(first) || second.head > at) return
    const joined = words.filter(({ head, relation }) => head === second.head && relation === 'conj')
    if (joined.length > 1 || has(words, at, 'cc', 'conj', 'case') || has(words, second.head, 'cc', 'appos')) return
    const { last } = phraseOf(words, at)
    const isClosed = words[last]?.text === ',' || words[last + 1]?.text === ','
    const determiner = words.find(({ head, relation }) => head === at && relation === 'det')
    if (!isBehindComma(words, at) || !isClosed || !isIndefiniteArticle(determiner?.text ?? '')) return
    if (first.features['Number'] !== 'Plur') second.relation = 'appos'
  })
}
