import type { Ontology } from '../../model/index.ts'
import type { Chain, Chains } from '../chains.ts'
import { classOf } from '../classify.ts'
import { firstConjunct } from '../../syntax/nominal.ts'
import { isOfPart } from './part.ts'
import type { Candidate } from '../mentions/index.ts'
import type { MentionTree } from '../mention-tree.ts'

/** Whether a chain agrees with a pronoun in number, gender and animacy; what is unknown agrees. */
export function agrees(pronoun: Candidate, chain: Chain, ontology: Ontology): boolean {
  const { type, number, gender } = chain
  if (chain.members.every(({ form }) => form === 'pronoun')) return sameForm(pronoun, chain)
  if (pronoun.gender)
    return (
      type === 'person' &&
      number !== 'plural' &&
      (gender === undefined || gender === pronoun.gender) &&
      // "the gang … his family"
      !hasNoun(chain, ontology.words('bodyNoun')) &&
      !isPrizeOfName(chain)
    )
  if (pronoun.number === 'singular')
    return (
      // "the Lindqvist family … its stake"
      (type !== 'person' || hasNoun(chain, ontology.words('bodyNoun'))) &&
      !isCalledThey(chain, pronoun.tree, ontology) &&
      (number !== 'plural' || isNamedBody(chain)) &&
      !chain.members.some((member) => member.gender) &&
      !hasNoun(chain, ontology.words('peopleNoun')) &&
      // "The cause was not known. It will be rebuilt"
      !hasNoun(chain, ontology.words('causeNoun'))
    )
  if (number === 'plural') return true
  // "one of them" is one of several
  if (isOfPart(pronoun.tree, pronoun.head)) return hasNoun(chain, ontology.words('peopleNoun'))
  // "the suspect … they", but not once the suspect is called "he"
  if (type === 'person' && gender !== undefined) return false
  // nor whom the sentence itself calls "it": "the navy said it had caught the pirates as they fled"
  if (pronoun.lemma === 'they' && chain.members.some(({ tree, lemma }) => tree === pronoun.tree && lemma === 'it'))
    return false
  return (
    type === 'organization' ||
    hasNoun(chain, ontology.words('collectiveNoun')) ||
    ontology.isA(classOf(chain, ontology), 'Organization')
  )
}

/** "Northern Foods said it would close a plant": whatever noun a body's name ends in, it is one. */
const isNamedBody = ({ type, members }: Chain): boolean =>
  type === 'organization' && members.some(({ form }) => form === 'name')

/** A pronoun whose antecedent is unknown is taken up by a pronoun of its own kind. */
const sameForm = (pronoun: Candidate, chain: Chain): boolean =>
  chain.members.some(
    (member) => member.number === pronoun.number && member.gender === pronoun.gender && member.type === pronoun.type,
  )

/** By a noun alone or at the end of a name: "the family", "the Lindqvist family". */
const hasNoun = (chain: Chain, nouns: ReadonlySet<string>): boolean =>
  chain.members.some(
    ({ form, lemma, name }) =>
      (form === 'nominal' && nouns.has(lemma)) ||
      (name !== undefined && name.words.length > 1 && nouns.has(name.words.at(-1) ?? '')),
  )

/** Whether the sentence speaks of it as several: "they handed it over" is about two. */
const isCalledThey = ({ members }: Chain, tree: MentionTree, ontology: Ontology): boolean =>
  members.some(
    ({ tree: own, form, lemma }) =>
      own === tree && form === 'pronoun' && ontology.table('pronoun').get(lemma) === 'several',
  )

/** "She won a Tony": what bears a first name behind an article is nobody. */
const isPrizeOfName = ({ members, names }: Chain): boolean =>
  names.length > 0 &&
  members.every(
    ({ form, name, determination, first }) =>
      form === 'pronoun' || (determination === 'indefinite' && name?.words.length === 1 && first === name.first - 1),
  )
/** Whether "they" may be the several that a coordination names, of which this is the first. */
export const agreesAsGroup = ({ number, gender }: Candidate, { tree, head }: Candidate, chains: Chains): boolean =>
  number === 'plural' && gender === undefined && tree.all(head, 'conj').some((at) => chains.at(tree, at) !== undefined)

/** One of several named together is not whom "they" means. */
export const isOneOfGroup = (pronoun: Candidate, { tree, head, number, form }: Candidate, chains: Chains): boolean => {
  if (pronoun.number !== 'plural' || number === 'plural' || form === 'pronoun') return false
  const first = firstConjunct(tree, head)
  return first !== head
    ? chains.at(tree, first) !== undefined
    : tree.all(head, 'conj').some((at) => chains.at(tree, at) !== undefined)
}
