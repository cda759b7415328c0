import type { Chain } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { firstConjunct } from '../../syntax/nominal.ts'

/**
 * How much a chain is in the reader's mind where a pronoun stands: the factors of Lappin and Leass
 * ("An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics 20(4), 1994), each halved
 * with every sentence in between; names and what is spoken of often weigh somewhat more.
 */
const RECENCY = 100
const SUBJECT = 80
const OBJECT = 50
const OBLIQUE = 40
const HEAD = 80
const NOT_ADVERBIAL = 50
const PARALLEL = 35
const NAME = 20
const SAME_CLAUSE_SUBJECT = 40
/** A later conjunct's possessive is most often the first conjunct's: "the US and its allies". */
const FIRST_CONJUNCT = 150
/** "They" are people, or several, before they are one body. */
const PLURAL = 60
/** The language model tells a type for pronouns too. */
const SAME_TYPE = 80

export function salienceOf(pronoun: Candidate, chain: Chain): number {
  const before = chain.members.filter(({ order }) => order < pronoun.order)
  const bySentence = new Map<number, number>()
  for (const member of before) {
    const { index } = member.tree.sentence
    bySentence.set(index, Math.max(bySentence.get(index) ?? 0, weightOf(pronoun, member)))
  }
  let total = 0
  for (const [index, weight] of bySentence) total += weight / 2 ** (pronoun.tree.sentence.index - index)
  return total + fitness(pronoun, chain)
}

function fitness(pronoun: Candidate, chain: Chain): number {
  const { entityType } = pronoun.tree.token(pronoun.head)
  const typed = entityType !== null && entityType === chain.type ? SAME_TYPE : 0
  if (pronoun.number !== 'plural') return typed
  return (
    typed +
    (chain.number === 'plural' ? PLURAL : 0) +
    (chain.type === 'person' || chain.type === 'organization' ? PLURAL : 0)
  )
}

/** "the US and its allies", for "its" and "the US". */
function isFirstConjunct(pronoun: Candidate, { tree, head }: Candidate): boolean {
  if (tree !== pronoun.tree || !tree.is(pronoun.head, 'nmod:poss')) return false
  const owned = tree.token(pronoun.head).head
  return owned !== head && tree.is(owned, 'conj') && firstConjunct(tree, owned) === head
}

function weightOf(pronoun: Candidate, member: Candidate): number {
  const { tree, head, form } = member
  if (form === 'adjective') return RECENCY / 2
  const at = firstConjunct(tree, head)
  const isSubject = tree.is(at, 'nsubj')
  const role = isSubject ? SUBJECT : tree.is(at, 'obj', 'iobj') ? OBJECT : tree.is(at, 'obl') ? OBLIQUE : 0
  const embedded = tree.is(at, 'nmod', 'compound') && !tree.is(at, 'nmod:poss')
  const parallel =
    role > 0 && isSubject === pronoun.tree.is(pronoun.head, 'nsubj') && !pronoun.tree.is(pronoun.head, 'nmod:poss')
  const clause =
    tree === pronoun.tree &&
    isSubject &&
    pronoun.tree.is(pronoun.head, 'nmod:poss') &&
    tree.ancestors(pronoun.head).includes(tree.token(at).head)
  return (
    RECENCY +
    (isFirstConjunct(pronoun, member) ? FIRST_CONJUNCT : 0) +
    role +
    (embedded ? 0 : HEAD) +
    (tree.is(at, 'obl') ? 0 : NOT_ADVERBIAL) +
    (parallel ? PARALLEL : 0) +
    (form === 'name' ? NAME : 0) +
    (clause ? SAME_CLAUSE_SUBJECT : 0)
  )
}
