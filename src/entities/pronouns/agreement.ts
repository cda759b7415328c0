import type { Ontology } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import { classOf } from '../classify.ts'
import type { Candidate } from '../mentions/index.ts'

/** Nouns for bodies of people, taken up by "they" in the singular. */
const COLLECTIVE = /^(team|group|company|police|government|family|crew|committee|party|club|band|organization|organisation|firm|council|staff|public|army|couple|crowd|jury|board|union|ministry|department|agency|someone|everyone|anyone|person|child|student|player|user|customer|patient|victim|suspect)$/ // prettier-ignore

/** Whether a chain agrees with a pronoun in number, gender and animacy; what is unknown agrees. */
export function agrees(pronoun: Candidate, chain: Chain, ontology: Ontology): boolean {
  const { type, number, gender } = chain
  if (chain.members.every(({ form }) => form === 'pronoun')) return sameForm(pronoun, chain)
  if (pronoun.gender)
    return type === 'person' && number !== 'plural' && (gender === undefined || gender === pronoun.gender)
  if (pronoun.number === 'singular')
    return (
      type !== 'person' && number !== 'plural' && !chain.members.some((member) => member.gender) && !isPeople(chain)
    )
  if (number === 'plural') return true
  return type === 'organization' || isCollective(chain) || ontology.isA(classOf(chain, ontology), 'Organization')
}

/** A pronoun whose antecedent is unknown is taken up by a pronoun of its own kind. */
const sameForm = (pronoun: Candidate, chain: Chain): boolean =>
  chain.members.some(
    (member) => member.number === pronoun.number && member.gender === pronoun.gender && member.type === pronoun.type,
  )

const isCollective = (chain: Chain): boolean =>
  chain.members.some(({ form, lemma }) => form === 'nominal' && COLLECTIVE.test(lemma))
const isPeople = (chain: Chain): boolean =>
  chain.members.some(({ form, lemma }) => form === 'nominal' && /^(people|police|couple)$/.test(lemma))
