import type { CodedClass, Ontology } from '../../model/index.ts'
import { range } from '../../syntax/range.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'
import type { MentionContext, MentionFinder } from './context.ts'
import { nameDraft } from './name-draft.ts'
import type { NameSpan } from './person-name.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const SHIP: CodedClass = 'Vehicle'
const WORK: CodedClass = 'Work'
const AWARD: CodedClass = 'Award'
/** Longest title of a work, in words. */
const LONGEST = 12

/**
 * Names that go as far as their form says, whatever the words in them name elsewhere: ships ("HMS Prince of Wales"), storms,
 * which bear people's names ("Hurricane George"), and titles of works in quotation marks behind what says that they are ("the film \"Letters to Anna\"", "a song called …"), and awards
 * ("the Nelson Mandela Award").
 */
export const findSetNames: MentionFinder = (context) => [
  ...storms(context),
  ...ships(context),
  ...works(context),
  ...awards(context),
]

function ships(context: MentionContext): Draft[] {
  const { tree, taken } = context
  return range(0, tree.size - 2).flatMap((first): Draft[] => {
    if (taken.has(first) || !isShipPrefix(tree, first)) return []
    let last = first
    while (last + 1 < tree.size && isOfName(tree, last + 1)) last++
    if (last === first || /^\p{Lu}+$/u.test(tree.token(first + 1).text)) return []
    return [{ ...nameDraft(context, { first, last }, 'object'), kind: SHIP }]
  })
}

const isShipPrefix = (tree: MentionTree, at: number): boolean =>
  tree.language.words('shipPrefix').has(tree.token(at).text.replaceAll('.', ''))

/** A capital, a number, or "of" before a capital. */
const isOfName = (tree: MentionTree, at: number): boolean =>
  /^[\p{Lu}\p{N}]/u.test(tree.token(at).text) ||
  (tree.lemma(at) === 'of' && at + 1 < tree.size && isCapitalised(tree.token(at + 1).text))

function storms(context: MentionContext): Draft[] {
  const { tree, taken, gazetteer, ontology } = context
  const isGiven = (at: number): boolean => at < tree.size && gazetteer.isGivenName(tree.token(at).text)
  return range(0, tree.size - 2).flatMap((noun): Draft[] => {
    const kind = ontology.classNouns?.get(tree.lemma(noun).toLowerCase())
    if (kind === undefined || taken.has(noun) || !isStormNoun(tree, noun) || !isGiven(noun + 1)) return []
    const first = noun > 0 && tree.isForm(noun - 1, 'stormModifier') ? noun - 1 : noun
    // "Rubin 'Hurricane' Carter" and "Storm Anna Berg" are people
    if (
      (first > 0 && isCapital(tree, first - 1) && tree.is(first - 1, 'flat', 'compound', 'nmod:desc')) ||
      isNamed(tree, noun + 2)
    )
      return []
    const further = tree.all(noun, 'conj').filter((at) => tree.token(noun).features.Number === 'Plur' && isGiven(at))
    return [{ first, last: noun + 1 }, ...further.map((at) => ({ first: at, last: at }))].map((span) => ({
      ...nameDraft(context, span, 'event'),
      kind,
    }))
  })
}

const isStormNoun = (tree: MentionTree, at: number): boolean =>
  isCapital(tree, at) && tree.isForm(at, 'nounOfNamedStorm')

const isNamed = (tree: MentionTree, at: number): boolean =>
  at < tree.size && isCapital(tree, at) && tree.token(at).upos === 'PROPN'

function works(context: MentionContext): Draft[] {
  const { tree, ontology, taken } = context
  return range(1, tree.size - 2).flatMap((at): Draft[] => {
    const noun = workBefore(tree, at, ontology)
    const isNamed = noun !== at - 1
    const span = noun === undefined ? undefined : (quoted(tree, at) ?? (isNamed ? written(tree, at) : undefined))
    if (noun === undefined || !span || range(span.first, span.last).some((each) => taken.has(each))) return []
    const type = tree.token(noun).entityType === 'object' ? 'object' : 'abstract'
    const isIt = !isNamed && tree.token(noun).features.Number !== 'Plur'
    const kind = ontology.classNouns?.get(tree.lemma(noun)) ?? WORK
    return [{ ...nameDraft(context, span, type), kind, ...(isIt ? { kindNoun: noun } : {}) }]
  })
}

/** The noun of a work right before a token, of which a participle there says that it is called so, or before a title in its apposition. */
function workBefore(tree: MentionTree, at: number, ontology: Ontology): number | undefined {
  const isNaming = ontology.words('namingParticiple').has(tree.token(at - 1).text)
  // "the film, The Gates of Oslo": within a sentence only a title has a large article
  const isTitled = at > 1 && tree.token(at - 1).text === ',' && isLargeArticle(tree, at) && isCapital(tree, at + 1)
  const noun = isNaming ? tree.token(at - 1).head : isTitled ? at - 2 : at - 1
  const kind = noun < 0 || noun >= at ? undefined : ontology.classNouns?.get(tree.lemma(noun))
  return kind !== undefined && ontology.isA(kind, WORK) ? noun : undefined
}

/** Capitals in a row that end with a noun of awards, but for the possessor of one ("Norway's Abel Prize"). */
function awards(context: MentionContext): Draft[] {
  const { tree, ontology, taken } = context
  return range(1, tree.size - 1).flatMap((last): Draft[] => {
    const kind = ontology.classNouns?.get(tree.lemma(last).toLowerCase())
    if (taken.has(last) || !isCapital(tree, last) || kind === undefined || !ontology.isA(kind, AWARD)) return []
    let first = last
    while (first > 0 && isCapitalised(tree.token(first - 1).text) && !isLargeArticle(tree, first - 1)) first--
    if (first === last || range(first, last).some((each) => taken.has(each))) return []
    return [{ ...nameDraft(context, { first, last }, 'abstract'), kind }]
  })
}

/** What may stand between the capitals of a name. */
const isSmall = (text: string): boolean => /^(?:of|the|an?|:)$/.test(text)

const isLargeArticle = (tree: MentionTree, at: number): boolean => /^(?:The|A|An)$/.test(tree.token(at).text)

const isMark = (tree: MentionTree, at: number): boolean => /^["“”]$/.test(tree.token(at).text)
const isCapital = (tree: MentionTree, at: number): boolean =>
  at < tree.size && /^[\p{Lu}\p{N}]/u.test(tree.token(at).text)

/** What stands in quotation marks, where all but small words begin with a capital. */
function quoted(tree: MentionTree, open: number): NameSpan | undefined {
  const close = range(open + 2, Math.min(tree.size - 1, open + LONGEST + 1)).find((at) => isMark(tree, at))
  if (!isMark(tree, open) || close === undefined || !isCapital(tree, open + 1)) return undefined
  const last = /^[,.]$/.test(tree.token(close - 1).text) ? close - 2 : close - 1
  const isWritten = (at: number): boolean =>
    !/^\p{Ll}/u.test(tree.token(at).text) ||
    tree.token(at).upos === 'ADP' ||
    tree.language.words('smallNameWord').has(tree.token(at).text)
  return range(open + 1, last).every(isWritten) ? { first: open + 1, last } : undefined
}

/** Capitals in a row, with what of small words may only stand between them: "The Last Days of Elena Prado". */
function written(tree: MentionTree, first: number): NameSpan | undefined {
  let last = first - 1
  let at = first
  while (isCapital(tree, at)) {
    last = at
    at++
    const after = at
    while (at < tree.size && isSmall(tree.token(at).text)) at++
    if (at > after + 2) break
  }
  return last > first ? { first, last } : undefined
}
