import { sourcesOf, type Polarity, type Statement } from '../../model/index.ts'
import { boundArgument, boundRelation, keyOf, type Bound } from '../bound.ts'
import { labelIn, publishedOf, type Told } from './told.ts'

/** Something that is said, once however often and by whomever. */
export interface Claim {
  readonly subject: Bound
  readonly relation: Bound
  readonly object: Bound | null
  readonly polarity: Polarity
  /** Who says so: sources and, where they speak for themselves, articles. */
  readonly voices: readonly Bound[]
  /** By article and place in it. */
  readonly statements: readonly Statement[]
}

/** The same thing said to be so and not to be so. */
export interface Dispute {
  readonly affirmed: Claim
  readonly denied: Claim
}

/** Someone who is said to say things, and what. */
export interface Voice {
  readonly source: Bound
  readonly statements: readonly Statement[]
}

const unnamed = (article: string): Bound => ({ kind: 'value', id: `unnamed in ${article}`, label: 'an unnamed source' })

/** Who says so: the sources that are named or described, an unnamed one, or the article itself. */
function voicesOf(told: Told, { attribution, evidence: { article } }: Statement): Bound[] {
  if (attribution === null) return [{ kind: 'article', id: article, label: told.articleOf(article)?.title ?? article }]
  const sources = sourcesOf(attribution).map((source) => boundArgument(source, labelIn(told)))
  return sources.length === 0 ? [unnamed(article)] : sources
}

interface Gathered extends Claim {
  readonly statements: Statement[]
}

const contentKey = ({ subject, relation, object }: Omit<Claim, 'voices' | 'statements' | 'polarity'>): string =>
  JSON.stringify([keyOf(subject), keyOf(relation), object === null ? '' : keyOf(object)])

/** What is said, in the order in which it is first said. */
export function claimsOf(told: Told): Claim[] {
  const claims = new Map<string, Gathered>()
  const voices = new Map<string, Map<string, Bound>>()
  const labelOf = labelIn(told)
  for (const statement of told.statements) {
    const { polarity, object: argument } = statement
    const subject = boundArgument(statement.subject, labelOf)
    const relation = boundRelation(statement.relation)
    const object = argument === null ? null : boundArgument(argument, labelOf)
    const key = `${polarity} ${contentKey({ subject, relation, object })}`
    const claim = claims.get(key) ?? { subject, relation, object, polarity, voices: [], statements: [] }
    claims.set(key, claim)
    claim.statements.push(statement)
    const heard = voices.get(key) ?? new Map<string, Bound>()
    for (const voice of voicesOf(told, statement)) heard.set(keyOf(voice), voice)
    voices.set(key, heard)
  }
  return [...claims].map(([key, claim]) => ({ ...claim, voices: [...(voices.get(key)?.values() ?? [])] }))
}

/** What is said both to be so and not to be so, of what is presented as actual. */
export function disputesOf(told: Told): Dispute[] {
  const actual = told.statements.filter(({ modality, eventModality }) => (eventModality ?? modality) === 'actual')
  const claims = claimsOf({ ...told, statements: actual })
  const denials = new Map(
    claims.filter(({ polarity }) => polarity === 'negative').map((claim) => [contentKey(claim), claim]),
  )
  return claims.flatMap((affirmed) => {
    const denied = affirmed.polarity === 'positive' ? denials.get(contentKey(affirmed)) : undefined
    return denied === undefined ? [] : [{ affirmed, denied }]
  })
}

/** What only articles published on a day or later say. */
export const claimsSince = (told: Told, day: string): Claim[] =>
  claimsOf(told).filter(({ statements }) =>
    statements.every((statement) => (publishedOf(told, statement) ?? '') >= day),
  )

/** Sources with what they say, those who say most first. */
export function voicesIn(told: Told): Voice[] {
  const voices = new Map<string, { source: Bound; statements: Statement[] }>()
  for (const statement of told.statements) {
    if (statement.attribution === null) continue
    for (const source of voicesOf(told, statement)) {
      const voice = voices.get(keyOf(source)) ?? { source, statements: [] }
      voices.set(keyOf(source), voice)
      voice.statements.push(statement)
    }
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length)
}
