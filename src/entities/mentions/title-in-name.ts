import type { EntityType } from '../../model/index.ts'
import type { MentionContext } from './context.ts'
import type { NameSpan } from './person-name.ts'

/**
 * What is left of the name of a body or a place without the words that belong to the office behind it: "U.S." of "U.S. District Judge
 * Ann Lee", nothing of "Chief Deputy City Attorney".
 */
export function withoutOffice(context: MentionContext, span: NameSpan, type: EntityType): NameSpan | null {
  const { tree, ontology, gazetteer } = context
  const next = tree.sentence.tokens[span.last + 1]
  if (!['place', 'organization'].includes(type) || next === undefined) return span
  if (!ontology.officeNouns.has(tree.lemma(span.last + 1).toLowerCase())) return span
  const isRank = (at: number): boolean =>
    tree.isOf(at, 'deputyWord') || ontology.words('rankOfOffice').has(tree.lemma(at).toLowerCase())
  const { last } = span
  let { first } = span
  while (first < last && isRank(first)) first++
  const isJurisdiction = ontology.words('jurisdictionNoun').has(tree.token(last).text.toLowerCase())
  if (!isJurisdiction) return span
  if (first === last) {
    // nor does it stand for a thing
    for (let at = span.first; at <= span.last; at++) context.taken.add(at)
    return null
  }
  const isKnown =
    gazetteer.named(tree.text(first, last - 1)).length > 0 && gazetteer.named(tree.text(first, last)).length === 0
  const isDistrict = /^(?:district|circuit)$/i.test(tree.token(last).text)
  return isDistrict && isKnown ? { first, last: last - 1 } : { first, last }
}
