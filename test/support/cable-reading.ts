import type { ArticleReading, Mention, Phrase, Statement } from '../../src/model/index.ts'
import { ENTITIES, SENTENCES } from './view-article.ts'
import { sampleView } from './view.ts'

export const mentionAt = ({ start, end, text }: Phrase, sentence: number): Mention => ({
  start,
  end,
  text,
  sentence,
  head: 0,
  first: 0,
  last: 0,
  form: 'name',
})

/** A mention wherever a statement names the entity. */
function mentionsOf(id: string, statements: readonly Statement[]): Mention[] {
  const found = new Map<string, Mention>()
  for (const { subject, object, arguments: roles, attribution, evidence } of statements)
    for (const part of [subject, object, ...roles, attribution?.source])
      if (part?.term.kind === 'entity' && part.term.entity === id && part.phrase.text !== '')
        found.set(String(part.phrase.start), mentionAt(part.phrase, evidence.sentence))
  return [...found.values()].sort((a, b) => a.start - b.start)
}

/** The invented article of the viewer's tests, with where its entities are mentioned: 32 entities, 43 statements. */
export function cableReading(): ArticleReading {
  const { articles, statements } = sampleView()
  const { blocks: _, ...article } = articles[0]!
  const text = SENTENCES.join('\n')
  return {
    article: {
      ...article,
      source: 'cable.txt',
      format: 'text',
      text,
      story: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    analysis: { sentences: [] },
    entities: ENTITIES.map((entity) => ({
      aliases: [],
      named: true,
      ...entity,
      mentions: mentionsOf(entity.id, statements),
    })),
    statements,
    diagnostics: [],
    times: statements.flatMap(({ time }) => (time === null ? [] : [time])),
    attributions: statements.flatMap(({ attribution }) => (attribution === null ? [] : [attribution])),
  }
}
