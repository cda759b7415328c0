import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isUnder, isVerb, phraseOf } from './phrase.ts'

const ARGUMENTS = ['nsubj', 'nsubj:pass', 'obj', 'obl:agent', 'obl', 'nmod', 'conj', 'appos']
/** What stands before a title belongs to its bearer. */
const BEFORE = ['case', 'det', 'cc', 'mark']

/**
 * One verb has one subject: a noun and a name right behind it that hang on the verb in the same way are a title and its
 * bearer ("Ridgeton coach Sam Tanner resigned"); with an article the noun describes, and the name is its apposition
 * ("the umpire Omar Reyes slept").
 */
export function titles(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    if (name.upos !== 'PROPN' || !ARGUMENTS.includes(name.relation)) return
    // "sons Karl and Max", but "the newspaper Le Monde Monday"
    if (name.relation === 'appos' && name.kind !== 'person') return
    if (has(words, at, 'case')) return
    const start = phraseOf(words, at).first
    if (['cc', 'punct'].includes(words[start]?.relation ?? '')) return
    // "keeper Ann Lee and keeper Mia Holm": the next of a list may hang on the title of the first
    const beside = words[name.head]
    const above = name.relation === 'conj' && beside?.relation === 'nmod:desc' ? beside.head : name.head
    const noun = words.findLastIndex(
      ({ head, relation, upos }, each) =>
        each < start && head === above && relation === name.relation && (upos === 'NOUN' || upos === 'PROPN'),
    )
    if (noun < 0 || !reaches(words, noun, start)) return
    const title = words.findIndex(({ head, relation }, each) => each < at && head === at && relation === 'nmod:desc')
    const isDescription = words.some(
      ({ head, relation }) => head === noun && (relation === 'det' || relation === 'nmod:poss'),
    )
    if (isDescription) {
      name.head = noun
      name.relation = 'appos'
      return
    }
    const bearer = words[noun]
    if (!bearer) return
    name.head = above
    if (/^(?:obl|nmod|conj)/.test(name.relation))
      for (const word of words) if (word.head === noun && BEFORE.includes(word.relation)) word.head = at
    bearer.head = title < 0 ? at : title
    bearer.relation = title < 0 ? 'nmod:desc' : 'compound'
  })
}

/** "Joint Secretary (West Asia) Ravi Menon": what stands in brackets between a title and a name is the field of the title, and holds none. */
export function fieldsOfTitles(words: readonly DraftWord[]): void {
  words.forEach((field, at) => {
    const title = words[field.head]
    const { first, last } = phraseOf(words, at)
    const [open, close] = words[first]?.text === '(' ? [first, last] : [first - 1, last + 1]
    if (field.relation !== 'appos' || !title || !/^(?:NOUN|PROPN)$/.test(title.upos) || field.head !== open - 1) return
    if (words[open]?.text !== '(' || words[close]?.text !== ')') return
    const name = close + 1
    const bearer = words[name]
    if (bearer?.upos !== 'PROPN' || ![bearer.kind, title.kind].includes('person')) return
    if ([bearer.kind, title.kind].includes('organization')) return
    const isTitle = title.relation === 'nmod:desc' && title.head === name
    const isBeside = title.head === bearer.head && title.relation === bearer.relation
    if (!isTitle && !isBeside) return
    Object.assign(title, { head: name, relation: 'nmod:desc' })
    field.relation = 'nmod:unmarked'
  })
}

/** "Kerala Congress (M) member Jose Kurian": a body with something in brackets right before a title is that of the title. */
export function bodiesBeforeTitles(words: readonly DraftWord[]): void {
  words.forEach((title, at) => {
    const bearer = words[title.head]
    if (title.relation !== 'nmod:desc' || title.upos !== 'NOUN' || words[at - 1]?.text !== ')' || !bearer) return
    const open = words.findLastIndex(({ text }, each) => each < at && text === '(')
    if (bearer.kind !== 'person' || title.head < at || open < 1) return
    let body = open - 1
    while ((words[body]?.head ?? -1) >= 0 && (words[body]?.head ?? open) < open) body = words[body]?.head ?? -1
    const name = words[body]
    if (name?.upos !== 'PROPN' || name.kind === 'person') return
    const isBeside = name.head === bearer.head && name.relation === bearer.relation
    if (isBeside || (name.head === title.head && /^(?:compound|nmod:desc|flat)$/.test(name.relation)))
      Object.assign(name, { head: at, relation: 'compound' })
  })
}

/** Whether nothing but the noun's own words lies between it and where the name starts, and no punctuation. */
function reaches(words: readonly DraftWord[], noun: number, start: number): boolean {
  for (let at = noun + 1; at < start; at++) if (words[at]?.upos === 'PUNCT' || !isUnder(words, at, noun)) return false
  return true
}

/**
 * "lawyer and politician Tom Reed", "the actor and director Joan Hall": nouns of people in the singular, the second without
 * an article of its own right before a name, are both titles of one bearer.
 */
export function coordinatedTitles(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const name = words[at + 1]
    if (name?.upos !== 'PROPN' || !isSingularNoun(second) || hasDeterminer(words, at, /./)) return
    // the name hangs on the first noun, by itself or by the second
    const first = name.head
    const one = words[first]
    const isJoined =
      second.relation === 'conj'
        ? ['appos', 'flat', 'nmod:desc'].includes(name.relation) && (second.head === first || second.head === at + 1)
        : name.relation === 'conj' && second.relation === 'nmod:desc' && second.head === at + 1
    if (!isJoined || !one || first >= at || one.kind !== 'person') return
    if (!isSingularNoun(one) || hasDeterminer(words, first, /^(?!the$)/i) || isPluralSubject(words, one)) return
    const coordinator = words.findIndex(
      ({ text, head, relation }) => text === 'and' && relation === 'cc' && (head === at || head === at + 1),
    )
    if (coordinator < first || words.slice(first, at).some(({ upos }) => upos === 'PUNCT')) return
    for (const [each, word] of words.entries())
      if (word.head === first && each !== at && (each > first || BEFORE.includes(word.relation))) word.head = at + 1
    Object.assign(name, { head: one.head, relation: one.relation })
    Object.assign(one, { head: at + 1, relation: 'nmod:desc' })
    Object.assign(second, { head: first, relation: 'conj' })
    Object.assign(words[coordinator] ?? second, { head: at })
  })
}

/** "chief executive Ann Holm": an adjective that is also the noun of an office, right before the name of a person, is a title. */
export function adjectivalTitles(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((title, at) => {
    const name = words[at + 1]
    if (title.relation !== 'amod' || title.head !== at + 1 || name?.upos !== 'PROPN' || name.kind !== 'person') return
    if (title.upos !== 'ADJ' || !lexicon.words('adjectivalOffice').has(title.text)) return
    Object.assign(title, { upos: 'NOUN', relation: 'nmod:desc', features: { Number: 'Sing' } })
  })
}

/**
 * "asked surgeon and radio host Ann Holm to lead": what hangs on a verb as whom something is given, in the singular and
 * without an article, right before a name that is the verb's object, are titles of one bearer.
 */
export function titlesLikeRecipients(words: readonly DraftWord[]): void {
  words.forEach((noun, first) => {
    if (noun.relation !== 'iobj' || !isSingularNoun(noun) || hasDeterminer(words, first, /./)) return
    const { last } = phraseOf(words, first)
    const name = words.findIndex(
      ({ head, relation, upos }, at) => at > last && head === noun.head && relation === 'obj' && upos === 'PROPN',
    )
    if (name < 0 || words[name]?.kind !== 'person' || phraseOf(words, name).first !== last + 1) return
    if (words.slice(first, last + 1).some(({ upos }) => upos === 'PUNCT')) return
    Object.assign(noun, { head: name, relation: 'nmod:desc' })
  })
}

export const isSingularNoun = ({ upos, text, features }: DraftWord): boolean =>
  (upos === 'NOUN' || (upos === 'PROPN' && /^\p{Ll}/u.test(text))) && features['Number'] === 'Sing'

export const hasDeterminer = (words: readonly DraftWord[], at: number, which: RegExp): boolean =>
  words.some(({ head, relation, text }) => head === at && /^(?:det|nummod)$/.test(relation) && which.test(text))

/** Of two people the verb would be in the plural: "Owner and manager Tom Reed were there". */
const isPluralSubject = (words: readonly DraftWord[], { relation, head: verb }: DraftWord): boolean =>
  relation.startsWith('nsubj') &&
  words.some(
    ({ head, features, upos }, at) =>
      (upos === 'VERB' || upos === 'AUX') && features['Number'] === 'Plur' && (at === verb || head === verb),
  )

/** "a win over visiting Bergen", "met visiting President Kowal": behind a word of meeting or beating, the participle is of the name. */
export function participlesBeforeNames(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((participle, at) => {
    const governor = words[participle.head]
    if (!isVerb(participle) || !lexicon.words('visitingForm').has(participle.text) || !governor) return
    if (!lexicon.words('encounterForm').has(governor.text.toLowerCase()) || participle.head > at) return
    const name = words.findIndex(({ head, relation, upos }) => head === at && relation === 'obj' && upos === 'PROPN')
    const object = words[name]
    if (!object || phraseOf(words, name).first !== at + 1 || has(words, at, 'nsubj', 'aux')) return
    const preposition = words[at - 1]?.head === at ? words[at - 1] : undefined
    if (participle.head !== (preposition ? at - 2 : at - 1)) return
    for (const word of words) if (word.head === at && word !== object) word.head = participle.head
    const relation = preposition === undefined ? 'obj' : isVerb(governor) ? 'obl' : 'nmod'
    Object.assign(object, { head: participle.head, relation })
    if (preposition) Object.assign(preposition, { head: name, relation: 'case', upos: 'ADP' })
    Object.assign(participle, { head: name, relation: 'amod' })
  })
}

/** "Attorney General Ann Lee", "the attorney general resigned": the adjective behind the noun of an office is part of it. */
export function postpositives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((adjective, at) => {
    const office = words[at - 1]
    if (!office || !isNoun(office)) return
    if (!lexicon.words('postpositiveAdjective').has(adjective.text.toLowerCase())) return
    const { head, relation } = office
    const isBeside = adjective.head === head && adjective.relation === relation && head >= 0
    if (!isBeside && !(adjective.head === at - 1 && adjective.relation === 'appos')) return
    for (const word of words) if (word.head === at - 1) word.head = at
    Object.assign(adjective, { head, relation, upos: 'NOUN', features: { Number: 'Sing' } })
    Object.assign(office, { head: at, relation: 'compound' })
  })
}

/**
 * "Apple supplier Foxcom", "in Danish brewer Nordal", "signed striker Joao Pinto": a noun without an article right before a
 * name describes it as a title does, and what the phrase hangs on has the name.
 */
export function descriptionsBeforeNames(words: readonly DraftWord[]): void {
  words.forEach((name, at) => {
    const noun = words[at - 1]
    if (name.upos !== 'PROPN' || noun?.upos !== 'NOUN' || !isDescribed(words, at)) return
    if (noun.features['Number'] !== 'Sing' || has(words, at - 1, 'det', 'nmod:poss', 'nummod')) return
    const { head, relation } = noun
    const isListed = relation === 'conj' && words[head]?.upos !== 'PROPN'
    if (relation === 'nmod:poss' || head === at || isListed || has(words, at, 'case')) return
    words.forEach((word, each) => {
      const isOfNoun = each < at && /^(?:amod|compound|nmod:desc|advmod)$/.test(word.relation)
      if (word.head === at - 1 && each !== at && !isOfNoun) word.head = at
    })
    Object.assign(name, { head, relation })
    Object.assign(noun, { head: at, relation: 'nmod:desc' })
  })
}

/** Whether the tree hangs a name on the noun before it, or a person's, lost, on some other word. */
function isDescribed(words: readonly DraftWord[], name: number): boolean {
  const [noun, own] = [words[name - 1], words[name]]
  if (!noun || !own) return false
  const isClose = own.relation === 'appos' && own.head === name - 1
  if (isClose)
    return /^(?:person|organization)$/.test(own.kind ?? '') && !/^(?:event|time|place)$/.test(noun.kind ?? '')
  return /^(?:nmod|obl|appos|dep)$/.test(own.relation) && own.kind === 'person' && noun.kind === 'person'
}

/** "is a relief, according to lawyer Ann Lee": the words that give the source are of the name, not of its title. */
export function titledSources(words: readonly DraftWord[]): void {
  words.forEach((according, at) => {
    const title = words[according.head]
    if (according.text !== 'according' || according.relation !== 'case' || title?.relation !== 'nmod:desc') return
    if (title.head > at) according.head = title.head
  })
}
