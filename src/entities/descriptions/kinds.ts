import type { CodedClass, Ontology } from '../../model/index.ts'
import type { Chain, Chains } from '../chains.ts'
import { classOf, classOfType, isCivic } from '../classify.ts'
import { endsAsCompany, nameWords, type Candidate } from '../mentions/index.ts'

const COMPANY: CodedClass = 'Company'
const STATE: CodedClass = 'State'

/** Whether something named is of the kind that a noun names, as the world, the article or its name tells it, or may be for all that is known. */
export type Fit = 'known' | 'possible' | 'none'

/** How something named fits a class. What is no more than a body may be a company, a team or a station, unless a noun of other bodies names it. */
export function fitOf(chain: Chain, kind: string, chains: Chains, ontology: Ontology): Fit {
  const own = classOf(chain, ontology)
  if (ontology.isA(own, kind)) return 'known'
  if (kind === STATE || isState(chain, ontology)) return 'none'
  const isOfCompany = ontology.isA(kind, COMPANY)
  // "the Oslo-based group" may be a company
  const isOfBody = isOfCompany || ontology.isA(COMPANY, kind)
  if (chain.type === 'person') return isOfBody && mayBeBody(chain, chains, ontology) ? 'possible' : 'none'
  if (own !== classOfType(chain.type) || !ontology.isA(kind, own)) return 'none'
  if (!isOfCompany) return 'possible'
  if (isCivic(chain, ontology)) return 'none'
  return chain.names.some((each) => endsAsCompany(each, ontology)) ? 'known' : 'possible'
}

/** "The state" is one of a federation as well as any other. */
export function fitOfLand(chain: Chain, ontology: Ontology): Fit {
  if (isState(chain, ontology)) return 'possible'
  const isLand = chain.entry?.country !== undefined && chain.entry.class === REGION
  return isLand ? 'known' : 'none'
}
const REGION: CodedClass = 'Region'

export const isState = (chain: Chain, ontology: Ontology): boolean => ontology.isA(classOf(chain, ontology), STATE)

/** "it", "its" */
const isThing = ({ form, lemma }: Candidate, ontology: Ontology): boolean =>
  form === 'pronoun' && ontology.table('pronoun').get(lemma) === 'thing'

/**
 * A name of one word that the model takes for a person's, though nothing in the article does: no title, no given name, no noun of a
 * person, no "he" or "she" behind it.
 */
const mayBeBody = ({ members, entry }: Chain, { candidates }: Chains, ontology: Ontology): boolean =>
  entry === undefined &&
  members.every(
    (each) =>
      isThing(each, ontology) ||
      (each.form === 'name' &&
        each.titles.length === 0 &&
        each.gender === undefined &&
        nameWords(each).length === 1 &&
        !candidates.some(
          ({ form, gender, order, tree }) =>
            form === 'pronoun' &&
            gender !== undefined &&
            order > each.order &&
            tree.sentence.index - each.tree.sentence.index <= 1,
        )),
  )
