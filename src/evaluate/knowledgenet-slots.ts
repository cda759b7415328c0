import type { Argument, Mention, Sentence, Token } from '../model/index.ts'
import type { SentenceReading } from './sentence-readings.ts'

export interface Slot {
  readonly text: string
  /** Code points from the beginning of the passage, end exclusive. */
  readonly start: number
  readonly end: number
  readonly uri?: string
}

const RELATIVE = /^(who|whom|whose|which|that|where)$/i

/**
 * A part of a statement as the data set writes it, once for each word of the passage that stands for the entity: names
 * and pronouns, relative ones too, but no descriptions ("the company"); of a place only the words of the statement
 * itself. What is no entity is taken as it is written.
 */
export function slotsOf(argument: Argument, item: SentenceReading, at: (offset: number) => number): Slot[] {
  const { term, phrase } = argument
  const entity = term.kind === 'entity' ? item.reading.entities.find(({ id }) => id === term.entity) : undefined
  const uri = entity?.wikidata === undefined ? {} : { uri: entity.wikidata }
  const mentions = (entity?.mentions ?? []).filter(
    ({ sentence, start, end }) =>
      item.sentences.some(({ index }) => index === sentence) &&
      (entity?.type !== 'place' || (start < phrase.end && phrase.start < end)),
  )
  const spans = entity
    ? [
        ...mentions.filter(({ form }) => form !== 'nominal'),
        ...mentions.flatMap((each) => relativePronouns(each, item)),
      ]
    : [phrase]
  return spans.map(({ text, start, end }) => ({
    text,
    start: at(start - item.offset),
    end: at(end - item.offset),
    ...uri,
  }))
}

/** Pronouns of the relative clauses that a mention's head governs. */
function relativePronouns({ sentence, head }: Mention, item: SentenceReading): Token[] {
  const found = item.sentences.find(({ index }) => index === sentence)
  return found ? found.tokens.filter((token) => RELATIVE.test(token.text) && antecedent(found, token) === head) : []
}

function antecedent({ tokens }: Sentence, pronoun: Token): number | undefined {
  let at: Token | undefined = pronoun
  while (at && at.relation !== 'acl:relcl') at = tokens[at.head]
  return at?.head
}
