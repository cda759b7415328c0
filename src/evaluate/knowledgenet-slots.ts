import type { Argument, Entity, Mention, Sentence, Span, Token } from '../model/index.ts'
import type { SentenceReading } from './sentence-readings.ts'

export interface Slot {
  readonly text: string
  /** Code points from the start of the passage, end exclusive. */
  readonly start: number
  readonly end: number
  readonly uri?: string
}

const RELATIVE = /^(who|whom|whose|which|that|where)$/i

/**
 * A part of a statement as the data set has it: every name and pronoun of the passage that refers to the entity, relative
 * pronouns included; descriptions ("the company") are none. Of places it has only what the fact itself names ("Polish",
 * not the "Poland" beside it). What no entity stands for is taken as it is written.
 */
export function slotsOf(argument: Argument, item: SentenceReading, at: (offset: number) => number): Slot[] {
  const { phrase } = argument
  const entity = entityIn(item, argument)
  const uri = entity?.wikidata === undefined ? {} : { uri: entity.wikidata }
  const slot = ({ text, start, end }: { text: string; start: number; end: number }): Slot => ({
    text,
    start: at(start - item.offset),
    end: at(end - item.offset),
    ...uri,
  })
  if (entity === undefined) return [slot(phrase)]
  const here = namesOf(entity, item)
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => item.sentences.some(({ index }) => index === mention.sentence))
  const meant =
    entity.type === 'place' ? here.filter(({ start, end }) => start < phrase.end && phrase.start < end) : here
  const spans = [
    ...meant.filter(({ form }) => form !== 'nominal'),
    ...meant.flatMap((mention) => relativePronouns(mention, item)),
  ]
  const counted = spans.some(({ start, end }) => start < phrase.end && phrase.start < end)
  if (!counted && entity.type === 'place' && !isName(argument, item)) return placesIn(phrase, item).map(slot)
  return (counted || !isName(argument, item) ? spans : [...spans, phrase]).map(slot)
}

/** "the small town of Plymouth": a description of a place with its name in it. */
function placesIn(phrase: Span, { reading }: SentenceReading): Mention[] {
  const places = reading.entities.filter(({ type, named }) => type === 'place' && named)
  return places.flatMap(({ mentions }) =>
    mentions.filter(({ form, start, end }) => form === 'name' && phrase.start <= start && end <= phrase.end),
  )
}

export function entityIn({ reading }: SentenceReading, { term }: Argument): Entity | undefined {
  return term.kind === 'entity' ? reading.entities.find(({ id }) => id === term.entity) : undefined
}

/** The entity and those that it is said to be known as. */
function namesOf(entity: Entity, { statements, reading }: SentenceReading): Entity[] {
  const ids = new Set([entity.id])
  for (const { relation, subject, object } of statements) {
    if (relation.property !== 'knownAs' || subject.term.kind !== 'entity' || object?.term.kind !== 'entity') continue
    if (ids.has(subject.term.entity)) ids.add(object.term.entity)
    else if (ids.has(object.term.entity)) ids.add(subject.term.entity)
  }
  return reading.entities.filter(({ id }) => ids.has(id))
}

function isName({ phrase, head }: Argument, item: SentenceReading): boolean {
  const sentence = item.sentences.find(({ start, end }) => start <= phrase.start && phrase.end <= end)
  return sentence?.tokens[head]?.upos === 'PROPN'
}

/** Pronouns of the relative clauses that a mention's head governs. */
function relativePronouns({ sentence, head }: Mention, item: SentenceReading): Token[] {
  const found = item.sentences.find(({ index }) => index === sentence)
  return (found?.tokens ?? []).filter((token) => RELATIVE.test(token.text) && antecedent(found!, token) === head)
}

function antecedent({ tokens }: Sentence, pronoun: Token): number | undefined {
  let at: Token | undefined = pronoun
  while (at && at.relation !== 'acl:relcl') at = tokens[at.head]
  return at?.head
}
