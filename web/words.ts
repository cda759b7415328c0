import { plainText, relationWords, valueWords } from '../src/model/index.ts'
import type { Argument, Attribution, EntityType, Statement, ViewArticle } from '../src/model/index.ts'
import type { GraphIndex } from './graph-index.ts'
import { isDoubtful, MODALITY } from './stance.ts'

const HEADLINE_LENGTH = 80

export const TYPE_LABEL: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  time: 'Time',
  object: 'Object',
  abstract: 'Idea',
  animal: 'Animal',
  plant: 'Plant',
  substance: 'Substance',
}

/** What a part of a statement stands for, in words. A statement inside it is told once and not deeper. */
export function argumentText(index: GraphIndex, argument: Argument, depth = 0): string {
  const { term, phrase } = argument
  if (term.kind === 'entity') return index.nodes.get(term.entity)?.label ?? phrase.text
  if (term.kind === 'value') return valueWords(argument) ?? phrase.text
  const inner = index.statements.get(term.statement)
  return inner === undefined || depth > 0 ? phrase.text : `that ${claimText(index, inner, depth + 1)}`
}

/** Subject, relation and object in one line, without how they are told. */
export function claimText(index: GraphIndex, statement: Statement, depth = 0): string {
  const object = statement.object === null ? '' : ` ${argumentText(index, statement.object, depth)}`
  return `${argumentText(index, statement.subject, depth)} ${relationWords(statement)}${object}`
}

const attributionWords = ({ polarity }: Attribution): string =>
  polarity === 'negative' ? 'not confirmed' : 'attributed'

/** How it is told, in words: `denied, planned, attributed`. */
export function stanceText(statement: Statement): string {
  const words = [
    statement.polarity === 'negative' ? 'denied' : null,
    statement.modality === 'actual' ? null : MODALITY[statement.modality].label,
    statement.attribution === null ? null : attributionWords(statement.attribution),
    isDoubtful(statement) ? 'read with doubt' : null,
  ].filter((word) => word !== null)
  return words.join(', ') || 'told as fact'
}

/** Its headline, or the words it begins with. */
export function headlineOf({ id, title, blocks }: ViewArticle): string {
  if (title !== undefined) return title
  const [first] = blocks.filter(({ kind }) => kind !== 'dateline')
  return shorten(first?.text ?? id, HEADLINE_LENGTH)
}

/** The same by id. */
export function headlineById(index: GraphIndex, id: string): string {
  const article = index.articles.get(id)
  return article === undefined ? id : headlineOf(article)
}

/** On one line and of at most `length` characters, the last an ellipsis where something was cut. */
export function shorten(text: string, length: number): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim()
  const characters = [...line]
  if (characters.length <= length) return line
  return `${characters
    .slice(0, length - 1)
    .join('')
    .trimEnd()}…`
}
