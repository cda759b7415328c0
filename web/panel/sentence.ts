import type { Statement } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import { sentenceParts, type PartName } from './sentence-parts.ts'

const PART_LABEL: Readonly<Record<PartName, string>> = {
  subject: 'subject',
  relation: 'relation',
  object: 'object',
  argument: 'further role',
  source: 'who says so',
}

/** The sentence a statement was read from, its words marked, with a key to the marks. */
export function sentenceFigure(statement: Statement): HTMLElement {
  const parts = sentenceParts(statement)
  const used = (Object.keys(PART_LABEL) as PartName[]).filter((name) => parts.some(({ part }) => part === name))
  return element(
    'figure',
    { class: 'sentence' },
    element(
      'blockquote',
      { dir: 'auto' },
      ...parts.map(({ text, part }) =>
        part === null ? text : element('mark', { class: `part-${part}`, title: PART_LABEL[part] }, text),
      ),
    ),
    element(
      'figcaption',
      { class: 'key' },
      ...used.map((part) => element('span', { class: `part-${part}` }, PART_LABEL[part])),
    ),
  )
}
