import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isSubject, isVerb, PASSIVE_PARTICIPLE, phraseOf, prepositionOf } from './phrase.ts'

/** "Out of nine schools, two have closed": what a number picks from is its own, though it stands in front. */
export function frontedWholes(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((whole, at) => {
    if (!/^(?:obl|nmod)$/.test(whole.relation) || whole.head <= at) return
    const { first, last } = phraseOf(words, at)
    const opener = words.flatMap(({ head, relation, text }) => (head === at && relation === 'case' ? [text] : []))
    const comma = words[last]?.text === ',' ? last : last + 1
    if (
      words.slice(0, first).some(({ relation }) => relation !== 'cc') ||
      words[comma]?.text !== ',' ||
      !lexicon.words('partitivePreposition').has(opener.join(' ').toLowerCase())
    )
      return
    const count = words.findIndex(
      ({ head, relation, upos, text }, each) =>
        each > comma &&
        head === whole.head &&
        /^nsubj(?::pass)?$/.test(relation) &&
        (upos === 'NUM' || lexicon.words('partitiveWord').has(text.toLowerCase())),
    )
    if (count < 0 || phraseOf(words, count).first !== comma + 1 || has(words, count, 'nmod')) return
    Object.assign(whole, { head: count, relation: 'nmod' })
  })
}

/** "tied the match with 4:10 to play", "with two laps to go": an infinitive behind "with" and an amount tells of the amount. */
export function amountsLeft(words: readonly DraftWord[]): void {
  words.forEach((infinitive, at) => {
    const amount = at - 2
    const noun = words[amount]
    if (infinitive.features['VerbForm'] !== 'Inf' || words[at - 1]?.text !== 'to' || !noun) return
    if (!/^(?:advcl|xcomp)$/.test(infinitive.relation) || has(words, at, 'nsubj', 'obj')) return
    const isAmount = noun.upos === 'NUM' || (noun.upos === 'NOUN' && has(words, amount, 'nummod'))
    if (isAmount && prepositionOf(words, amount) === 'with')
      Object.assign(infinitive, { head: amount, relation: 'acl' })
  })
}

/**
 * "At least 31 dead after ferry sinks", "12 people dead": behind how many they are, what has become of people is the headline's
 * predicate, though the words hang on the number.
 */
export function casualties(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((state, at) => {
    const counted = at - 1
    const people = words[counted]
    const isState = state.upos === 'ADJ' && lexicon.words('casualtyState').has(state.text.toLowerCase())
    // "…, dozens injured"
    const isDone = state.features['Voice'] === 'Pass' && people?.relation === 'conj' && words.at(-1)?.text !== '.'
    if (!people || !(isState || isDone)) return
    const isCounted = isCount(people, lexicon) || has(words, counted, 'nummod')
    if (!isCounted || ![counted, isDone ? people.head : counted].includes(state.head)) return
    if (!/^(?:root|parataxis|conj|list)$/.test(people.relation)) return
    for (const [each, word] of words.entries())
      if (word.head === counted && (each > at || word.relation === 'punct')) word.head = at
    Object.assign(state, { head: people.head, relation: people.relation })
    Object.assign(people, { head: at, relation: isState ? 'nsubj' : 'nsubj:pass' })
  })
}

/** "20", "dozens": a number of people without a noun. */
const isCount = ({ upos, text }: DraftWord, lexicon: Words): boolean =>
  upos === 'NUM' || lexicon.words('roundNumber').has(text.toLowerCase())

/** "Three dead, 20 missing", "One killed and three wounded": behind a first number of people and what has become of them, the next ones. */
export function furtherCasualties(words: readonly DraftWord[], lexicon: Words): void {
  const root = words.findIndex(({ relation }) => relation === 'root')
  const isState = ({ text, features, upos }: DraftWord): boolean =>
    lexicon.words('casualtyState').has(text.toLowerCase()) ||
    (features['VerbForm'] === 'Part' && features['Tense'] === 'Past') ||
    (upos === 'ADJ' && text.endsWith('ed'))
  const [before, first] = [words[root - 1], words[root]]
  if (!first || !before || before.head !== root || !isCount(before, lexicon)) return
  if (!isState(first) && before.relation !== 'nsubj:pass') return
  words.forEach((state, at) => {
    const people = words[at - 1]
    if (at <= root + 2 || !people || !isState(state) || !isCount(people, lexicon) || has(words, at, 'cop', 'aux'))
      return
    if (!/^(?:,|and|;)$/.test(words[at - 2]?.text ?? '') || words.slice(root + 1, at - 2).some(isVerb)) return
    for (const [each, word] of words.entries()) if (word.head === at - 1 && each > at) word.head = at
    const isPassive = state.features['Voice'] === 'Pass'
    if (!isPassive) Object.assign(state, { upos: 'ADJ', features: { Degree: 'Pos' } })
    Object.assign(people, { head: at, relation: isPassive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(state, { head: root, relation: 'conj' })
  })
}

/** "Two people were killed and one injured": a number of people and a participle behind a passive share its auxiliary. */
export function sharedPassives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((state, at) => {
    const people = words[at - 1]
    if (!people || !isCount(people, lexicon) || !isVerb(state) || state.relation !== 'conj') return
    if (!has(words, state.head, 'aux:pass') || has(words, at, 'obj', 'aux', 'aux:pass', 'ccomp', 'xcomp')) return
    const isParticiple =
      state.features['VerbForm'] === 'Part' || lexicon.words('casualtyState').has(state.text.toLowerCase())
    const isHere = people.head === at && isSubject(people)
    const isBeside = people.head === state.head && people.relation === 'conj'
    if (!isParticiple || !(isHere || isBeside)) return
    for (const word of words) if (word.head === at - 1 && word.relation === 'cc') word.head = at
    Object.assign(people, { head: at, relation: 'nsubj:pass' })
    state.features = PASSIVE_PARTICIPLE
  })
}

/** "took place 10 miles outside Graz": behind an object of its own, how far off a place is does not suffer what the verb tells. */
export function distances(words: readonly DraftWord[], lexicon: Words): void {
  const isUnit = ({ text }: DraftWord): boolean =>
    [text, text.replace(/s$/, '')].some((each) => lexicon.words('measureNoun').has(each))
  words.forEach((unit, at) => {
    if (unit.relation !== 'obj' || !isUnit(unit) || !has(words, at, 'nummod')) return
    const { first, last } = phraseOf(words, at)
    const isSecond = words.some(
      ({ head, relation }, each) => each < first && head === unit.head && /^i?obj$/.test(relation),
    )
    const next = words[last + 1]
    if (isSecond && next && /^(?:ADP|ADV)$/.test(next.upos)) unit.relation = 'obl:unmarked'
  })
}

/** "its first loss in a decade", "the worst flood since 1953", "the worst since the war": the stretch of which it is the first or the worst is the noun's. */
export function stretchesOfRank(words: readonly DraftWord[], lexicon: Words): void {
  const units = [lexicon.table('timeUnit'), lexicon.table('timeUnits')]
  words.forEach((time, at) => {
    if (!time.relation.startsWith('obl') || time.head < 0) return
    const { first, last } = phraseOf(words, at)
    const opener = words[first]?.text
    const isStretch =
      opener === 'in' && last === at && units.some((each) => each.has(time.text)) && has(words, at, 'nummod', 'det')
    const isSince = opener === 'since'
    const noun = words[first - 1]
    if (!(isStretch || isSince) || !noun || !isRanked(words, first - 1)) return
    if (noun.head === time.head || time.head === first - 1) Object.assign(time, { head: first - 1, relation: 'nmod' })
  })
}

/** "the first loss", "the worst": what only one of several is. */
const isRanked = (words: readonly DraftWord[], noun: number): boolean => {
  const isRank = ({ features }: DraftWord): boolean => features['NumType'] === 'Ord' || features['Degree'] === 'Sup'
  const word = words[noun]
  if (word?.upos === 'ADJ') return isRank(word) && has(words, noun, 'det', 'case')
  return word?.upos === 'NOUN' && words.some((each) => each.head === noun && each.relation === 'amod' && isRank(each))
}
