import type { Entity, Mention, Phrase, Span } from '../../model/index.ts'
import { range } from '../../syntax/range.ts'
import type { CodedActor } from './coded-event.ts'
import type { EntityMention, SentenceContext } from './sentence-context.ts'

/** How deep within a phrase actors are looked for: "the wounding of a son of the mayor of Kano". */
const DEPTH = 4

/** Persons, groups, organizations, and places that have a government or of which only the name is known. */
function isActor(token: number, { type, class: name, named }: Entity, { ontology, classOf }: SentenceContext): boolean {
  if (ontology.isA(name, 'Agent') || ontology.isA(classOf(token) ?? '', 'Agent')) return true
  return type === 'place'
    ? named && name === 'Place'
    : (type === 'person' || type === 'organization') && !ontology.isA(name, 'Place')
}

/** The actor that a phrase names, or those within it: "Turkey" of "Turkey's efforts"; only those who will do. */
export function actorsOf(
  head: number,
  context: SentenceContext,
  wanted: (actor: CodedActor) => boolean = () => true,
  depth = DEPTH,
): CodedActor[] {
  const direct = actorAt(head, context)
  if (direct !== undefined) return [direct].filter(wanted)
  if (depth === 0) return []
  const { tree } = context
  for (const child of [
    ...tree.all(head, 'nmod:poss'),
    ...tree.all(head, 'compound', 'amod', 'nmod', 'appos', 'flat'),
  ]) {
    const found = tree.is(child, 'conj')
      ? []
      : [child, ...tree.all(child, 'conj')].flatMap((at) => actorsOf(at, context, wanted, depth - 1))
    if (found.length > 0) return found
  }
  return []
}

function actorAt(token: number, context: SentenceContext): CodedActor | undefined {
  const found = context.mentionAt(token)
  if (found && isActor(token, found.entity, context)) return actorOf(found, context)
  // "Kurdish": an adjective with a capital letter names a people, though which is not known
  const { upos, text, start, end } = context.tree.token(token)
  const isPeople = found === undefined && token > 0 && upos === 'ADJ' && /^\p{Lu}\p{Ll}/u.test(text)
  return isPeople ? { entity: null, phrase: { text, start, end, segments: [{ start, end }] } } : undefined
}

/** The words of a mention; of a pronoun those that it stands for, where the sentence has them. */
function actorOf({ entity, mention }: EntityMention, context: SentenceContext): CodedActor {
  const own = context.mentionsOf(entity.id)
  const named =
    mention.form === 'pronoun'
      ? (own.find(({ form }) => form === 'name') ?? own.find(({ form }) => form !== 'pronoun') ?? mention)
      : mention
  return { entity: entity.id, phrase: phraseOf(named.first, named.last, context) }
}

/** Whether it is said which people, state, body or person it is. */
export function isIdentified({ entity, phrase }: CodedActor, { tree, mentionAt }: SentenceContext): boolean {
  return tree.sentence.tokens.some(
    ({ index, start, end, upos }) =>
      isWithin({ start, end }, phrase) &&
      (upos === 'PROPN' || (upos === 'ADJ' && entity === null) || mentionAt(index)?.entity.named === true),
  )
}

/** A phrase that names no actor. */
export const thingAt = (head: number, context: SentenceContext): CodedActor => {
  const found = context.mentionAt(head)
  return found ? actorOf(found, context) : { entity: null, phrase: phraseOf(head, head, context) }
}

const phraseOf = (first: number, last: number, { tree }: SentenceContext): Phrase => tree.phrase(range(first, last))

const sameActor = (a: CodedActor, b: CodedActor): boolean =>
  a.entity === null ? a.phrase.text === b.phrase.text : a.entity === b.entity

export const distinct = (actors: readonly CodedActor[]): CodedActor[] =>
  actors.filter((actor, at) => actors.findIndex((other) => sameActor(actor, other)) === at)

/**
 * Whether an actor is one of `sources`, stands within their words ("Israeli" of "the Israeli army") or is theirs by its
 * own ("its soldiers").
 */
export function isOnTheSideOf(actor: CodedActor, sources: readonly CodedActor[], context: SentenceContext): boolean {
  const mentionsOf = ({ entity }: CodedActor): readonly Mention[] => (entity === null ? [] : context.mentionsOf(entity))
  return sources.some(
    (source) =>
      sameActor(source, actor) ||
      [actor.phrase, ...mentionsOf(actor)].some((words) => isWithin(words, source.phrase)) ||
      mentionsOf(source).some((words) => words.form === 'pronoun' && isWithin(words, actor.phrase)),
  )
}

const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
