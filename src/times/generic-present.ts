import type { Sentence, Token, Words } from '../model/index.ts'

/**
 * True where "today" means nowadays: its clause tells in the simple present how things stand with third parties
 * ("Today, some 100,000 worship them", "the method is still used today").
 */
export function isGenericPresent({ tokens }: Sentence, token: Token, lexicon: Words): boolean {
  const governor = tokens[token.head]
  if (!governor || !/^(?:advmod|obl|nmod)/u.test(token.relation)) return false
  const children = tokens.filter(({ head }) => head === governor.index)
  const reduced =
    governor.upos === 'VERB' && /^acl$/u.test(governor.relation) && governor.features['VerbForm'] === 'Part'
  if (reduced) return lexicon.words('lastingParticiple').has(governor.lemma)
  if (children.some(({ lemma }) => lemma === 'still')) return true
  const finite = [governor, ...children].find(
    ({ features, relation, index }) =>
      features['VerbForm'] === 'Fin' && (index === governor.index || /^(?:aux|cop)/u.test(relation)),
  )
  if (
    finite?.features['Tense'] !== 'Pres' ||
    children.some(
      ({ lemma, relation }) =>
        relation.startsWith('aux') && (lemma === 'have' || lexicon.table('modalAuxiliary').has(lemma)),
    )
  )
    return false
  const progressive =
    governor.features['VerbForm'] === 'Ger' ||
    (governor.features['VerbForm'] === 'Part' && governor.features['Tense'] === 'Pres')
  const copular = children.some(({ relation }) => relation === 'cop')
  if (progressive || !(copular || lexicon.words('stativeVerb').has(governor.lemma))) return false
  const subject = children.find(({ relation }) => relation.startsWith('nsubj'))
  return subject !== undefined && subject.upos !== 'PRON' && subject.index !== token.index
}
