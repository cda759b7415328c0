import type { Statement } from '../../src/model/index.ts'
import { directionOf, element } from '../dom.ts'
import { sentenceParts, type PartName } from './sentence-parts.ts'

const PART_LABEL: Readonly<Record<PartName, string>> = {
  subject: 'subject',
  relation: 'relation',
  object: 'object',
  argument: 'further role',
  source: 'who says so',
}

/** The sentence a statement was read from, its words marked. */
export function markedSentence(statement: Statement): HTMLElement {
  return element(
    'blockquote',
    { dir: directionOf(statement.evidence.text) },
    ...sentenceParts(statement).map(({ text, part }) =>
      part === null ? text : element('mark', { class: `part-${part}`, title: PART_LABEL[part] }, text),
    ),
  )
}

/** The same with a key to the marks. */
export function sentenceFigure(statement: Statement): HTMLElement {
  const used = new Set(sentenceParts(statement).map(({ part }) => part))
  const key = (Object.keys(PART_LABEL) as PartName[])
    .filter((part) => used.has(part))
    .map((part) => element('span', { class: `part-${part}` }, PART_LABEL[part]))
  return element(
    'figure',
    { class: 'sentence' },
    markedSentence(statement),
    element('figcaption', { class: 'key' }, ...key),
  )
}
