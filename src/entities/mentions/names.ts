import type { EntityType } from '../../model/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'
import type { MentionContext, MentionFinder } from './context.ts'
import { innerPlaces } from './inner-places.ts'
import { nameDraft } from './name-draft.ts'
import { isNumbering } from './nominals.ts'
import { isTitleWord, withoutTitles, type NameSpan } from './person-name.ts'
import { withoutOffice } from './title-in-name.ts'
import { wholeName, withForcesWords } from './whole-name.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/** The names that the model marks, with the titles before them. */
export const findNames: MentionFinder = (context) => {
  const { tree, gazetteer, ontology, taken } = context
  const found = tree.sentence.names.flatMap(({ first, last, type: modelType }): Draft[] => {
    const type = typeHere(context, modelType)
    const whole = type === 'time' || isNumbering(context, first) ? null : wholeName(context, { first, last }, type)
    if (!whole || taken.has(tree.headOf(whole.first, whole.last))) return []
    if (whole.type === 'person' && isPartyAndSeat(context, whole)) {
      for (let at = whole.first; at <= whole.last; at++) taken.add(at)
      return []
    }
    const own =
      whole.type === 'person'
        ? withoutTitles(tree, whole, ontology, gazetteer)
        : withoutOffice(context, whole, whole.type)
    return own ? [nameDraft(context, own, whole.type)] : []
  })
  return [...found, ...innerPlaces(context, found)]
}

/** "D-W.Va." of "Lee (D-W.Va.)": the party and the seat of somebody are nobody's name. */
const isPartyAndSeat = ({ tree, ontology }: MentionContext, { first }: NameSpan): boolean =>
  first > 0 &&
  /^[(,]$/.test(tree.token(first - 1).text) &&
  tree.token(first).text.length === 1 &&
  ontology.table('partyWord').has(tree.token(first).text.toLowerCase()) &&
  /^[-–,]$/.test(tree.sentence.tokens[first + 1]?.text ?? '')

/** Whatever a dateline names, but for its day, is a place. */
const typeHere = ({ isDateline }: MentionContext, type: EntityType): EntityType =>
  isDateline && type !== 'time' ? 'place' : type

/** Names that the model missed: proper nouns that the gazetteer knows, or that head a mention. */
export const findFurtherNames: MentionFinder = (context) => {
  const { tree, gazetteer, ontology, taken } = context
  const found: Draft[] = []
  for (let at = 0; at < tree.size; at++) {
    const run = properRun(tree, at, taken)
    if (run === 0) continue
    if (isTitleWord(tree, at, ontology, gazetteer) || isCurrency(tree, at)) continue
    // "India's petroleum ministry", which the model may take for a proper noun
    if (!/[\p{Lu}\p{N}]/u.test(tree.text(at, at + run - 1))) continue
    let length = run
    while (
      length > 0 &&
      !gazetteer
        .named(tree.text(at, at + length - 1))
        .some(({ ambiguous, class: name }) => !ambiguous && name !== 'Company')
    )
      length--
    if (length > 0) {
      found.push(nameDraft(context, { first: at, last: at + length - 1 }, 'place'))
      at += length - 1
      continue
    }
    const head = tree.headOf(at, at + run - 1)
    const modelType = tree.token(head).entityType
    const type = modelType === null ? null : typeHere(context, modelType)
    const whole = withForcesWords(context, withAdjectives(context, at, at + run - 1))
    const own = type === null ? null : withoutOffice(context, whole, type)
    if (own && type !== null && type !== 'time' && !gazetteer.ofAdjective(tree.text(at, at + run - 1)))
      found.push(nameDraft(context, own, type))
    at += run - 1
  }
  return found
}

/** "the Foreign Office": adjectives written large behind an article. */
function withAdjectives({ tree, gazetteer, taken }: MentionContext, from: number, last: number): NameSpan {
  let first = from
  const isOfName = (at: number): boolean =>
    tree.is(at, 'amod') &&
    tree.token(at).head === last &&
    isCapitalised(tree.token(at).text) &&
    !taken.has(at) &&
    !gazetteer.ofAdjective(tree.token(at).text)
  while (first > 1 && isOfName(first - 1)) first--
  return { first, last }
}

/** "NZ $ 26 million" speaks of money. */
const isCurrency = (tree: MentionTree, at: number): boolean =>
  at + 1 < tree.size && /^[$£€¥]/.test(tree.token(at + 1).text)

/** Number of proper nouns in a row from a token on that belong together. */
function properRun(tree: MentionTree, from: number, taken: ReadonlySet<number>): number {
  let at = from
  while (
    at < tree.size &&
    !taken.has(at) &&
    tree.token(at).upos === 'PROPN' &&
    (at === from || isLinked(tree, at, from))
  )
    at++
  return at - from
}

const isLinked = (tree: MentionTree, at: number, from: number): boolean => {
  const { head } = tree.token(at)
  return (
    (head >= from && head < at) ||
    tree.token(at - 1).head === at ||
    (tree.token(at - 1).head === head && tree.is(at - 1, 'compound', 'amod', 'flat', 'nmod:desc'))
  )
}
