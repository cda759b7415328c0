import type { CodedClass, Ontology, Tree } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Gazetteer } from '../gazetteer/index.ts'
import { nameText, nameWords, type Draft } from '../mentions/candidate.ts'
import { isWhere, sportWords } from './sport.ts'

const TEAM: CodedClass = 'SportsTeam'
const PLACES: ReadonlySet<string> = new Set<CodedClass>(['City', 'Region'])
/** How many words of sport make an article a report of it. */
const ENOUGH = 5

/**
 * Where cities compete ("Denver led 10-3", "Philadelphia hosts the Toronto Raptors") their names stand for teams, of which no
 * more is known.
 */
export function readCityTeams(
  drafts: readonly Draft[],
  trees: readonly Tree[],
  { known }: Pick<Gazetteer, 'known'>,
  ontology: Ontology,
): Draft[] {
  const isReport = sportWords(trees, ontology).length >= ENOUGH
  const teams = drafts.filter((draft) =>
    known.named(nameText(draft)).some((each) => each.class === TEAM && each.label.includes(' ')),
  )
  const hasTeam = (city: string): boolean => teams.some((team) => isTeamOf(nameText(team), city, known))
  const competitors = new Set(
    drafts
      .filter(
        (draft) =>
          isCity(draft) &&
          (competes(draft, teams, isReport, ontology) || (isReport && acts(draft) && hasTeam(nameText(draft)))),
      )
      .map(nameText),
  )
  if (competitors.size === 0) return [...drafts]
  return drafts.map((draft) => {
    if (!isCity(draft) || !competitors.has(nameText(draft)) || isWhere(draft, ontology) || isInner(draft, drafts))
      return draft
    if (isOfPlace(draft)) return draft
    const { entry: _, within: __, ...own } = draft
    return { ...own, type: 'organization', kind: TEAM, metonym: true }
  })
}

/** Whether a name is that of a team of a city: "Denver Broncos", "the Broncos". */
export const isTeamOf = (name: string, city: string, known: Gazetteer['known']): boolean =>
  name !== city &&
  known
    .named(name)
    .some(({ class: kind, label }) => kind === TEAM && [label, name].some((each) => each.startsWith(`${city} `)))

/** "Denver led throughout": whoever does something, where the report names the city's team. */
function acts({ tree, head }: Draft): boolean {
  const at = firstConjunct(tree, head)
  const verb = tree.token(at).head
  return (
    verb >= 0 &&
    tree.token(verb).upos === 'VERB' &&
    (tree.token(at).relation === 'nsubj' || tree.is(at, 'obl:agent')) &&
    !tree.isOf(verb, 'verbOfCities')
  )
}

/** "the east of Denver": a part of the city; "the coach of Denver" is the team's. */
const isOfPlace = ({ tree, head }: Draft): boolean => {
  const at = firstConjunct(tree, head)
  return tree.is(at, 'nmod') && marker(tree, at) === 'of' && !tree.isOf(tree.token(at).head, 'teamNoun')
}

const isCity = ({ form, entry, type, kind }: Draft): boolean =>
  form === 'name' && type === 'place' && kind === undefined && (entry === undefined || PLACES.has(entry.class))

/** "Toronto" in "Toronto Raptors" is the city. */
const isInner = ({ tree, name }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) =>
      other.tree === tree &&
      other.name !== undefined &&
      name !== undefined &&
      nameWords(other).length > name.words.length &&
      other.name.first <= name.first &&
      name.last <= other.name.last,
  )

/** Subject, object or opponent of a verb of matches, in a sentence that tells a score, beside a team, or in a report of a sport. */
function competes({ tree, head }: Draft, teams: readonly Draft[], isReport: boolean, ontology: Ontology): boolean {
  const at = firstConjunct(tree, head)
  const verb = tree.token(at).head
  if (verb < 0 || !tree.is(at, 'nsubj', 'obj', 'obl:agent', 'obl')) return false
  if (tree.is(at, 'obl') && !ontology.words('opponentPreposition').has(marker(tree, at))) return false
  const lemma = tree.lemma(verb)
  const isMatch = ontology.words('competingVerb').has(lemma)
  const isContest = ontology.words('matchVerb').has(lemma)
  if (!isMatch && !isContest) return false
  const isBesideTeam = teams.some((team) => team.tree === tree && tree.token(team.head).head === verb)
  const scores = tree.sentence.tokens.filter(({ index }) => isScore(tree, index))
  return (
    isBesideTeam ||
    (isMatch && (isReport || scores.length > 0)) ||
    scores.some(({ index }) => tree.dominates(verb, index))
  )
}

/** "24-10", in one token or in three, of nothing behind it. */
function isScore(tree: Tree, at: number): boolean {
  const isNumber = (each: number): boolean => each < tree.size && /^\d{1,3}$/.test(tree.token(each).text)
  const isWhole = /^\d{1,3}[-–]\d{1,3}$/.test(tree.token(at).text)
  const isParted = isNumber(at) && isNumber(at + 2) && /^[-–]$/.test(tree.token(at + 1).text)
  const next = at + (isWhole ? 1 : 3)
  return (isWhole || isParted) && (next >= tree.size || !/^(?:NUM|NOUN|ADJ|SYM)$/.test(tree.token(next).upos))
}
