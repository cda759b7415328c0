import { slug, type Analysis } from '../../model/index.ts'
import type { GazetteerEntry } from '../gazetteer/index.ts'
import type { Draft } from '../mentions/candidate.ts'

interface Sport {
  readonly name: string
  /** Lemmas that only reports of this sport use. */
  readonly words: ReadonlySet<string>
  /** Countries that call it otherwise; what their teams' articles are called is not known here. */
  readonly otherwise: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const SPORTS: readonly Sport[] = [
  {
    name: 'football',
    words: words('football footballer soccer fifa uefa goalkeeper striker midfielder penalty offside'),
    otherwise: words('united-states canada australia new-zealand'),
  },
  {
    name: 'cricket',
    words: words('cricket cricketer wicket innings batsman bowler batter odi t20'),
    otherwise: words(''),
  },
  { name: 'rugby union', words: words('rugby scrum lineout flanker'), otherwise: words('') },
]

/** How many of a sport's words make an article a report of it. */
const ENOUGH = 5

const COMPETING = words(
  'beat defeat play face win lose draw score qualify concede equalise equalize thrash outplay reach advance',
)
const OF_A_TEAM = words(
  'goal coach captain goalkeeper striker midfielder defender player defence defense win victory defeat match squad team side attack bowler batsman innings manager',
)

/**
 * In the report of a match, a country's name stands for its national team where it competes ("Belgium beat Panama"), and
 * then wherever it is not spoken of as a place. The team's Wikipedia title follows that encyclopaedia's convention.
 */
export function readNationalTeams(drafts: readonly Draft[], analysis: Analysis): Draft[] {
  const sport = sportOf(analysis)
  if (!sport) return [...drafts]
  const competitors = new Set(drafts.filter(competes).map(({ entry }) => entry!.id))
  return drafts.map((draft) => {
    const { entry, form } = draft
    if (form !== 'name' || !entry || !competitors.has(entry.id) || isPlace(draft)) return draft
    return { ...draft, type: 'organization', entry: teamOf(entry, sport), metonym: true }
  })
}

function sportOf(analysis: Analysis): Sport | undefined {
  const lemmas = analysis.sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma.toLowerCase()))
  return SPORTS.find((sport) => lemmas.filter((lemma) => sport.words.has(lemma)).length >= ENOUGH)
}

function competes({ form, entry, tree, head }: Draft): boolean {
  if (form !== 'name' || !entry || !(entry.class === 'State' || HOME_NATIONS.has(entry.id))) return false
  const at = tree.firstConjunct(head)
  const governor = tree.token(at).head
  if (governor < 0) return false
  if (tree.is(at, 'nsubj', 'obj', 'obl:agent')) return COMPETING.has(tree.lemma(governor))
  return tree.is(at, 'nmod:poss', 'compound') && OF_A_TEAM.has(tree.lemma(governor))
}

const HOME_NATIONS = words('england scotland wales northern-ireland')

/** Where something is or goes; one loses "to" a team. */
function isPlace({ tree, head }: Draft): boolean {
  const preposition = tree.preposition(head)
  const governor = tree.token(tree.firstConjunct(head)).head
  if (preposition === 'to')
    return governor >= 0 && !COMPETING.has(tree.lemma(governor)) && !OF_A_TEAM.has(tree.lemma(governor))
  return /^(in|at|near|across|around|throughout|into|within|outside|from)$/.test(preposition)
}

function teamOf({ id, label }: GazetteerEntry, sport: Sport): GazetteerEntry {
  const name = `${label} national ${sport.name} team`
  const title = sport.otherwise.has(id) ? {} : { wikipedia: name }
  return { id: slug(name), label: name, class: 'SportsTeam', type: 'organization', country: id, ...title }
}
