import type { Analysis, Article, Entity, Ontology } from '../model/index.ts'
import { Chains, type Chain } from './chains.ts'
import { entityOf } from './entity.ts'
import type { Gazetteer } from './gazetteer/index.ts'
import { Identifiers } from './identifier.ts'
import { joinHolders, linkHolders } from './linking/link-holders.ts'
import { linkNames } from './linking/link-names.ts'
import { findMentions, type Candidate } from './mentions/index.ts'
import { MentionTree } from './mention-tree.ts'
import type { Antecedents } from './antecedents/choose.ts'
import { readQuotations } from './quotations.ts'
import { relativePronouns } from './relative-pronouns.ts'
import { SIEVES } from './sieves/index.ts'

export interface EntityResolution {
  /** In the order of their first mentions; pronouns without an antecedent are none. */
  readonly entities: readonly Entity[]
  /** Entity that a token's mention refers to: any token of a name, the head of a description, a pronoun, a relative pronoun. */
  entityAt(sentence: number, token: number): Entity | undefined
  /** Those that a plural pronoun or "the two" stands for together ("A and B … they"); nobody where it stands for one entity or none. */
  groupAt(sentence: number, token: number): readonly Entity[]
  /** Whose that is which a token stands for, where only the context says it: Halvorn for "Chief Executive" of "Chief Executive Ann Lee". */
  ownerAt(sentence: number, token: number): Entity | undefined
  /** The place that a token names, unless it stands for the power that sits there ("Moscow" for Russia). */
  placeAt(sentence: number, token: number): Entity | undefined
}

export interface EntityKnowledge {
  readonly gazetteer: Gazetteer
  readonly ontology: Ontology
  readonly antecedents: Antecedents
}

/** Joins an article's mentions into entities. */
export function resolveEntities(
  article: Article,
  analysis: Analysis,
  { gazetteer, ontology, antecedents }: EntityKnowledge,
): EntityResolution {
  const trees = analysis.sentences.map((sentence) => new MentionTree(sentence, ontology))
  const chains = new Chains(findMentions(trees, gazetteer, ontology, datelinesOf(article, analysis)))
  const quotations = readQuotations(trees, ontology)
  const headlines = headlinesOf(article, analysis)
  for (const sieve of SIEVES) sieve.apply({ chains, gazetteer, ontology, quotations, antecedents, headlines })
  const link = { chains, gazetteer, ontology, published: article.published }
  joinHolders(link)
  linkNames(link)
  linkHolders(link)
  const identifiers = new Identifiers(article.id, ontology)
  const resolved = chains.all.filter((chain) =>
    chain.members.some((member) => member.form !== 'pronoun' && !onlySaysWhat(member)),
  )
  const byChain = new Map<Chain, Entity>(
    resolved.map((chain) => [chain, entityOf(chain, chains, identifiers, gazetteer, ontology)]),
  )
  const byToken = tokensOf(chains, byChain)
  for (const [pronoun, noun] of relativePronouns(analysis, ontology)) {
    const entity = byToken.get(noun)
    if (entity && !byToken.has(pronoun)) byToken.set(pronoun, entity)
  }
  const groups = new Map(
    chains.candidates.map((mention) => [
      keyOf(mention.tree.sentence.index, mention.head),
      chains.membersOf(mention).flatMap((member) => byChain.get(chains.of(member)) ?? []),
    ]),
  )
  const owners = new Map(
    chains.candidates.flatMap((mention): [string, Entity][] => {
      const owner = chains.ownerOf(mention)
      const entity = owner && byChain.get(owner)
      return entity ? [[keyOf(mention.tree.sentence.index, mention.head), entity]] : []
    }),
  )
  const metonyms = new Set(
    chains.candidates.filter(({ metonym }) => metonym).map(({ tree, head }) => keyOf(tree.sentence.index, head)),
  )
  const entityAt = (sentence: number, token: number): Entity | undefined => byToken.get(keyOf(sentence, token))
  return {
    entities: [...byChain.values()],
    entityAt,
    groupAt: (sentence, token) => groups.get(keyOf(sentence, token)) ?? [],
    ownerAt: (sentence, token) => owners.get(keyOf(sentence, token)),
    placeAt: (sentence, token) => {
      const entity = entityAt(sentence, token)
      const isPlace = entity !== undefined && (entity.type === 'place' || ontology.isA(entity.class, 'Place'))
      return isPlace && !metonyms.has(keyOf(sentence, token)) ? entity : undefined
    },
  }
}

/** The sentences of the heading that an article begins with. */
const headlinesOf = ({ story }: Article, { sentences }: Analysis): ReadonlySet<number> =>
  new Set(sentences.flatMap(({ block, index }) => (block === 0 && story[0]?.kind === 'heading' ? [index] : [])))

/** The sentences of the place and date that a report opens with. */
const datelinesOf = ({ story }: Article, { sentences }: Analysis): ReadonlySet<number> =>
  new Set(sentences.flatMap(({ block, index }) => (story[block]?.kind === 'dateline' ? [index] : [])))

/** "It was an attack on democracy", "These are lies": where only a pronoun is said to be it, the noun says what, and names nothing. */
const onlySaysWhat = ({ form, tree, head, determination }: Candidate): boolean =>
  form === 'nominal' &&
  determination !== 'definite' &&
  tree.first(head, 'cop') !== undefined &&
  tree.all(head, 'nsubj', 'expl').some((subject) => tree.token(subject).upos === 'PRON')

const keyOf = (sentence: number, token: number): string => `${sentence}:${token}`

/** Inner mentions win over the names and titles around them; descriptions that only say what something is stand for themselves. */
function tokensOf(chains: Chains, byChain: ReadonlyMap<Chain, Entity>): Map<string, Entity> {
  const found = new Map<string, Entity>()
  const bySize = [...chains.candidates].sort((a, b) => b.last - b.first - (a.last - a.first))
  for (const candidate of bySize) {
    const entity = byChain.get(chains.of(candidate))
    if (!entity || chains.predicative.has(candidate)) continue
    const { tree, head, name, titleHead } = candidate
    if (name) for (let at = name.first; at <= name.last; at++) found.set(keyOf(tree.sentence.index, at), entity)
    found.set(keyOf(tree.sentence.index, head), entity)
    if (titleHead !== undefined) found.set(keyOf(tree.sentence.index, titleHead), entity)
  }
  return found
}
