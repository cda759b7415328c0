/** How a country speaks for or against somebody whom the world knows to belong to it. */
export type CountryEvidence = 'stated' | 'leading' | 'mentioned' | 'none' | 'absent' | 'contradicted'

/** What an article tells for and against taking one of its names for one that the world knows. */
export interface Evidence {
  readonly popularity: number
  /** How the name compares: a full name of several words, one word of it, an acronym, another spelling, a surname with a title. */
  readonly name: 'full' | 'word' | 'acronym' | 'alike' | 'surname'
  readonly country: CountryEvidence
  /** Of a person: the title is of an office that was held at the time, at another time, or when is not known. */
  readonly office: 'held' | 'other-time' | 'undated' | 'none'
  /** Of a person: described as what it is known as; as any of its kind; as something else. */
  readonly description: 'known' | 'fitting' | 'other' | 'none'
  /** Of a person: the age that the article tells. */
  readonly age: 'right' | 'wrong' | 'unknown' | 'none'
  /** Of a person: dead for long, or not yet grown up, at the time of the article. */
  readonly life: 'lives' | 'dead' | 'child'
  /** How many known people bear the surname: the more, the likelier another one does. */
  readonly bearers: number
  /** Of a body or place: the article's type of the name agrees. */
  readonly typed: boolean
  /** The name is made of common words ("Ministry of Health", "Democratic Party"): it says which only with a country. */
  readonly generic: boolean
  /** Of a place: the region it lies in is told with the name, is named in the article, or is not; another one is told with the name, or that of another place of the name is named. */
  readonly region: 'stated' | 'mentioned' | 'none' | 'other' | 'contradicted'
  /** Of a place: others bear its name. */
  readonly shared: boolean
}

const OF_COUNTRY: Readonly<Record<CountryEvidence, number>> = {
  stated: 3, leading: 2, mentioned: 1, none: 0, absent: -2, contradicted: -8,
} // prettier-ignore
const OF_OFFICE = { held: 4, 'other-time': 2, undated: 3, none: 0 } as const
const OF_DESCRIPTION = { known: 3, fitting: 1, other: -3, none: 0 } as const
const OF_AGE = { right: 2, wrong: -9, unknown: -3, none: 0 } as const
const OF_REGION = { stated: 6, mentioned: 3, none: 0, other: -3, contradicted: -9 } as const

/** Links are made from these points on. */
const ENOUGH = 4
/** So many points before every other of the name. */
const AHEAD = 2

/** Known everywhere by surname and title. */
const FAMOUS = 9

/** Points of a person; a famous full name has enough by itself, a surname never without office and country. */
export function personPoints(evidence: Evidence): number {
  const { popularity, name, country, office, description, age, life, bearers } = evidence
  if (life === 'child') return -9
  const fame = popularity >= 9 ? 5 : popularity >= 7 ? 4 : popularity >= 5 ? popularity - 3 : popularity === 4 ? 1 : 0
  const rarity = bearers <= 2 ? 1 : bearers >= 60 ? -2 : bearers >= 20 ? -1 : 0
  const told = OF_OFFICE[office] + Math.max(OF_DESCRIPTION[description], office === 'none' ? -9 : 0)
  // the famous dead are spoken of as what they were
  const grave = life !== 'dead' ? 0 : description === 'other' ? -9 : popularity < 8 ? -3 : 0
  const points = fame + rarity + told + grave + OF_COUNTRY[country] + OF_AGE[age]
  if (name === 'alike') return points - 2
  if (name !== 'surname') return points
  const isIncumbent = office === 'held' || office === 'undated'
  const isAtHome = country === 'stated' || country === 'leading'
  const isFamous = popularity >= FAMOUS && country !== 'absent' && country !== 'contradicted'
  return isIncumbent && (isAtHome || isFamous) ? points - 1 : -9
}

/** Points of a place: the one that the article's regions and countries point to, else the largest. */
export function placePoints({ popularity, country, region, typed, shared }: Evidence): number {
  const isTold = region === 'stated' || region === 'mentioned'
  const size = popularity >= 8 ? 5 : popularity >= 6 ? 4 : popularity === 5 ? 2 : popularity - 3
  const doubt = shared && !isTold && popularity < 6 ? -3 : 0
  return (
    size + (typed ? 1 : -4) + doubt + OF_COUNTRY[!shared && country === 'absent' ? 'none' : country] + OF_REGION[region]
  )
}

/** Points of a body: names of common words need a country, one word or letters need fame besides. */
export function bodyPoints({ popularity, name, country, typed, generic }: Evidence): number {
  const isAtHome = country === 'stated' || country === 'leading'
  if (generic && !isAtHome) return -9
  // letters and single words mean many things: those of the body that everybody means by them, in its country
  if (name === 'acronym' && popularity < 6) return -9
  const fame = popularity >= 9 ? 5 : popularity >= 7 ? 4 : popularity >= 5 ? popularity - 3 : popularity === 4 ? 1 : 0
  const named = name === 'full' ? 2 : -1
  return fame + named + (typed ? 1 : -3) + OF_COUNTRY[country]
}

/** The one that has points enough and is well ahead of the others; undefined where a link would be a guess. */
export function chosen<Candidate>(
  scored: readonly { readonly candidate: Candidate; readonly points: number }[],
): Candidate | undefined {
  const [best, second] = [...scored].sort((a, b) => b.points - a.points)
  if (best === undefined || best.points < ENOUGH) return undefined
  return second === undefined || best.points - second.points >= AHEAD ? best.candidate : undefined
}
