import type { Ontology } from '../../model/index.ts'
import type { Chain, Chains } from '../chains.ts'
import type { Gazetteer, GazetteerEntry, KnownEntity } from '../gazetteer/index.ts'
import type { Candidate } from '../mentions/index.ts'
import { ArticleCountries } from './article-countries.ts'
import { entryOfKnown } from './known-entry.ts'
import type { LinkContext } from './link-names.ts'
import { ranAt } from './person-evidence.ts'

/** How much better known than others of an office at a time, such as deputies, its holder is. */
const LEADS = 2

/**
 * Knows whom an article calls by an office alone ("the Peruvian president", "Georgia's governor") as the one who held it on
 * the article's day. The article does not say so: the entity keeps its words and gets an item only.
 */
export function linkHolders(context: LinkContext): void {
  const { chains, gazetteer, ontology, published } = context
  const month = published?.slice(0, 7).replace('-', '')
  if (month === undefined) return
  const countries = new ArticleCountries(chains, gazetteer)
  for (const chain of chains.all.filter(({ entry, names }) => entry === undefined && names.length === 0)) {
    const found = holderOf(chain, { chains, gazetteer, ontology, countries, month })
    if (found === undefined) continue
    const entry = entryOfKnown(found, gazetteer)
    const named = chains.all.find((each) => each.entry?.wikidata === entry.wikidata)
    const other = chains.all.find((each) => each !== chain && each.holder?.wikidata === entry.wikidata)
    // where the article names somebody else so, or the two cannot be one, it means another
    if (named !== undefined) chains.join(named.first, chain.first)
    else if (other === undefined || chains.join(other.first, chain.first)) chains.of(chain.first).holder = entry
  }
}

interface Offices {
  readonly chains: Chains
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  readonly countries: ArticleCountries
  readonly month: string
}

function holderOf({ members, type, number }: Chain, offices: Offices): KnownEntity | undefined {
  if (type !== 'person' || number === 'plural') return undefined
  const described = members.filter(({ form }) => form === 'nominal')
  const told = described.map((member) => officeIn(member, offices))
  const [first] = told
  // each description has to be of the same office
  if (first === undefined || told.some((each) => each?.title !== first.title)) return undefined
  const places = new Set(told.flatMap((each) => (each?.place === undefined ? [] : [each.place])))
  const [where, ...others] = places.size === 0 ? [leadingCountry(first.title, offices)] : [...places]
  return where === undefined || others.length > 0 ? undefined : heldBy(first.title, where, offices)
}

interface Office {
  readonly title: string
  /** ISO code of a country, or name of a region; undefined where the phrase names none. */
  readonly place: string | undefined
}

/** The office by which a definite description calls somebody, if it says nothing but this and its country or region. */
function officeIn(member: Candidate, { chains, ontology, countries }: Offices): Office | undefined {
  const { tree, head, first, last, determination, modifiers, lemma } = member
  if (determination === 'indefinite' || determination === 'bare' || chains.predicative.has(member)) return undefined
  const titles = ontology.table('officeTitle')
  const title = [...modifiers, lemma].join(' ').toLowerCase()
  if (!titles.has(title)) return undefined
  const complements = tree.children(head).filter((at) => tree.is(at, 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'appos'))
  const beside = chains.candidates.filter(
    (each) =>
      each.tree === tree &&
      each !== member &&
      ((each.first >= first && each.last <= last) || complements.includes(each.head)),
  )
  const isTold = (at: number): boolean => beside.some((each) => each.head === at)
  if (beside.length > 1 || !complements.every(isTold)) return undefined
  const [other] = beside
  if (other === undefined) return { title, place: undefined }
  const place = other.entry === undefined ? undefined : placeOf(other.entry, countries)
  return place === undefined ? undefined : { title, place }
}

/** What holders are found by: the code of a state, the name of another place. */
const placeOf = (entry: GazetteerEntry, countries: ArticleCountries): string | undefined =>
  entry.class === 'State' ? countries.countryOf(entry) : entry.class === 'Region' ? entry.label : undefined

/** Where no place is told, a head of state or government is that of the country that leads the article. */
function leadingCountry(title: string, { ontology, countries }: Offices): string | undefined {
  return ontology.words('titleOfState').has(title) ? countries.leading : undefined
}

function heldBy(title: string, where: string, { gazetteer, ontology, month }: Offices): KnownEntity | undefined {
  const kinds = (ontology.table('officeTitle').get(title) ?? '').split(' ')
  const isLeader = ontology.words('leaderTitle').has(title)
  const held = (isLeader ? kinds : kinds.slice(0, 1)).flatMap((kind) =>
    gazetteer.known
      .holding(kind, where)
      .filter(({ terms }) => terms.some((term) => term.office === kind && ranAt(term, month))),
  )
  const holders = [...new Map(held.map((each) => [each.wikidata, each])).values()]
  const [best, second] = holders.toSorted((a, b) => b.popularity - a.popularity)
  const leads = best !== undefined && best.popularity - (second?.popularity ?? 0) >= LEADS
  return second === undefined || leads ? best : undefined
}
