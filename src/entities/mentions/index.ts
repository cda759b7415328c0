import type { Ontology } from '../../model/index.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import { withDefinedAcronyms } from './acronym.ts'
import { findNationalities, findPeoples } from './adjectives.ts'
import { withAmericanStates } from './american-states.ts'
import type { Candidate } from './candidate.ts'
import type { MentionFinder } from './context.ts'
import { readCityTeams } from '../metonymy/city-teams.ts'
import { readNationalTeams } from '../metonymy/national-teams.ts'
import { readMetonym } from '../metonymy/read-metonym.ts'
import { withNamedKinds } from './named-kinds.ts'
import { withPartiesOfPoliticians } from './parties.ts'
import { findFurtherNames, findNames } from './names.ts'
import { findNominals } from './nominals.ts'
import { findSetNames } from './set-names.ts'
import { findPronouns } from './pronouns.ts'
import { withToldBodies } from './told-bodies.ts'
import { withToldPlaces } from './told-places.ts'

export { isAcronym, spells } from './acronym.ts'
export { areAlike, isName, isNested, isPart, nameText, nameWords, type Candidate } from './candidate.ts'
export { beginsCompany, endsAsCompany } from './company-name.ts'
export { nounBeside } from './person-name.ts'

/** In order: what an earlier finder took, a later one leaves alone. */
const FINDERS: readonly MentionFinder[] = [
  findSetNames,
  findPeoples,
  findNationalities,
  findNames,
  findFurtherNames,
  findPronouns,
  findNominals,
]

/** All mentions of an article, in text order; `datelines` are the sentences that are the place and date it opens with. */
export function findMentions(
  trees: readonly MentionTree[],
  gazetteer: Gazetteer,
  ontology: Ontology,
  datelines: ReadonlySet<number>,
): Candidate[] {
  const drafts = trees.flatMap((tree) => {
    const isDateline = datelines.has(tree.sentence.index)
    const context = { tree, gazetteer, ontology, isDateline, taken: new Set<number>() }
    return FINDERS.flatMap((find) => find(context)).sort((a, b) => a.head - b.head)
  })
  const kinds = withPartiesOfPoliticians(withToldBodies(withNamedKinds(drafts, ontology), ontology), ontology)
  const places = withAmericanStates(withToldPlaces(kinds), gazetteer, ontology)
  const meant = withDefinedAcronyms(places, ontology).map((draft) => readMetonym(draft, gazetteer, ontology))
  const nations = readNationalTeams(meant, trees, ontology)
  return readCityTeams(nations, trees, gazetteer, ontology).map((draft, order) => ({ ...draft, order }))
}
