import { slug, type Ontology, type Tree } from '../../model/index.ts'
import { firstConjunct } from '../../syntax/nominal.ts'
import type { GazetteerEntry } from '../gazetteer/index.ts'
import type { Draft } from '../mentions/candidate.ts'
import { isWhere, sportWords } from './sport.ts'

/** How many of a sport's words make an article a report of it. */
const ENOUGH = 5

/**
 * In the report of a match, a country's name stands for its national team where it competes ("Belgium beat Panama"), and
 * then wherever it is not spoken of as a place. The team's Wikipedia title follows that encyclopaedia's convention.
 */
export function readNationalTeams(drafts: readonly Draft[], trees: readonly Tree[], ontology: Ontology): Draft[] {
  const sport = sportOf(trees, ontology)
  if (!sport) return [...drafts]
  const competitors = new Set(drafts.filter((draft) => competes(draft, ontology)).map(({ entry }) => entry?.id))
  return drafts.map((draft) => {
    const { entry, form } = draft
    if (form !== 'name' || !entry || !competitors.has(entry.id) || isWhere(draft, ontology)) return draft
    return { ...draft, type: 'organization', entry: teamOf(entry, sport, ontology), metonym: true }
  })
}

/** The sport that an article reports of: the first, in the order of the lexicon, of which it has words enough. */
function sportOf(trees: readonly Tree[], ontology: Ontology): string | undefined {
  const sports = ontology.table('sportWord')
  const told = sportWords(trees, ontology)
  return [...new Set(sports.values())].find((sport) => told.filter((each) => each === sport).length >= ENOUGH)
}

function competes({ form, entry, tree, head }: Draft, ontology: Ontology): boolean {
  if (form !== 'name' || !entry || !(entry.class === 'State' || ontology.words('homeNation').has(entry.id)))
    return false
  const at = firstConjunct(tree, head)
  const governor = tree.token(at).head
  if (governor < 0) return false
  if (tree.is(at, 'nsubj', 'obj', 'obl:agent')) return tree.isOf(governor, 'competingVerb')
  return tree.is(at, 'nmod:poss', 'compound') && tree.isOf(governor, 'teamNoun')
}

function teamOf({ id, label }: GazetteerEntry, sport: string, ontology: Ontology): GazetteerEntry {
  const name = `${label} national ${sport} team`
  const title = ontology.table('sportCalledOtherwise').get(id) === sport ? {} : { wikipedia: name }
  return { id: slug(name), label: name, class: 'SportsTeam', type: 'organization', country: id, ...title }
}
