import type { EntityType, Ontology } from '../../model/index.ts'
import { isPossessiveMark, type MentionTree } from '../mention-tree.ts'
import type { NameSpan } from './person-name.ts'

/**
 * A name as far as it goes: without article, possessive mark and punctuation at its ends, and with the proper nouns that the
 * model left off ("Rural Heritage" → "Rural Heritage Fund", "University of" → "University of Leiden").
 */
export function wholeName(tree: MentionTree, span: NameSpan, type: EntityType, ontology: Ontology): NameSpan | null {
  const own = trimmed(tree, span)
  if (!own || type === 'person') return own
  return withComplement(tree, withNumber(tree, withHead(tree, own), type), ontology)
}

function trimmed(tree: MentionTree, span: NameSpan): NameSpan | null {
  let { first, last } = span
  while (first <= last && (tree.is(first, 'punct') || /^(the|a|an)$/i.test(tree.token(first).text))) first++
  while (last >= first && (tree.is(last, 'punct') || isPossessiveMark(tree.token(last)))) last--
  return first > last ? null : { first, last }
}

/** The proper noun right behind the span that governs it belongs to the name. */
function withHead(tree: MentionTree, span: NameSpan): NameSpan {
  const head = tree.headOf(span.first, span.last)
  const governor = tree.token(head).head
  const isNext =
    governor === span.last + 1 && tree.token(governor).upos === 'PROPN' && tree.is(head, 'compound', 'amod')
  return isNext ? { first: span.first, last: governor } : span
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
function withComplement(tree: MentionTree, { first, last }: NameSpan, ontology: Ontology): NameSpan {
  const open = tree.token(last).upos === 'ADP'
  const noun = open ? last - 1 : last
  if (noun < first || !(open || ontology.classNouns?.has(tree.lemma(noun))))
    return { first, last: Math.max(first, open ? noun : last) }
  let at = open ? last + 1 : last + 1
  if (!open) {
    if (at >= tree.size || !/^(of|for)$/.test(tree.lemma(at)) || !isComplement(tree, at, noun)) return { first, last }
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
