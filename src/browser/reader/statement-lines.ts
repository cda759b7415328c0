import { entitiesOf, sourcesOf, type ArticleReading, type Entity, type Statement } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'
import { NewsgraphError } from '../../model/index.ts'

/** Whether a line is a statement as newsgraph writes it, by its parts. */
export const isStatementLine = (line: string): boolean => line.includes('"evidence"') && line.startsWith('{"id":')

function statementIn(line: string, place: string): Statement {
  const broken = (): NewsgraphError =>
    new NewsgraphError(
      'broken-statement',
      `${place}: this is no statement as newsgraph writes it; export the graph again.`,
    )
  let value: Partial<Statement> | null
  try {
    value = JSON.parse(line) as Partial<Statement> | null
  } catch {
    throw broken()
  }
  const isWhole =
    typeof value?.id === 'string' &&
    typeof value.subject?.phrase?.text === 'string' &&
    typeof value.relation?.lemma === 'string' &&
    typeof value.evidence?.article === 'string' &&
    typeof value.evidence.text === 'string' &&
    Array.isArray(value.arguments)
  if (!isWhole) throw broken()
  return value as Statement
}

/** An entity of which only the words are known that stand for it: called as most of them do, those of a name first. */
function entityOf(id: string, words: ReadonlyMap<string, number>): Entity {
  const isName = (text: string): number => (isCapitalised(text) ? 1 : 0)
  const [label = id] = [...words]
    .sort(([a, one], [b, other]) => isName(b) - isName(a) || other - one || b.length - a.length || (a < b ? -1 : 1))
    .map(([text]) => text)
  return { id, label, type: 'object', class: 'Thing', aliases: [], mentions: [], named: isName(label) === 1 }
}

/** How often which words stand for each entity. */
function wordsOf(statements: readonly Statement[]): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>()
  for (const { subject, object, arguments: roles, attribution } of statements)
    for (const part of [subject, object, ...roles, ...(attribution === null ? [] : sourcesOf(attribution))]) {
      if (part?.term.kind !== 'entity' || part.phrase.text === '') continue
      const own = words.get(part.term.entity) ?? new Map<string, number>()
      words.set(part.term.entity, own.set(part.phrase.text, (own.get(part.phrase.text) ?? 0) + 1))
    }
  return words
}

/**
 * The readings that statements are of, as `statements.jsonl` has them, one a line. Of entities and articles no more is known
 * than what the statements say.
 * @throws NewsgraphError naming the line that is none.
 */
export function readingsOfLines(text: string, source: string): ArticleReading[] {
  const statements = text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [statementIn(line, `${source}:${at + 1}`)]))
  const words = wordsOf(statements)
  const byArticle = new Map<string, Statement[]>()
  for (const statement of statements) {
    const own = byArticle.get(statement.evidence.article) ?? []
    own.push(statement)
    byArticle.set(statement.evidence.article, own)
  }
  return [...byArticle].map(([id, own]) => {
    const spoken = new Set(own.flatMap((statement) => [...entitiesOf(statement)]))
    return {
      article: { id, source, format: 'jsonl', text: '', story: [] },
      analysis: { sentences: [] },
      entities: [...spoken].map((entity) => entityOf(entity, words.get(entity) ?? new Map())),
      statements: own,
      diagnostics: [],
    }
  })
}
