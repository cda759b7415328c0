import type { CodedClass } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import { classOf, classOfType, isCivic } from '../classify.ts'
import { narrowClassOf } from '../descriptions/likeness.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** Joins the house that somebody speaks of and the one whose voice he is: "A Tolvan spokeswoman said the company had no plans". */
export const houses: Sieve = {
  apply(context) {
    for (const later of context.chains.candidates) {
      const house = takesUp(later, context) ? houseOfSpeaker(later, context) : undefined
      if (house) context.chains.join(house, later)
    }
  },
}

/** "the company", with nothing that tells it from others. */
const takesUp = (
  { form, number, determination, modifiers, tree, head }: Candidate,
  { ontology }: SieveContext,
): boolean =>
  form === 'nominal' &&
  number === 'singular' &&
  determination === 'definite' &&
  modifiers.length === 0 &&
  tree.first(head, 'nmod', 'acl', 'amod', 'compound') === undefined &&
  ontology.classNouns?.has(tree.lemma(head)) === true

/** The one body of that kind that the phrase of whoever says the clause names. */
function houseOfSpeaker(later: Candidate, context: SieveContext): Candidate | undefined {
  const { tree, head } = later
  const { chains, ontology } = context
  const verb = tree.ancestors(head).find((at) => ontology.reportingWords.has(tree.lemma(at)))
  const speaker = verb === undefined ? undefined : chains.at(tree, tree.first(verb, 'nsubj') ?? -1)
  if (!speaker || !hasOffice(chains.of(speaker), context) || tree.dominates(speaker.head, head)) return undefined
  const named = chains.candidates.filter(
    (each) =>
      each.tree === tree &&
      each.form === 'name' &&
      each.head < head &&
      tree.dominates(speaker.head, each.head) &&
      each.head !== speaker.head &&
      isOfKind(chains.of(each), later, context),
  )
  const [only] = named
  return new Set(named.map((each) => chains.of(each))).size === 1 ? only : undefined
}

/** "A Tolvan director", "Ann Lee, a spokeswoman for Tolvan": by what the article calls somebody; analysts speak of other houses. */
const hasOffice = ({ type, members }: Chain, { ontology }: SieveContext): boolean =>
  type === 'person' &&
  members.some(({ form, lemma, titles }) =>
    (form === 'nominal' ? [lemma] : titles).some(
      (noun) => ontology.officeNouns.has(noun) || ontology.words('titleWord').has(noun),
    ),
  )

/** A body of the noun's kind; of a company, also one of which no more is known than that it is a body. */
function isOfKind(chain: Chain, later: Candidate, { ontology }: SieveContext): boolean {
  const kind = narrowClassOf(later, ontology)
  const own = classOf(chain, ontology)
  if (kind === undefined || chain.type !== 'organization') return false
  return (
    ontology.isA(own, kind) || (kind === COMPANY && own === classOfType('organization') && !isCivic(chain, ontology))
  )
}
const COMPANY: CodedClass = 'Company'
