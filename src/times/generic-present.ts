import type { Sentence, Token } from '../model/index.ts'

/** What a present tense says is happening or set for the day, not how things stand: "today marks a year". */
const HAPPENINGS = new Set(['mark', 'celebrate', 'commemorate', 'begin', 'start', 'open', 'close', 'end', 'vote', 'meet', 'face', 'launch', 'host',
  'announce', 'arrive', 'leave', 'return', 'visit', 'hold', 'play', 'win', 'lose', 'report', 'say', 'call', 'bring', 'turn', 'rule', 'join']) // prettier-ignore

/** Participles of what lasts: "known today as". */
const LASTING = new Set(['know', 'use', 'call', 'find', 'see', 'live'])

/**
 * True where "today" means nowadays: its clause tells in the simple present how things stand with third parties
 * ("Today, some 100,000 worship them", "the method is still used today").
 */
export function isGenericPresent({ tokens }: Sentence, token: Token): boolean {
  const governor = tokens[token.head]
  if (!governor || !/^(?:advmod|obl|nmod)/u.test(token.relation)) return false
  const children = tokens.filter(({ head }) => head === governor.index)
  const reduced =
    governor.upos === 'VERB' && /^acl$/u.test(governor.relation) && governor.features['VerbForm'] === 'Part'
  if (reduced) return LASTING.has(governor.lemma)
  if (children.some(({ lemma }) => lemma === 'still')) return true
  const finite = [governor, ...children].find(
    ({ features, relation, index }) =>
      features['VerbForm'] === 'Fin' && (index === governor.index || /^(?:aux|cop)/u.test(relation)),
  )
  if (
    finite?.features['Tense'] !== 'Pres' ||
    children.some(
      ({ lemma, relation }) => relation.startsWith('aux') && /^(?:have|will|shall|can|may|must|should)$/u.test(lemma),
    )
  )
    return false
  const progressive =
    governor.features['VerbForm'] === 'Ger' ||
    (governor.features['VerbForm'] === 'Part' && governor.features['Tense'] === 'Pres')
  if (progressive || HAPPENINGS.has(governor.lemma)) return false
  const subject = children.find(({ relation }) => relation.startsWith('nsubj'))
  return (
    subject !== undefined &&
    !/^[12]$/u.test(subject.features['Person'] ?? '') &&
    subject.upos !== 'PRON' &&
    subject.index !== token.index
  )
}
