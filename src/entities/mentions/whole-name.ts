import type { EntityType, Ontology } from '../../model/index.ts'
import { isPossessiveMark, type MentionTree } from '../mention-tree.ts'
import type { MentionContext } from './context.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'
import { range } from '../../syntax/range.ts'
import { withCampus } from './campus.ts'
import { isCompanyWord } from './company-name.ts'
import { hasOwnMark } from './names-in-s.ts'
import { isTitleWord, type NameSpan } from './person-name.ts'
import { isArticle } from '../../syntax/articles.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/** A name's words and what it names. */
export interface WholeName extends NameSpan {
  readonly type: EntityType
}

/**
 * A name as far as it goes: without article and punctuation at its ends, with its own 's ("Sotheby's"), and with the proper
 * nouns that the model left off ("Rural Heritage" → "Rural Heritage Fund", "University of" → "University of Leiden").
 */
export function wholeName(context: MentionContext, span: NameSpan, type: EntityType): WholeName | null {
  const { tree } = context
  const own = trimmed(tree, span)
  if (!own) return null
  if (hasOwnMark(context, own, type))
    return { first: own.first, last: own.last + 1, type: type === 'person' ? 'organization' : type }
  const title = quotedTitle(tree, own)
  if (title) return { ...title, type: type === 'person' || type === 'place' ? 'abstract' : type }
  const firm = asFirm(context, own)
  if (firm) return { ...firm, type: 'organization' }
  if (type === 'person') return honour(tree, own) ?? { ...own, type }
  const faction = withFaction(context, own, type)
  if (faction !== own) return { ...faction, type }
  const named = withHead(context, withKindBefore(tree, own, type), type)
  const body = withBodyNoun(context, withForcesWords(context, named), type)
  if (body.type !== type) return body
  const whole = withComplement(context, withNumber(tree, withBrackets(tree, body), type))
  return { ...withCampus(context, whole), type }
}

function trimmed(tree: MentionTree, span: NameSpan): NameSpan | null {
  let { first, last } = span
  while (first <= last && (tree.is(first, 'punct') || isArticle(tree.token(first).text))) first++
  while (last >= first && (tree.is(last, 'punct') || isPossessiveMark(tree.token(last)))) last--
  return first > last ? null : { first, last }
}

/** Longest title between quotation marks, in words. */
const LONGEST_TITLE = 8

/** "Under a Red Sky", "Miss Harbour of the North": words written large between quotation marks are one name, whatever names are in it. */
function quotedTitle(tree: MentionTree, { first, last }: NameSpan): NameSpan | null {
  const isMark = (at: number): boolean => isDoubleMark(tree.token(at).text)
  const open = range(Math.max(0, first - LONGEST_TITLE), first - 1).findLast(isMark)
  const close = range(last + 1, Math.min(tree.size - 1, last + LONGEST_TITLE + 1)).find(isMark)
  if (open === undefined || close === undefined || range(0, open - 1).filter(isMark).length % 2 !== 0) return null
  const end = range(open + 1, close - 1).findLast((at) => !tree.is(at, 'punct')) ?? open
  const words = range(open + 1, end)
  const isSmall = (at: number): boolean => tree.is(at, 'case', 'det', 'cc', 'mark', 'punct')
  const isTitle = words.every((at) => isCapital(tree, at) || (isSmall(at) && at !== open + 1 && at !== end))
  const added = words.filter((at) => (at < first || at > last) && !(at === open + 1 && tree.is(at, 'det')))
  const isLonger = added.length > 0 && words.length <= LONGEST_TITLE
  return isTitle && isLonger && hasOneHead(tree, words) ? { first: open + 1, last: end } : null
}

/** Whether one noun governs all of them. */
const hasOneHead = (tree: MentionTree, words: readonly number[]): boolean => {
  const heads = words.filter((at) => !tree.is(at, 'punct') && !words.includes(tree.token(at).head))
  return heads.length === 1 && heads.every((at) => ['NOUN', 'PROPN'].includes(tree.token(at).upos))
}

/** "Player of the Year" is what somebody is named, not somebody of that name. */
function honour(tree: MentionTree, { first, last }: NameSpan): WholeName | null {
  const isPhrase =
    last + 3 < tree.size && tree.lemma(last + 1) === 'of' && tree.lemma(last + 2) === 'the' && isCapital(tree, last + 3)
  if (first !== last || !isPhrase || tree.token(last + 3).head !== last) return null
  let start = first
  while (start > 0 && tree.token(start - 1).head === first && tree.token(start - 1).upos === 'PROPN') start--
  return { first: start, last: last + 3, type: 'abstract' }
}

/** "Rothmann & Co": what companies are called by behind a name and an ampersand. */
function asFirm({ tree, ontology }: MentionContext, { first, last }: NameSpan): NameSpan | null {
  const isFirm =
    last + 2 < tree.size &&
    tree.token(last + 1).text === '&' &&
    isCapital(tree, last + 2) &&
    isCompanyWord(tree.token(last + 2).text, ontology) &&
    tree.dominates(tree.headOf(first, last), last + 2)
  return isFirm ? { first, last: last + 2 } : null
}

const isCapital = (tree: MentionTree, at: number): boolean => isCapitalised(tree.token(at).text)

/** "Place Dupleix", "Mount Elgin": the capitalised noun right before a place's name that it hangs on. */
function withKindBefore(tree: MentionTree, span: NameSpan, type: EntityType): NameSpan {
  const kind = span.first - 1
  const head = tree.headOf(span.first, span.last)
  const isKind =
    type === 'place' &&
    kind > 0 &&
    tree.token(head).head === kind &&
    tree.is(head, 'appos', 'flat') &&
    isCapital(tree, kind)
  return isKind && ['NOUN', 'PROPN'].includes(tree.token(kind).upos) ? { first: kind, last: span.last } : span
}

/** The proper noun right behind the span that governs it belongs to the name; one for people does not ("Ridgeton Chief"). */
function withHead({ tree, ontology, gazetteer }: MentionContext, span: NameSpan, type: EntityType): NameSpan {
  const head = tree.headOf(span.first, span.last)
  const governor = tree.token(head).head
  if (governor !== span.last + 1 || tree.token(governor).upos !== 'PROPN' || !tree.is(head, 'compound', 'amod'))
    return span
  const isPerson = (at: number): boolean =>
    !isForces(tree, at, ontology) &&
    (isTitleWord(tree, at, ontology, gazetteer) || (type !== 'event' && tree.token(at).entityType === 'person'))
  // "Marion County District Attorney": the noun begins the title of somebody
  const above = tree.token(governor).head
  const isOfTitle =
    above === governor + 1 &&
    tree.is(governor, 'compound') &&
    isPerson(above) &&
    !ontology.classNouns?.has(tree.lemma(governor))
  return isPerson(governor) || isOfTitle ? span : { first: span.first, last: governor }
}

/** "Royal Navy", "Third Army", "Indian Army": of armed forces, the capitals right before them say which. */
export function withForcesWords({ tree, ontology }: MentionContext, span: NameSpan): NameSpan {
  const head = tree.headOf(span.first, span.last)
  if (!isForces(tree, head, ontology)) return span
  const { head: governor } = tree.token(head)
  let { first } = span
  while (
    first > 0 &&
    isCapital(tree, first - 1) &&
    tree.is(first - 1, 'amod', 'compound', 'nummod', 'nmod:unmarked') &&
    [head, governor].includes(tree.token(first - 1).head)
  )
    first--
  return { first, last: span.last }
}

const isForces = (tree: MentionTree, at: number, ontology: Ontology): boolean => {
  const kind = ontology.classNouns?.get(tree.lemma(at).toLowerCase())
  return isCapital(tree, at) && kind !== undefined && ontology.isA(kind, 'ArmedForces')
}

/** "Ridgeton Police Chief Carla Boyd": a place and a noun of bodies, both written large before what they belong to, name a body. */
function withBodyNoun({ tree, ontology }: MentionContext, span: NameSpan, type: EntityType): WholeName {
  const next = span.last + 1
  const head = tree.headOf(span.first, span.last)
  if (!['place', 'organization'].includes(type) || next >= tree.size || !isCapital(tree, next)) return { ...span, type }
  const kind = ontology.classNouns?.get(tree.lemma(next))
  const isBody = kind !== undefined && (ontology.isA(kind, 'Organization') || kind === 'Hospital')
  const beside =
    tree.is(head, 'compound') && tree.is(next, 'compound') && tree.token(head).head === tree.token(next).head
  return isBody && beside ? { first: span.first, last: next, type: 'organization' } : { ...span, type }
}

/** "Kerala Congress (M)", "Janata Dal (United)": what in brackets tells one party from those that it split from. */
function withFaction({ tree, ontology }: MentionContext, span: NameSpan, type: EntityType): NameSpan {
  // the model may end the name within the brackets
  const open = [span.last + 1, span.last - 1].find((at) => tree.sentence.tokens[at]?.text === '(')
  const isFaction =
    type === 'organization' &&
    open !== undefined &&
    open > span.first &&
    open + 2 < tree.size &&
    tree.token(open + 2).text === ')' &&
    ontology.words('factionWord').has(tree.token(open + 1).text.toLowerCase())
  return isFaction ? { first: span.first, last: open + 2 } : span
}

/** "Fire Safety (Housing) Act": brackets in the middle of a name, which goes on behind them. */
function withBrackets(tree: MentionTree, span: NameSpan): NameSpan {
  if (span.last + 4 > tree.size || tree.token(span.last + 1).text !== '(') return span
  let close = span.last + 2
  while (close < tree.size && tree.token(close).upos === 'PROPN') close++
  const head = close + 1
  const goesOn =
    head < tree.size &&
    tree.token(close).text === ')' &&
    tree.token(head).upos === 'PROPN' &&
    tree.token(tree.headOf(span.first, span.last)).head === head
  return goesOn ? { first: span.first, last: head } : span
}

/** "Airbus 320", "Apollo 11": a number right behind that hangs on the name. */
function withNumber(tree: MentionTree, span: NameSpan, type: EntityType): NameSpan {
  const next = span.last + 1
  if (type === 'place' || next >= tree.size || tree.token(next).upos !== 'NUM') return span
  const hangs =
    tree.token(next).head === tree.headOf(span.first, span.last) &&
    tree.is(next, 'nummod', 'nmod:unmarked', 'flat', 'dep')
  return hangs ? { first: span.first, last: next } : span
}

/** "Ministry of Culture", "Institute for the Blind": what a noun of organizations needs to be a name. */
function withComplement({ tree, ontology }: MentionContext, { first, last }: NameSpan): NameSpan {
  const open = tree.token(last).upos === 'ADP'
  const noun = open ? last - 1 : last
  if (noun < first || !(open || ontology.classNouns?.has(tree.lemma(noun))))
    return { first, last: Math.max(first, open ? noun : last) }
  let at = open ? last + 1 : last + 1
  if (!open) {
    if (at >= tree.size || !tree.isOf(at, 'namePreposition') || !isComplement(tree, at, noun)) return { first, last }
    at++
  }
  if (at < tree.size && tree.lemma(at) === 'the') at++
  let end = at - 1
  while (end + 1 < tree.size && tree.token(end + 1).upos === 'PROPN') end++
  return end >= at ? { first, last: end } : { first, last: noun }
}

/** The complement hangs on the noun itself. */
const isComplement = (tree: MentionTree, preposition: number, noun: number): boolean =>
  tree.ancestors(preposition).at(1) === noun
