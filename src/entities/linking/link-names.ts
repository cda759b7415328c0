import { editDistance, type CodedClass, type Ontology } from '../../model/index.ts'
import type { Chain, Chains } from '../chains.ts'
import { fold, surnames, type Gazetteer, type GazetteerEntry, type KnownEntity } from '../gazetteer/index.ts'
import { isAcronym, nameText, type Candidate } from '../mentions/index.ts'
import { ArticleCountries, statedPlaces } from './article-countries.ts'
import { bodyPoints, chosen, personPoints, placePoints, type CountryEvidence, type Evidence } from './evidence.ts'
import { entryOfKnown } from './known-entry.ts'
import { ageEvidence, descriptionOf, lifeEvidence, officeEvidence, officesOf } from './person-evidence.ts'

const TEAM: CodedClass = 'SportsTeam'

export interface LinkContext {
  readonly chains: Chains
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  /** Day of publication, where it is known. */
  readonly published: string | undefined
}

/**
 * Knows the names of an article as those of people, bodies and places of the world, where the article itself speaks for it:
 * by title and time, country, description and fame. What it finds in a first round tells of countries in a second.
 */
export function linkNames(context: LinkContext): void {
  const { chains, gazetteer, ontology } = context
  for (const chain of chains.all) if (chain.entry?.class === 'City' && namesAnother(chain, ontology)) unlink(chain)
  const countries = new ArticleCountries(chains, gazetteer)
  for (let round = 0; round < 2; round++) {
    for (const chain of chains.all.filter((each) => isOpen(each, gazetteer) && !namesAnother(each, ontology))) {
      const found = new ChainLink(chain, context, countries).best()
      if (found === undefined || found.wikidata === chain.entry?.wikidata) continue
      if (!linkTo(chain, entryFor(chain, found, gazetteer), chains)) continue
      for (const code of found.countries.slice(0, 1)) countries.add(code)
    }
  }
}

/** A name whose item is not known yet; a city, since others may bear its name; what the user knows otherwise. */
const isOpen = ({ entry, known, names }: Chain, gazetteer: Gazetteer): boolean =>
  names.length > 0 &&
  (entry?.wikidata === undefined ||
    entry.class === 'City' ||
    (known === undefined && gazetteer.known.named(longestOf(names)).some(({ own }) => own)))

/** "Vienna township", "Newton Street" are no towns, nor is what ends a longer name: "INS Delhi", "Wells Fargo". */
const namesAnother = ({ names }: Chain, ontology: Ontology): boolean =>
  names.length > 0 &&
  names.every((each) => {
    const next = (each.name?.last ?? each.tree.size) + 1
    const isFollowed =
      next < each.tree.size &&
      ontology.words('nounAfterPlace').has(each.tree.lemma(next).toLowerCase().replace(/\.$/, ''))
    return isFollowed || endsLongerName(each, ontology)
  })

/** Whether a proper noun before a name, other than where in it something is ("South Boston"), belongs to it. */
function endsLongerName({ tree, name, head }: Candidate, ontology: Ontology): boolean {
  const at = (name?.first ?? 0) - 1
  if (name === undefined || at < 0 || tree.token(at).upos !== 'PROPN') return false
  const isPart = tree.token(at).head === head || tree.token(head).head === at
  return isPart && tree.is(at, 'compound', 'flat') && !ontology.words('placePart').has(tree.token(at).text)
}

function unlink(chain: Chain): void {
  if (chain.entry === undefined) return
  const { wikidata: _, wikipedia: __, ...entry } = chain.entry
  chain.known = entry
}

/** An entry of the gazetteer that has no item stays what it is, with that item. */
function entryFor({ entry, names }: Chain, found: KnownEntity, gazetteer: Gazetteer): GazetteerEntry {
  const { wikidata, wikipedia, type, own } = found
  if (own) return entryOfKnown(found, gazetteer)
  if (type === 'person') return { ...entryOfKnown(found, gazetteer), ...spelling(names, found) }
  // a club that has moved bears the name that it had
  const known = entryOfKnown(found, gazetteer)
  if (entry === undefined && found.class === TEAM && isKnownAs(names, found))
    return { ...known, ...spelling(names, found) }
  if (entry === undefined || entry.wikidata !== undefined || wikidata === undefined) return known
  return { ...(wikipedia === undefined ? {} : { wikipedia }), ...entry, wikidata }
}

/** A full name stays the one that the article has, as the world writes it: "S. Jaishankar" is not written out. */
function spelling(names: readonly Candidate[], { label, aliases }: KnownEntity): { readonly label?: string } {
  const own = longestOf(names)
  return own.includes(' ') ? { label: [label, ...aliases].find((name) => fold(name) === fold(own)) ?? own } : {}
}

/** By a name of its own, no shorter form of the label. */
function isKnownAs(names: readonly Candidate[], { label, aliases }: KnownEntity): boolean {
  const own = fold(longestOf(names))
  return !fold(label).includes(own) && aliases.some((alias) => fold(alias) === own)
}

const longestOf = (names: readonly Candidate[]): string =>
  names.map(nameText).reduce((best, name) => (name.split(' ').length > best.split(' ').length ? name : best))

/** Gives a chain its entry, one with that which has it already; false where the two cannot be one. */
function linkTo(chain: Chain, entry: GazetteerEntry, chains: Chains): boolean {
  const other = chains.all.find((each) => each !== chain && each.entry?.id === entry.id)
  const before = chain.known
  chain.known = entry
  if (other === undefined || chains.join(other.first, chain.first)) return true
  chain.known = before
  return false
}

/** One chain while it is compared with those it may be. */
class ChainLink {
  private readonly chain: Chain
  private readonly context: LinkContext
  private readonly countries: ArticleCountries
  private readonly stated: ReadonlySet<string>
  private readonly statedRegions: ReadonlySet<string>

  constructor(chain: Chain, context: LinkContext, countries: ArticleCountries) {
    this.chain = chain
    this.context = context
    this.countries = countries
    const places = chain.members.flatMap((member) => [
      ...statedPlaces(member, context.chains),
      ...(member.within ? [member.within] : []),
    ])
    this.stated = new Set(places.flatMap((place) => countries.countryOf(place) ?? []))
    this.statedRegions = new Set(places.filter((place) => place.class === 'Region').map(({ label }) => fold(label)))
  }

  best(): KnownEntity | undefined {
    const { type } = this.chain
    const [own, ...rivals] = this.context.gazetteer.known.named(this.longestName()).filter((each) => each.own)
    if (own && rivals.length === 0 && (own.type === 'person') === (type === 'person')) return own
    if (type === 'person') return this.person()
    if (type === 'place' || type === 'organization') return this.placeOrBody()
    return undefined
  }

  private person(): KnownEntity | undefined {
    const { known } = this.context.gazetteer
    const name = this.longestName()
    const isFull = name.includes(' ')
    const people = (found: readonly KnownEntity[]): KnownEntity[] => found.filter(({ type }) => type === 'person')
    const exact = isFull ? people(known.named(name)) : []
    const alike = isFull && exact.length === 0 ? people(known.alike(name)).filter((each) => isNear(each, name)) : []
    const surname = isFull || this.offices().kinds.size === 0 ? [] : people(known.ofSurname(name))
    const how = exact.length > 0 ? 'full' : alike.length > 0 ? 'alike' : 'surname'
    const candidates = [...exact, ...alike, ...surname]
    return chosen(candidates.map((candidate) => ({ candidate, points: personPoints(this.evidence(candidate, how)) })))
  }

  private placeOrBody(): KnownEntity | undefined {
    const { known } = this.context.gazetteer
    const name = this.longestName()
    const letters = isAcronym(name)
    // a team that goes by its city's name is not the city
    const isOfPlace = this.chain.names.every(({ metonym }) => metonym)
    const named = known.named(name)
    const bare = named.length > 0 ? named : known.named(this.withoutKind(name))
    const found = [...new Set([...bare, ...(letters ? known.ofAcronym(name) : [])])]
    const candidates = found.filter(({ type }) => type === 'organization' || (type === 'place' && !isOfPlace))
    const how = letters ? 'acronym' : name.includes(' ') ? 'full' : 'word'
    const compared = candidates.map((candidate) => ({ candidate, evidence: this.evidence(candidate, how) }))
    const places = compared.filter(({ candidate }) => candidate.type === 'place')
    const isTold = places.some(({ evidence }) => evidence.region === 'mentioned')
    return chosen(
      compared.map(({ candidate, evidence }) => {
        if (candidate.type !== 'place') return { candidate, points: bodyPoints(evidence) }
        const region = isTold && evidence.region === 'none' ? 'other' : evidence.region
        return { candidate, points: placePoints({ ...evidence, region, shared: places.length > 1 }) }
      }),
    )
  }

  private evidence(entity: KnownEntity, name: Evidence['name']): Evidence {
    const { published, ontology, gazetteer } = this.context
    const year = published === undefined ? undefined : Number(published.slice(0, 4))
    const month = published?.slice(0, 7).replace('-', '')
    const [surname] = surnames(fold(entity.label), undefined)
    const isPerson = entity.type === 'person'
    const life = isPerson ? lifeEvidence(entity, year) : 'lives'
    return {
      popularity: entity.popularity,
      name,
      country: this.country(entity),
      office: isPerson ? officeEvidence(entity, this.offices(), month) : 'none',
      description: isPerson ? descriptionOf(this.chain, entity, life, ontology) : 'none',
      age: isPerson ? ageEvidence(this.chain, entity, year) : 'none',
      life,
      bearers: isPerson && surname !== undefined ? gazetteer.known.bearersOf(surname) : 0,
      typed: entity.type === this.chain.type,
      generic: this.isGeneric(entity),
      region: this.region(entity),
      shared: false,
    }
  }

  private country({ countries, terms }: KnownEntity): CountryEvidence {
    if (this.stated.size > 0) {
      if (countries.some((code) => this.stated.has(code))) return 'stated'
      // an ambassador is named with the state that he is sent to
      const abroad = terms.some(({ office }) => office === 'ambassador' || office === 'secretary-general')
      if (countries.length > 0 && !abroad) return 'contradicted'
    }
    if (countries.length === 0) return 'none'
    if (countries.some((code) => this.countries.leads(code))) return 'leading'
    if (countries.some((code) => this.countries.has(code))) return 'mentioned'
    return this.countries.any ? 'absent' : 'none'
  }

  private region({ region, type }: KnownEntity): Evidence['region'] {
    if (type !== 'place') return 'none'
    if (this.statedRegions.size > 0 && region !== undefined)
      return this.statedRegions.has(fold(region)) ? 'stated' : 'contradicted'
    return region !== undefined && this.countries.names(region) ? 'mentioned' : 'none'
  }

  /** Parties, agencies, parliaments and papers that are named without a country are of one of many. */
  private isGeneric({ class: name }: KnownEntity): boolean {
    const { gazetteer } = this.context
    if (!GENERIC.has(name)) return false
    const words = this.longestName().split(' ')
    return !words.some(
      (word) => gazetteer.ofAdjective(word) ?? gazetteer.named(word).find(({ class: of }) => of === 'State'),
    )
  }

  /** "Likud party" is Likud. */
  private withoutKind(name: string): string {
    const [, bare, kind = ''] = /^(.+) (\p{Ll}+)$/u.exec(name) ?? []
    return bare !== undefined && this.context.ontology.classNouns?.has(kind) ? bare : name
  }

  private longestName(): string {
    return longestOf(this.chain.names)
  }

  private offices(): { kinds: Set<string>; former: boolean } {
    return officesOf(this.chain, this.context.ontology)
  }
}

const GENERIC: ReadonlySet<string> = new Set(['GovernmentAgency', 'Legislature', 'PoliticalParty', 'MediaOrganization'])

/** Another transliteration: each word begins alike, and few letters differ. */
function isNear({ label, aliases }: KnownEntity, name: string): boolean {
  const words = fold(name).split(' ')
  return [label, ...aliases].some((own) => {
    const others = fold(own).split(' ')
    return others.length === words.length && words.every((word, at) => areNear(word, others[at] ?? ''))
  })
}

function areNear(a: string, b: string): boolean {
  if (a === b) return true
  const limit = Math.floor(Math.max(a.length, b.length) / 4)
  return a.charAt(0) === b.charAt(0) && limit > 0 && editDistance(a, b, limit) <= limit
}
