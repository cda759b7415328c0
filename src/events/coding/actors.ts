import type { Entity, Mention } from '../../model/index.ts'
import type { CodedActor } from './coded-event.ts'
import { actNoun, meantNoun } from './quantity-nouns.ts'
import type { SentenceContext } from './sentence-context.ts'

const DEPTH = 4

/** Which actors are of interest. */
export type Wanted = (actor: CodedActor) => boolean
const any: Wanted = () => true

/** Persons, groups, organizations, and places that have a government or of which only the name is known. */
export function isActor({ type, class: name, named }: Entity, { ontology }: SentenceContext): boolean {
  if (ontology.isA(name, 'Agent')) return true
  return type === 'place'
    ? named && name === 'Place'
    : (type === 'person' || type === 'organization') && !ontology.isA(name, 'Place')
}

/** The actor that the word itself names: the head of a phrase, or an adjective ("Israeli"). */
export function actorAt(token: number, context: SentenceContext): CodedActor | undefined {
  const { tree } = context
  const meant = meantNoun(tree, token)
  for (const noun of new Set([token, meant])) {
    const found = context.mentionAt(noun)
    if (found && isActor(found.entity, context) && !isCondition(noun, context))
      return actorOf(found.entity, found.mention, context)
  }
  const isUnknown = context.mentionAt(meant) === undefined && isProperAdjective(token, context)
  return isUnknown ? { entity: null, phrase: tree.stretch(token, token) } : undefined
}

/** "a state of emergency" is no state. */
const isCondition = (noun: number, { tree }: SentenceContext): boolean =>
  tree.lemma(noun) === 'state' && actNoun(tree, noun) !== noun && tree.token(noun).upos === 'NOUN'

/** "Kurdish": an adjective with a capital letter names a people, though which is not known. */
const isProperAdjective = (token: number, { tree }: SentenceContext): boolean =>
  token > 0 &&
  tree.token(token).upos === 'ADJ' &&
  tree.is(token, 'amod', 'conj') &&
  /^\p{Lu}\p{Ll}/u.test(tree.token(token).text)

/** Whether it is said which people, state, body or person it is. */
export function isIdentified({ entity, phrase }: CodedActor, context: SentenceContext): boolean {
  if (entity === null || context.entity(entity)?.named) return true
  return context.tree.sentence.tokens.some(
    ({ index, start, end, upos }) =>
      phrase.start <= start &&
      end <= phrase.end &&
      (upos === 'PROPN' || isProperAdjective(index, context) || context.mentionAt(index)?.entity.named === true),
  )
}

function actorOf(entity: Entity, mention: Mention, context: SentenceContext): CodedActor {
  const own = context.mentionsOf(entity.id)
  const named =
    mention.form === 'pronoun'
      ? (own.find(({ form }) => form === 'name') ?? own.find(({ form }) => form !== 'pronoun'))
      : mention
  const { first, last, head, form } = named ?? mention
  const start = form === 'nominal' ? Math.min(first, leftmost(head, context)) : first
  return { entity: entity.id, phrase: context.tree.stretch(start, last) }
}

/** The first word of a noun's modifiers: "Ministry (MOD) officials", "the US and other developed nations". */
function leftmost(noun: number, context: SentenceContext): number {
  const { tree } = context
  const before = tree.all(noun, 'compound', 'nmod:poss').filter((at) => at < noun)
  return Math.min(noun, ...before.map((at) => leftmost(at, context)))
}

/** The actors that a phrase itself names, each coordinated one. */
export const namedBy = (noun: number, context: SentenceContext, wanted: Wanted = any): CodedActor[] =>
  context.tree
    .withConjuncts(noun)
    .flatMap((at) => actorAt(at, context) ?? [])
    .filter(wanted)

/** The actors that a phrase names; where it names a thing, those within: "Turkey's efforts". */
export function actorsOf(noun: number, context: SentenceContext, wanted: Wanted = any): CodedActor[] {
  const direct = namedBy(noun, context, wanted)
  return direct.length > 0 ? direct : actorsWithin(noun, context, wanted)
}

/** The actors in the modifiers of a noun: whose it is, then whom its further words name, then who is at work in its clauses. */
export function actorsWithin(
  noun: number,
  context: SentenceContext,
  wanted: Wanted = any,
  depth = DEPTH,
): CodedActor[] {
  const { tree } = context
  if (depth === 0) return []
  for (const at of tree.withConjuncts(noun)) {
    const nouns = tree.all(at, 'nmod').filter((child) => !tree.is(child, 'nmod:poss'))
    const agents = tree.all(at, 'acl').flatMap((clause) => tree.all(clause, 'obl:agent'))
    const children = [
      ...tree.all(at, 'nmod:poss'),
      ...tree.all(at, 'compound', 'amod', 'nummod'),
      ...(tree.is(at, 'amod') ? tree.all(at, 'obl') : []),
      ...nouns,
      ...tree.all(at, 'appos'),
      ...agents,
    ]
    for (const child of children) {
      const direct = namedBy(child, context, wanted)
      if (direct.length > 0) return direct
      const inner = actorsWithin(child, context, wanted, depth - 1)
      if (inner.length > 0) return inner
    }
  }
  return []
}

/** The phrase itself, where it names no actor. */
export function thingAt(noun: number, context: SentenceContext): CodedActor {
  const found = context.mentionAt(noun)
  if (found) return actorOf(found.entity, found.mention, context)
  const { tree } = context
  const words = [noun, ...tree.all(noun, 'amod', 'compound', 'nummod', 'nmod:poss')].sort((a, b) => a - b)
  return { entity: null, phrase: tree.stretch(words[0]!, words.at(-1)!) }
}

export const sameActor = (a: CodedActor, b: CodedActor): boolean =>
  a.entity === null ? a.phrase.text === b.phrase.text : a.entity === b.entity

export const distinct = (actors: readonly CodedActor[]): CodedActor[] =>
  actors.filter((actor, at) => actors.findIndex((other) => sameActor(actor, other)) === at)
