import type { Ontology } from '../../model/index.ts'
import { areCoarguments, type Chain, type Chains } from '../chains.ts'
import type { Gazetteer, GazetteerEntry, KnownEntity } from '../gazetteer/index.ts'
import { nameText, type Candidate } from '../mentions/index.ts'
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

/**
 * "The prime minister" and the one person whom the article names in full and who was it on the article's day are one: "Theresa
 * May flew home. The prime minister has three weeks." Before names are linked, for the office speaks for who is meant.
 */
export function joinHolders(context: LinkContext): void {
  const { chains, gazetteer, ontology, published } = context
  const month = published?.slice(0, 7).replace('-', '')
  if (month === undefined) return
  const offices = { chains, gazetteer, ontology, countries: new ArticleCountries(chains, gazetteer), month }
  const people = chains.all.filter(({ type, names }) => type === 'person' && names.length > 0)
  for (const chain of chains.all.filter(({ names }) => names.length === 0)) {
    const office = officeOf(chain, offices)
    if (office === undefined || !ontology.words('titleOfState').has(office.title)) continue
    const isBeside = (person: Chain): boolean =>
      person.members.some((one) => chain.members.some((other) => areCoarguments(one, other)))
    const holders = people.filter(
      (person) => person.names.some((name) => mayHold(nameText(name), office, offices)) && !isBeside(person),
    )
    const [holder] = holders
    if (holder !== undefined && holders.length === 1) chains.join(holder.first, chain.first)
  }
}

/** Whether somebody of a full name held an office at the time, where the phrase names a country there. */
const mayHold = (name: string, { title, place }: Office, { gazetteer, ontology, month }: Offices): boolean =>
  name.includes(' ') &&
  gazetteer.known
    .named(name)
    .some(
      ({ type, terms, countries }) =>
        type === 'person' &&
        (place === undefined || countries.includes(place)) &&
        terms.some((term) => kindsOf(title, ontology).includes(term.office) && ranAt(term, month)),
    )

/** The kinds of office that a title is of: the first, of a leader any. */
function kindsOf(title: string, ontology: Ontology): readonly string[] {
  const kinds = (ontology.table('officeTitle').get(title) ?? '').split(' ')
  return ontology.words('leaderTitle').has(title) ? kinds : kinds.slice(0, 1)
}

interface Offices {
  readonly chains: Chains
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  readonly countries: ArticleCountries
  readonly month: string
}

function holderOf(chain: Chain, offices: Offices): KnownEntity | undefined {
  const office = officeOf(chain, offices)
  const where = office?.place ?? (office && leadingCountry(office.title, offices))
  return office === undefined || where === undefined ? undefined : heldBy(office.title, where, offices)
}

/** The one office by which all descriptions of somebody call them. */
function officeOf({ members, type, number }: Chain, offices: Offices): Office | undefined {
  if (type !== 'person' || number === 'plural') return undefined
  const told = members.filter(({ form }) => form === 'nominal').map((member) => officeIn(member, offices))
  const [first] = told
  if (first === undefined || told.some((each) => each?.title !== first.title)) return undefined
  const places = new Set(told.flatMap((each) => each?.place ?? []))
  return places.size > 1 ? undefined : { title: first.title, place: [...places][0] }
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
  const held = kindsOf(title, ontology).flatMap((kind) =>
    gazetteer.known
      .holding(kind, where)
      .filter(({ terms }) => terms.some((term) => term.office === kind && ranAt(term, month))),
  )
  const holders = [...new Map(held.map((each) => [each.wikidata, each])).values()]
  const [best, second] = holders.toSorted((a, b) => b.popularity - a.popularity)
  const leads = best !== undefined && best.popularity - (second?.popularity ?? 0) >= LEADS
  return second === undefined || leads ? best : undefined
}
