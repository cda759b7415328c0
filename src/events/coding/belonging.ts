import { sameActor } from './actors.ts'
import type { CodedActor } from './coded-event.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Nouns that take up the parties of an agreement or a meeting: "the two countries", "both sides". */
const PARTIES = ['country', 'side', 'party', 'nation', 'neighbor', 'neighbour', 'state', 'government']

/** Whether an actor is one of `sources`, stands within their words ("Israeli" of "the Israeli army"), or takes them up. */
export function isOnTheSideOf(actor: CodedActor, sources: readonly CodedActor[], context: SentenceContext): boolean {
  return sources.some((source) => sameActor(source, actor) || contains(source, actor) || names(source, actor, context))
}

const contains = (outer: CodedActor, inner: CodedActor): boolean =>
  outer.phrase.start <= inner.phrase.start && inner.phrase.end <= outer.phrase.end

/** Whether the words of `source` name the entity: "Israeli" does, of "the Israeli army", and so Israel is no target of it. */
function names(source: CodedActor, actor: CodedActor, context: SentenceContext): boolean {
  if (actor.entity === null) return false
  return context
    .mentionsOf(actor.entity)
    .some(({ start, end }) => source.phrase.start <= start && end <= source.phrase.end)
}

/** "their countries", "the two sides". */
export function isTheParties({ phrase }: CodedActor, { tree }: SentenceContext): boolean {
  const words = tree.sentence.tokens.filter(({ start, end }) => phrase.start <= start && end <= phrase.end)
  return (
    words.length < 4 &&
    words.some(({ lemma }) => PARTIES.includes(lemma.toLowerCase())) &&
    words.some(({ text }) => ['their', 'two', 'both'].includes(text.toLowerCase())) &&
    words.every(({ upos }) => upos !== 'PROPN')
  )
}

/** "its nationals", of what `sources` do. */
export function belongsTo(actor: CodedActor, sources: readonly CodedActor[], context: SentenceContext): boolean {
  const { tree } = context
  return tree.sentence.tokens.some(
    ({ index, start, end, upos }) =>
      upos === 'PRON' &&
      tree.is(index, 'nmod:poss') &&
      actor.phrase.start <= start &&
      end <= actor.phrase.end &&
      (context.mentionAt(index) === undefined ||
        sources.some(({ entity }) => entity === context.mentionAt(index)?.entity.id)),
  )
}
