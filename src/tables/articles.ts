import { dayOf } from '../model/day.ts'
import type { ArticleReading, Entity, Mention } from '../model/index.ts'
import { tableOf, type ColumnsOf } from './table.ts'

export const ARTICLES = tableOf('articles', (reading: ArticleReading) => [reading], [
  ['id', 'text', ({ article }) => article.id],
  ['source', 'text', ({ article }) => article.source],
  ['url', 'text', ({ article }) => article.url],
  ['title', 'text', ({ article }) => article.title],
  ['publisher', 'text', ({ article }) => article.publisher],
  ['authors', 'texts', ({ article }) => article.authors],
  ['published', 'text', ({ article }) => article.published],
  ['published_day', 'day', ({ article: { published } }) => published && dayOf(published, 'first')],
  ['updated', 'text', ({ article }) => article.updated],
  ['text', 'text', ({ article }) => article.text],
  ['sentences', 'whole', ({ analysis }) => analysis.sentences.length],
  ['statements', 'whole', ({ statements }) => statements.length],
])

interface Mentioned {
  readonly article: string
  readonly entity: string
  readonly mention: Mention
}

const mentionsIn = ({ article, entities }: ArticleReading): Mentioned[] =>
  entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ article: article.id, entity: id, mention })))

export const MENTIONS = tableOf('mentions', mentionsIn, [
  ['article', 'text', ({ article }) => article],
  ['entity', 'text', ({ entity }) => entity],
  ['sentence', 'whole', ({ mention }) => mention.sentence],
  ['start_offset', 'whole', ({ mention }) => mention.start],
  ['end_offset', 'whole', ({ mention }) => mention.end],
  ['text', 'text', ({ mention }) => mention.text],
  ['form', 'text', ({ mention }) => mention.form],
])

/** What is told of an entity besides its id and its label, wherever it is a row. */
export const ABOUT_ENTITY: ColumnsOf<Omit<Entity, 'mentions'>> = [
  ['type', 'text', ({ type }) => type],
  ['class', 'text', (entity) => entity.class],
  ['named', 'truth', ({ named }) => named],
  ['aliases', 'texts', ({ aliases }) => aliases],
  ['wikidata', 'text', ({ wikidata }) => wikidata],
  ['wikipedia', 'text', ({ wikipedia }) => wikipedia],
]

export const ENTITIES = tableOf('entities', (entity: Omit<Entity, 'mentions'>) => [entity], [
  ['id', 'text', ({ id }) => id],
  ['label', 'text', ({ label }) => label],
  ...ABOUT_ENTITY,
])
