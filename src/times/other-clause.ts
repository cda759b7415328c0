import type { Sentence, Token, Words } from '../model/index.ts'

/**
 * Whether a date stands in a clause with a subject of its own that goes on from that of a year given before: joined to it
 * by "but" or a semicolon ("was built in 2012; a flood destroyed it in May"), or with it inside as what only tells who is
 * meant or why ("the mayor, who was elected in 2018, left in May"). Such a year dates the background, unless it stands
 * before its verb and so frames whatever follows; nor does a pluperfect go on.
 */
export function isOfOtherClause(sentence: Sentence, date: number, year: number, words: Words): boolean {
  const own = clauseOf(sentence, date)
  const other = clauseOf(sentence, year)
  if (!own || !other || own === other || date < own.index || year < other.index) return false
  const children = childrenOf(sentence, own)
  if (!children.some(({ relation }) => /^(?:nsubj|csubj|expl)/u.test(relation))) return false
  if (children.some(({ relation, text }) => relation.startsWith('aux') && text.toLowerCase() === 'had')) return false
  const above = pathOf(sentence, other)
  if (above.includes(own)) return isBackground(sentence, other, own, words)
  const first = sentence.tokens[own.head]
  return (
    /^(?:conj|parataxis)/u.test(own.relation) &&
    first !== undefined &&
    above.includes(first) &&
    children.some(
      ({ relation, text, lemma, index }) =>
        index < own.index && (text === ';' || (relation === 'cc' && words.words('contrastiveConjunction').has(lemma))),
    )
  )
}

/** A relative clause within another clause, or the reason for it. */
const isBackground = (sentence: Sentence, clause: Token, whole: Token, words: Words): boolean =>
  clause.relation === 'acl:relcl' ||
  (clause.relation === 'advcl' &&
    clause.head === whole.index &&
    childrenOf(sentence, clause).some(({ lemma }) => words.words('causalConjunction').has(lemma)))

const childrenOf = ({ tokens }: Sentence, { index }: Token): readonly Token[] =>
  tokens.filter(({ head }) => head === index)

/** A token and those above it, up to the root. */
function pathOf({ tokens }: Sentence, token: Token): readonly Token[] {
  const path: Token[] = []
  for (let at: Token | undefined = token; at && !path.includes(at); at = tokens[at.head]) path.push(at)
  return path
}

/** The verb of the clause that a token stands in. */
function clauseOf(sentence: Sentence, token: number): Token | undefined {
  const start = sentence.tokens[token]
  return start && pathOf(sentence, start).find(({ upos }) => upos === 'VERB')
}
