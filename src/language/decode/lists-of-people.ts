import type { DraftWord } from './draft-word.ts'
import { has, isBehindComma, isNominal, phraseOf, prepositionOf } from './phrase.ts'
import { hasDeterminer, isSingularNoun } from './titles.ts'

const isNameOfPerson = (word: DraftWord | undefined): boolean => word?.upos === 'PROPN' && word.kind === 'person'

/**
 * "Judge Karl Barnes, court reporter Mary Teal and Agent Tom Hill": between people a bare noun right before a name says what
 * the one behind it is, not the one before; what is listed further on goes on with the names.
 */
export function titlesInLists(words: readonly DraftWord[]): void {
  words.forEach((title, at) => {
    const name = words[at + 1]
    const first = words[title.head]
    if (!/^(?:appos|nmod:desc|conj)$/.test(title.relation) || title.head > at || !isBare(words, at)) return
    if (name?.upos !== 'PROPN' || name.kind === 'organization' || name.head < 0) return
    if (title.relation === 'conj') {
      const isBeside = name.head === title.head && /^(?:appos|conj)$/.test(name.relation)
      if (!isBeside || !(first?.kind === 'person' || (first?.upos === 'PROPN' && name.kind === 'person'))) return
    } else if (!isNameOfPerson(first) || !isBehindComma(words, at) || ![at, title.head].includes(name.head)) return
    const opener = title.head
    words.forEach((word, each) => {
      const isFurther = word.head === at && each > at + 1 && /^(?:appos|conj)$/.test(word.relation)
      if (isFurther) Object.assign(word, { head: opener, relation: 'conj' })
      else if (word.head === at && each < at && /^(?:punct|cc)$/.test(word.relation)) word.head = at + 1
    })
    Object.assign(name, { head: opener, relation: 'conj' })
    Object.assign(title, { head: at + 1, relation: 'nmod:desc' })
  })
}

/** "Anna Lind, the chief of staff; former adviser Per Dahl": a name is that of the bare noun of people right before it, not of a noun before the list's mark. */
export function namesBehindTitles(words: readonly DraftWord[]): void {
  words.forEach((title, at) => {
    const name = words[at + 1]
    if (title.relation !== 'conj' || !isBare(words, at) || !name || !isNameOfPerson(name)) return
    if (name.relation !== 'appos' || name.head >= at) return
    const opener = title.head
    if ([opener, words[opener]?.head].includes(name.head) || words[name.head]?.head === opener) name.head = at
  })
}

/** "mayor Karl Dent, clerk Ann Hobbs and adviser Tom Hill": what is joined to a title behind its bearer is joined to the bearer. */
export function namesJoinedToTitles(words: readonly DraftWord[]): void {
  words.forEach((word, at) => {
    if (word.relation !== 'conj' || !isNominal(word)) return
    let above = word.head
    while (/^(?:nmod:desc|flat)$/.test(words[above]?.relation ?? '')) above = words[above]?.head ?? -1
    const isBefore = above >= 0 && above < at && word.head < at
    if (above !== word.head && isBefore && isNominal(words[above])) word.head = above
  })
}

/** "a team of owner Carl Moss, coach Joe Bell and captain Tom Hill": names with titles of their own behind a name make a list with it. */
export function titledNamesInLists(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    const body = words[name.head]
    if (name.relation !== 'appos' || !isNameOfPerson(name) || !body || name.head > at || body.kind === 'person') return
    if (!has(words, at, 'nmod:desc') || !has(words, at, 'conj') || !isBehindComma(words, at)) return
    const first = words.findLastIndex(
      (word, each) => each < at && word.head === name.head && word.relation === 'nmod' && isNameOfPerson(word),
    )
    if (first < 0 || prepositionOf(words, first) !== 'of') return
    Object.assign(name, { head: first, relation: 'conj' })
    for (const word of words) if (word.head === at && word.relation === 'conj') word.head = first
  })
}

/** "killed a nurse, bus driver, baker's son and a tourist": people without an article between commas, before one that "and" joins, are no other words for the first. */
export function peopleInLists(words: readonly DraftWord[]): void {
  words.forEach((next, at) => {
    const first = words[next.head]
    if (next.relation !== 'appos' || next.upos !== 'NOUN' || next.kind !== 'person' || next.head > at) return
    if (first?.upos !== 'NOUN' || first.kind !== 'person' || hasDeterminer(words, at, /./) || has(words, at, 'nmod'))
      return
    const last = words.findIndex(
      ({ head, relation }, each) => each > at && head === next.head && relation === 'conj' && has(words, each, 'cc'),
    )
    const { first: opener } = phraseOf(words, last)
    if (last < 0 || !isNominal(words[last]) || [words[opener], words[opener - 1]].some((word) => word?.text === ','))
      return
    if (isBehindComma(words, at)) next.relation = 'conj'
  })
}

/** A noun of somebody in the singular without article, as titles are. */
function isBare(words: readonly DraftWord[], at: number): boolean {
  const word = words[at]
  if (!word || hasDeterminer(words, at, /./) || has(words, at, 'nmod:poss')) return false
  // "COO Ann Lee"
  return isSingularNoun(word) || (/^\p{Lu}{2,4}$/u.test(word.text) && word.kind === null)
}
