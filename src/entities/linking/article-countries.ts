import type { Chains } from '../chains.ts'
import type { Gazetteer, GazetteerEntry } from '../gazetteer/index.ts'
import type { Candidate } from '../mentions/index.ts'

/** Share of all mentions of countries from which a country leads its article. */
const LEADING = 0.34

/** Which countries and regions an article speaks of, and how often. */
export class ArticleCountries {
  private readonly counts = new Map<string, number>()
  private readonly regions = new Set<string>()
  private readonly gazetteer: Gazetteer

  constructor(chains: Chains, gazetteer: Gazetteer) {
    this.gazetteer = gazetteer
    for (const { entry, within } of chains.candidates) {
      for (const place of [entry, within]) {
        if (place === undefined) continue
        this.add(this.countryOf(place))
        if (place.class === 'Region') this.regions.add(place.label)
      }
    }
  }

  /** ISO code of the country that a place is or belongs to. */
  countryOf({ iso, country, class: name }: GazetteerEntry): string | undefined {
    if (name === 'State' || iso !== undefined) return iso
    return country === undefined ? undefined : this.gazetteer.byId(country)?.iso
  }

  add(code: string | undefined): void {
    if (code !== undefined) this.counts.set(code, (this.counts.get(code) ?? 0) + 1)
  }

  has(code: string): boolean {
    return this.counts.has(code)
  }

  get any(): boolean {
    return this.counts.size > 0
  }

  leads(code: string): boolean {
    const all = [...this.counts.values()].reduce((sum, count) => sum + count, 0)
    return (this.counts.get(code) ?? 0) >= Math.max(1, all * LEADING)
  }

  /** The country of most mentions, where it has more than all others together and is named more than once. */
  get leading(): string | undefined {
    const all = [...this.counts.values()].reduce((sum, count) => sum + count, 0)
    return [...this.counts].find(([, count]) => count > 1 && count * 2 > all)?.[0]
  }

  names(region: string): boolean {
    return this.regions.has(region)
  }
}

/** The states and regions that a mention's own phrase names: "Peruvian" in "the Peruvian president", "Texas" in "Governor of Texas". */
export function statedPlaces(mention: Candidate, chains: Chains): GazetteerEntry[] {
  const { tree, first, last, name, head, titleHead } = mention
  return chains.candidates.flatMap((other) => {
    if (other.tree !== tree || other === mention || other.entry === undefined) return []
    const inside = other.first >= first && other.last <= last && (!name || other.last < name.first)
    const governor = tree.token(other.head).head
    const owned =
      (governor === head || governor === titleHead) && tree.is(other.head, 'nmod:poss', 'nmod', 'amod', 'compound')
    return inside || owned ? [other.entry] : []
  })
}
