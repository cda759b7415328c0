import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { isHeadline } from './headlines.ts'
import { FINITE_PAST, has, isNoun, isPerson, isVerb, PASSIVE_PARTICIPLE, phraseOf, prepositionOf } from './phrase.ts'

/** "named Ann Lee as envoy": a person's name is nothing that anybody becomes, but who is named. */
export function namesLikeResults(words: readonly DraftWord[]): void {
  for (const name of words) {
    const verb = words[name.head]
    if (name.relation !== 'xcomp' || name.upos !== 'PROPN' || !isPerson(name) || !verb || !isVerb(verb)) continue
    const isNamed = words.some((word, at) => word.head === name.head && prepositionOf(words, at) === 'as')
    if (isNamed && !has(words, name.head, 'obj', 'aux:pass')) name.relation = 'obj'
  }
}

/**
 * "The king named Jens Holt prime minister", "The ship fired back", "the vessel the frigate fired on": without an auxiliary
 * a past form with a subject and an object is no passive; without an object it is one in headlines alone, which leave out articles too.
 */
export function activeForms(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    if (!isVerb(verb) || has(words, at, 'aux', 'aux:pass', 'cop')) return
    if (!/^(?:root|acl:relcl)$/.test(verb.relation) && !isJoinedToActive(words, verb)) return
    const subject = words.findIndex(({ head, relation }) => head === at && relation === 'nsubj:pass')
    const noun = words[subject]
    if (!noun || subject > at || verb.features['Tense'] === 'Pres') return
    // "Chargers' Hill arrested": a name has no article that could be left out
    const isOwned = noun.upos !== 'PROPN' && has(words, subject, 'nmod:poss') && !isOwnedByName(words, subject)
    // what closes with a full stop and has clauses is no headline
    const isSentence =
      verb.relation === 'root' &&
      words.at(-1)?.text === '.' &&
      words.some(({ upos }, each) => upos === 'AUX' && each < at)
    const isWhole = isOwned || has(words, subject, 'det') || isNominative(noun, lexicon) || isSentence
    if (!has(words, at, 'obj') && verb.relation !== 'acl:relcl' && !isWhole) return
    noun.relation = 'nsubj'
    verb.features = FINITE_PAST
  })
}

/** "Hawks' coach fired", "Kern's lawyer jailed": in a headline, where a name says whose somebody is, no article is left out. */
const isOwnedByName = (words: readonly DraftWord[], subject: number): boolean =>
  isHeadline(words) &&
  words.some(({ head, relation, upos }) => head === subject && relation === 'nmod:poss' && upos === 'PROPN')

const isNominative = ({ text }: DraftWord, lexicon: Words): boolean =>
  lexicon.words('nominativePronoun').has(text.toLowerCase())

/** "suspended the captain, and the director apologised"; "one was killed and one wounded" leaves out the auxiliary. */
const isJoinedToActive = (words: readonly DraftWord[], { head, relation }: DraftWord): boolean =>
  relation === 'conj' && isVerb(words[head]) && has(words, head, 'nsubj') && !has(words, head, 'aux:pass')

/** "Berg sentenced to five years", "Acme fined $25,000": in a headline, whoever something is done to that needs somebody to do it to. */
export function passiveHeadlines(words: readonly DraftWord[], lexicon: Words): void {
  if (!isHeadline(words)) return
  words.forEach((verb, at) => {
    if (!isVerb(verb) || verb.relation !== 'root') return
    if (has(words, at, 'aux', 'aux:pass', 'ccomp', 'iobj')) return
    const subject = words.findIndex(({ head, relation }) => head === at && relation === 'nsubj')
    const noun = words[subject]
    if (!noun || subject > at || has(words, subject, 'det') || isNominative(noun, lexicon)) return
    if (has(words, subject, 'nmod:poss') && !isOwnedByName(words, subject)) return
    const result = resultInHeadline(words, at, lexicon)
    if (result) result.relation = 'xcomp'
    else if (!lexicon.words('punishingForm').has(verb.text.toLowerCase())) return
    else if (words.some(({ head, relation, upos }) => head === at && relation === 'obj' && upos !== 'SYM')) return
    noun.relation = 'nsubj:pass'
    verb.features = PASSIVE_PARTICIPLE
  })
}

/** "found guilty", "declared winner", "named captain": right behind a past form in a headline, a state or a bare noun of people is what the subject is found or made to be. */
function resultInHeadline(words: readonly DraftWord[], verb: number, lexicon: Words): DraftWord | undefined {
  const text = words[verb]?.text ?? ''
  const result = words.find(({ head, relation }, each) => {
    const isNext = head === verb && /^(?:obj|xcomp|advmod)$/.test(relation) && phraseOf(words, each).first === verb + 1
    return isNext && !has(words, each, 'det', 'nmod:poss', 'nummod', 'case', 'mark')
  })
  if (!result) return undefined
  if (lexicon.words('findingForm').has(text)) return lexicon.words('foundState').has(result.text) ? result : undefined
  const isMade = lexicon.words('appointingForm').has(text) || lexicon.words('designatingForm').has(text)
  const isRole = result.upos === 'NOUN' && isPerson(result) && result.features['Number'] === 'Sing'
  return isMade && text.endsWith('ed') && isRole ? result : undefined
}

/** "Spain beat Malta": a form that is past and present alike has no -s of the present behind one subject, and so is the past. */
export function unchangedPasts(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    const { features } = verb
    if (!isVerb(verb) || features['VerbForm'] !== 'Fin' || features['Tense'] !== 'Pres') return
    if (!lexicon.words('unchangedPast').has(verb.text.toLowerCase()) || has(words, at, 'mark')) return
    const subject = words.findIndex(({ head, relation }) => head === at && relation === 'nsubj')
    const noun = words[subject]
    const isSingular = noun?.features['Number'] === 'Sing' && !has(words, subject, 'conj')
    // "The Colts beat the Jets on Sunday"
    const isDated = words.some(
      ({ head, relation, kind }) => head === at && relation.startsWith('obl') && kind === 'time',
    )
    if (!isNoun(noun) || !(isSingular || isDated)) return
    verb.features = FINITE_PAST
  })
}
