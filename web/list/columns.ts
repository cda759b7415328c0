import { relationWords, sourcesOf, timeWords, type Statement } from '../../src/model/index.ts'
import { stanceBadges } from '../badges.ts'
import { inDigits } from '../count.ts'
import { element, excerpt } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import { lineSample } from '../line-sample.ts'
import type { Ranked } from '../scene/ranking.ts'
import { stanceOf, surenessOf } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { argumentText, headlineById, stanceText, TYPE_LABEL } from '../words.ts'
import type { Column } from './table.ts'

const orNull = (text: string): string | null => (text === '' ? null : text)

/** By day: what the text tells in words alone ("for years", "at 3 p.m.") is undated. */
const timeKey = ({ time }: Statement): string | null =>
  time === null || time.certainty === 'implied' ? null : (time.start ?? time.end ?? null)

/** The columns of the table of statements. */
export function statementColumns({ index }: Viewer): Column<Statement>[] {
  const titleOf = ({ evidence }: Statement): string => headlineById(index, evidence.article)
  const sources = ({ attribution }: Statement): string =>
    attribution === null
      ? ''
      : sourcesOf(attribution)
          .map((source) => argumentText(index, source))
          .join(', ')
  const object = (statement: Statement): string =>
    statement.object === null ? '' : argumentText(index, statement.object)
  return [
    {
      id: 'subject',
      label: 'Subject',
      cell: (statement) => excerpt(argumentText(index, statement.subject)),
      key: (statement) => argumentText(index, statement.subject),
    },
    {
      id: 'relation',
      label: 'Relation',
      cell: (statement) => element('span', {}, lineSample(stanceOf(statement)), ' ', excerpt(relationWords(statement))),
      key: relationWords,
    },
    {
      id: 'object',
      label: 'Object',
      cell: (statement) => excerpt(object(statement)),
      key: (each) => orNull(object(each)),
    },
    {
      id: 'told',
      label: 'Told as',
      cell: (statement) => stanceBadges(index, statement, { sources: false }) ?? 'fact',
      key: stanceText,
    },
    {
      id: 'when',
      label: 'When',
      cell: ({ time }) => (time === null ? null : excerpt(timeWords(time))),
      key: timeKey,
    },
    {
      id: 'source',
      label: 'Source',
      cell: (statement) => excerpt(sources(statement)),
      key: (each) => orNull(sources(each)),
    },
    { id: 'article', label: 'Article', cell: (statement) => excerpt(titleOf(statement)), key: titleOf },
    {
      id: 'sentence',
      label: 'Sentence',
      cell: ({ evidence }) => excerpt(evidence.text),
      key: ({ evidence }) => evidence.text,
    },
    {
      id: 'confidence',
      label: 'Confidence',
      cell: (statement) => element('span', { title: statement.confidence.toFixed(2) }, surenessOf(statement)),
      key: ({ confidence }) => confidence,
    },
  ]
}

/** The columns of the table of entities. */
export const ENTITY_COLUMNS: readonly Column<Ranked>[] = [
  {
    id: 'name',
    label: 'Name',
    cell: ({ node }) => element('span', {}, typeIcon(node.type), ' ', excerpt(node.label)),
    key: ({ node }) => node.label,
  },
  { id: 'type', label: 'Type', cell: ({ node }) => TYPE_LABEL[node.type], key: ({ node }) => TYPE_LABEL[node.type] },
  { id: 'class', label: 'Class', cell: ({ node }) => excerpt(node.class), key: ({ node }) => node.class },
  {
    id: 'aliases',
    label: 'Also called',
    cell: ({ node }) => excerpt(node.aliases.filter((alias) => alias !== node.label).join(', ')),
    key: ({ node }) => orNull(node.aliases.filter((alias) => alias !== node.label).join(', ')),
  },
  {
    id: 'named',
    label: 'Named',
    cell: ({ node }) => (node.named ? 'named' : 'described'),
    key: ({ node }) => Number(!node.named),
  },
  { id: 'articles', label: 'Articles', cell: ({ articles }) => inDigits(articles), key: ({ articles }) => articles },
  {
    id: 'statements',
    label: 'Statements',
    cell: ({ statements }) => inDigits(statements),
    key: ({ statements }) => statements,
  },
]
