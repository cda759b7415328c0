import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isVerb, phraseOf, prepositionOf, verbFrom } from './phrase.ts'

/** "will hear the case brought against Shell next month": what lies ahead dates no past participle, but the verb above it. */
export function timesAhead(words: readonly DraftWord[], lexicon: Words): void {
  const isNext = (text: string): boolean => lexicon.words('futureAdjective').has(text) || text === 'next'
  words.forEach((time, at) => {
    const participle = words[time.head]
    if (time.kind !== 'time' || !time.relation.startsWith('obl') || participle?.relation !== 'acl') return
    if (participle.features['VerbForm'] !== 'Part' || participle.features['Tense'] !== 'Past') return
    const isAhead = words.some(({ head, text }) => head === at && isNext(text.toLowerCase()))
    const above = verbFrom(words, participle.head)
    if (isAhead && above >= 0) time.head = above
  })
}

/** "will debate the budget this coming Thursday": the day comes to nothing; it dates what is done. */
export function comingTimes(words: readonly DraftWord[]): void {
  words.forEach((coming, at) => {
    const [pointer, time] = [words[at - 1], words[at + 1]]
    if (!isVerb(coming) || coming.text !== 'coming' || pointer?.text.toLowerCase() !== 'this' || time?.kind !== 'time')
      return
    const above = verbFrom(words, coming.head)
    // "plans a march for this coming Tuesday"
    if (above < 0 || words[at - 2]?.upos === 'ADP') return
    Object.assign(time, { head: above, relation: 'obl:unmarked' })
    Object.assign(coming, { head: at + 1, relation: 'amod' })
    Object.assign(pointer, { head: at + 1, relation: 'det', upos: 'DET' })
  })
}

/**
 * "was commander of the navy from 1897 to October 1904": both ends of a stretch date the same word. Of a noun that is the
 * predicate they date the clause (UD: oblique modifiers of a nominal predicate).
 */
export function stretchesOfTime(words: readonly DraftWord[]): void {
  words.forEach((start, at) => {
    if (!isTimeBehind(words, at, 'from')) return
    const next = phraseOf(words, at).last + 1
    const end = words.findIndex(
      (_, each) => each > next && phraseOf(words, each).first === next && isTimeBehind(words, each, 'to'),
    )
    const last = words[end]
    if (!last || last.head === at) return
    // "comes after a trip from 18 to 21 August": the days of what happens, where one end is said of it
    const head = words[last.head]?.kind === 'event' && last.head < at ? last.head : start.head
    const relation = isVerb(words[head]) || has(words, head, 'cop') ? 'obl' : 'nmod'
    for (const end of [start, last]) Object.assign(end, { head, relation })
  })
}

const isTimeBehind = (words: readonly DraftWord[], at: number, preposition: string): boolean =>
  isTime(words, at) && prepositionOf(words, at) === preposition

/** "October 1904" is marked as a time by its last word, where the first is the head. */
const isTime = (words: readonly DraftWord[], at: number): boolean =>
  words[at]?.kind === 'time' ||
  (isNoun(words[at]) && words.some(({ head, kind, upos }) => head === at && kind === 'time' && upos === 'NUM'))

/** Spans that something is the first or the most of. */
const isSpan = ({ text }: DraftWord, lexicon: Words): boolean =>
  lexicon.table('timeUnits').has(text) || lexicon.words('eraNoun').has(text)

/** "the worst riots in decades", "the first title in three years": the time says among which it is the worst, not when it came. */
export function spansOfSuperlatives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((span, at) => {
    if (span.relation !== 'obl' || !isSpan(span, lexicon) || !isVerb(words[span.head])) return
    const { first } = phraseOf(words, at)
    const noun = words.findLastIndex(
      (word, each) =>
        each < first && word.head === span.head && isNoun(word) && phraseOf(words, each).last === first - 1,
    )
    const isPicked = words.some(
      ({ head, relation, features }) =>
        head === noun && relation === 'amod' && (features['Degree'] === 'Sup' || features['NumType'] === 'Ord'),
    )
    if (noun >= 0 && words[first]?.text === 'in' && isPicked) Object.assign(span, { head: noun, relation: 'nmod' })
  })
}

const isDateBehind = (words: readonly DraftWord[], at: number): boolean =>
  ['in', 'on'].some((preposition) => isTimeBehind(words, at, preposition))

/** "led the firm until her death in 1997": the year of what ends, begins or comes before it is not that of the clause. */
export function timesOfHappenings(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((time, at) => {
    if (time.relation !== 'obl' || !isVerb(words[time.head]) || !isDateBehind(words, at)) return
    const { first } = phraseOf(words, at)
    const happening = words.findLastIndex(
      (word, each) =>
        each < first &&
        word.relation === 'obl' &&
        word.head === time.head &&
        word.upos === 'NOUN' &&
        word.kind !== 'time' &&
        phraseOf(words, each).last === first - 1 &&
        lexicon.words('temporalSubordinator').has(prepositionOf(words, each) ?? ''),
    )
    if (happening >= 0) Object.assign(time, { head: happening, relation: 'nmod' })
  })
}

/** "born in Lund, 1886": a year behind a place dates what took place there. */
export function yearsBehindPlaces(words: readonly DraftWord[]): void {
  words.forEach((year, at) => {
    const place = words[year.head]
    if (year.relation !== 'nmod:unmarked' || !/^[12]\d{3}$/.test(year.text) || words[at - 1]?.text !== ',') return
    if (place?.relation !== 'obl' || place.upos !== 'PROPN' || !isVerb(words[place.head])) return
    if (!has(words, place.head, 'obl:unmarked')) Object.assign(year, { head: place.head, relation: 'obl:unmarked' })
  })
}

/** "minutes after the blast hit", "two days before she left": how long after or before, not when it hit. */
export function measuresOfSubordinators(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((mark, at) => {
    if (mark.relation !== 'mark' || !lexicon.words('temporalSubordinator').has(mark.text.toLowerCase())) return
    const measure = words.find(
      ({ upos, relation, features }, each) =>
        each < at &&
        upos === 'NOUN' &&
        relation === 'obl:unmarked' &&
        (features['Number'] === 'Plur' || has(words, each, 'nummod')) &&
        phraseOf(words, each).last === at - 1,
    )
    if (measure) measure.head = at
  })
}

/** "faces up to 20 years in prison", "served 20 years in jail": right behind such a verb, how long one is kept somewhere is its object, of which the place is a part. */
export function stretchesUndergone(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((stretch, at) => {
    const { head: verb, relation } = stretch
    const text = words[verb]?.text ?? ''
    if (!/^(?:obj|obl|obl:unmarked)$/.test(relation) || !isVerb(words[verb]) || verb > at) return
    if (!lexicon.words('undergoingForm').has(text) || has(words, verb, 'aux:pass') || has(words, at, 'case')) return
    if (!lexicon.table('timeUnits').has(stretch.text) || phraseOf(words, at).first !== verb + 1) return
    const place = words[at + 2]
    if (!place || !lexicon.words('confinementNoun').has(place.text) || words[at + 1]?.head !== at + 2) return
    if (place.head !== at && place.head !== verb) return
    Object.assign(place, { head: at, relation: 'nmod' })
    stretch.relation = 'obj'
  })
}
