import type { WordClassName, Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { isArticle } from '../../syntax/articles.ts'
import { has, isNoun, isPerson, isUnder, prepositionOf, verbFrom } from './phrase.ts'
import { basesOf } from './lemmas.ts'

/** A relative clause, its pronoun, and the nouns of the phrase before it that it may be about, the nearest first. */
interface Relative {
  readonly clause: number
  readonly pronoun: number
  /** The noun that the clause hangs on. */
  readonly noun: number
  readonly nouns: readonly number[]
}

/**
 * "a bid from Acme, which plans to sell it", "landslides in Leyte that buried a village": where the noun that a relative clause
 * hangs on cannot be what it tells of, another of the same phrase is.
 */
export function nounsOfRelatives(words: readonly DraftWord[], lexicon: Words): void {
  for (const relative of relativesIn(words, lexicon)) {
    const clause = words[relative.clause]
    const better =
      actorOf(words, relative, lexicon) ??
      bodyOfPerson(words, relative, lexicon) ??
      thingBesideTime(words, relative, lexicon) ??
      personMeant(words, relative) ??
      nounRestricted(words, relative) ??
      happeningMeant(words, relative, lexicon)
    if (clause && better !== undefined) clause.head = better
  }
}

function relativesIn(words: readonly DraftWord[], lexicon: Words): Relative[] {
  const pronouns = lexicon.words('relativePronoun')
  return words.flatMap(({ relation, head }, clause): Relative[] => {
    const pronoun = words.findIndex(
      (word, at) =>
        at > head && at < clause && pronouns.has(word.text) && word.upos === 'PRON' && isUnder(words, at, clause),
    )
    if (relation !== 'acl:relcl' || head < 0 || head > clause || pronoun < 0) return []
    return [{ clause, pronoun, noun: head, nouns: nounsBefore(words, pronoun) }]
  })
}

/** The nouns of the phrase that ends before a word, a comma left aside: "Chad" and "bid" before "a bid from Chad, which". */
function nounsBefore(words: readonly DraftWord[], pronoun: number): number[] {
  const last = words[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1
  const nouns: number[] = []
  for (let at = last; at >= 0; at = words[at]?.head ?? -1) {
    const { relation = '', head = -1 } = words[at] ?? {}
    if (isNoun(words[at]) && !/^(?:flat|compound|fixed)/.test(relation)) nouns.push(at)
    else if (!/^(?:flat|compound|fixed)/.test(relation)) break
    if (!/^(?:nmod|appos|flat|compound|fixed)$/.test(relation) || head > pronoun) break
  }
  return nouns
}

/** "a bid from Acme, which plans to sell it": what people and bodies alone do is done by the body, not by what comes from it. */
function actorOf(words: readonly DraftWord[], relative: Relative, lexicon: Words): number | undefined {
  const { clause, pronoun, nouns, noun } = relative
  const { text } = words[clause] ?? { text: '' }
  if (words[pronoun]?.text !== 'which' || words[pronoun]?.relation !== 'nsubj' || words[pronoun]?.head !== clause)
    return undefined
  if (!isThing(words[noun]) || !isOneOf(text, 'actorVerb', lexicon)) return undefined
  const isText = isFormOf(words[noun], 'mediumNoun', lexicon) || isFormOf(words[noun], 'headlineSource', lexicon)
  if (isText && isOneOf(text, 'textVerb', lexicon)) return undefined
  return nouns.find((each) => each > noun && isActor(words[each]))
}

/**
 * "the head of the union, which has 300 members", "two members of the sect, whose leader died": no person, but the body, is
 * "which" and has a leader.
 */
function bodyOfPerson(words: readonly DraftWord[], relative: Relative, lexicon: Words): number | undefined {
  const { pronoun, nouns, noun } = relative
  const { text, head: owned } = words[pronoun] ?? { text: '', head: -1 }
  const isBodys = text === 'which' || (text === 'whose' && isOwnedByBody(words[owned]?.text ?? '', lexicon))
  const isOfPeople = isPerson(words[noun]) && (words[noun]?.upos === 'NOUN' || isPlural(words[noun]))
  if (!isBodys || !isOfPeople || isFormOf(words[noun], 'collectiveNoun', lexicon)) return undefined
  const within = nouns.filter((each) => each > noun && !['person', 'time', null].includes(words[each]?.kind ?? null))
  return within.find((each) => words[each]?.kind === 'organization') ?? within[0]
}

const isOwnedByBody = (noun: string, lexicon: Words): boolean =>
  lexicon.words('leaderTitle').has(noun) ||
  /Company|State|PoliticalParty|City|SportsTeam|University/.test(lexicon.table('ownedNoun').get(noun) ?? '')

const isPlural = (word: DraftWord | undefined): boolean => word?.features.Number === 'Plur'

/** "will open a mill in May, which it says will employ 90": no time does what people and bodies do, nor is it said to. */
function thingBesideTime(words: readonly DraftWord[], relative: Relative, lexicon: Words): number | undefined {
  const { clause, pronoun, noun } = relative
  if (words[noun]?.kind !== 'time' || words[pronoun]?.text !== 'which') return undefined
  if (!isOneOf(words[clause]?.text ?? '', 'actorVerb', lexicon)) return undefined
  const verb = verbFrom(words, noun)
  const object = words.findIndex(({ head, relation }) => head === verb && relation === 'obj')
  return object >= 0 && object < noun ? object : undefined
}

/** "a clerk on a pension, whom she met": "whom" is a person. */
function personMeant(words: readonly DraftWord[], { pronoun, nouns, noun }: Relative): number | undefined {
  if (!/^whom?$/.test(words[pronoun]?.text ?? '') || !isThing(words[noun])) return undefined
  return nouns.find((each) => isPerson(words[each]))
}

/**
 * "landslides in Leyte that buried a village", "a row with the builder, Acme, that cost millions", "a ruling by a judge that
 * stopped it": "that" tells which one is meant, so it tells of no name, of nothing that is named, and of no person.
 */
function nounRestricted(words: readonly DraftWord[], { pronoun, noun }: Relative): number | undefined {
  const whole = words[noun]?.head ?? -1
  const isPart = words[noun]?.relation === 'nmod' && whole < noun && words[whole]?.upos === 'NOUN'
  if (words[pronoun]?.text !== 'that' || !isPart) return undefined
  const isNamed =
    words[pronoun - 1]?.text === ',' &&
    words.some(({ head, relation, upos }) => head === noun && relation === 'appos' && upos === 'PROPN')
  const isAPerson = isPerson(words[noun]) && isFound(words, noun) && isThing(words[whole])
  return isNamed || isName(words, noun) || isAPerson ? whole : undefined
}

/** "talks with the union, which began on Monday": only what happens begins. */
function happeningMeant(words: readonly DraftWord[], relative: Relative, lexicon: Words): number | undefined {
  const { clause, nouns, noun } = relative
  const { text } = words[clause] ?? { text: '' }
  const isBody = isActor(words[noun]) || isPerson(words[noun])
  if (!isBody || !isOneOf(text, 'courseForm', lexicon) || has(words, clause, 'obj', 'xcomp', 'ccomp')) return undefined
  return nouns.find((each) => each < noun && words[each]?.kind === 'event')
}

const isThing = (word: DraftWord | undefined): boolean => /^(?:abstract|event|object)$/.test(word?.kind ?? '')

/** Whether a word is a body, or the name of one or of a state. */
const isActor = (word: DraftWord | undefined): boolean =>
  word?.kind === 'organization' || (word?.upos === 'PROPN' && !isThing(word) && word.kind !== 'time')

/** A name without an article, or what bears one before it: "Leyte", "Leyte province". */
function isName(words: readonly DraftWord[], noun: number): boolean {
  const isCalled = words.some(
    ({ head, relation, upos }) => head === noun && relation === 'compound' && upos === 'PROPN',
  )
  return (words[noun]?.upos === 'PROPN' || isCalled) && !has(words, noun, 'det', 'nmod:poss')
}

/** "by a judge", "by the judge", but not "the shadow of the man": what is told of him there is by the clause behind. */
const isFound = (words: readonly DraftWord[], noun: number): boolean =>
  words[noun]?.features.Number === 'Sing' &&
  words.some(
    ({ head, relation, text }) =>
      head === noun && relation === 'det' && isArticle(text) && (text !== 'the' || prepositionOf(words, noun) !== 'of'),
  )

const isOneOf = (verb: string, name: WordClassName, lexicon: Words): boolean =>
  [verb, ...basesOf(verb, 'VERB')].some((form) => lexicon.words(name).has(form))

const isFormOf = (word: DraftWord | undefined, name: WordClassName, lexicon: Words): boolean =>
  [word?.text ?? '', ...basesOf(word?.text ?? '', 'NOUN')].some((form) => lexicon.words(name).has(form))
