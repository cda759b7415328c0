import assert from 'node:assert/strict'
import { binaryTriples, type ArticleReading } from '../../src/index.ts'

const onOneLine = (words: string): string => words.replace(/\s+/gu, ' ')

/** Every mention stands where it says. */
export function checkMentions({ article: { text }, entities }: ArticleReading): void {
  for (const { mentions } of entities)
    for (const { start, end, text: words } of mentions) assert.equal(text.slice(start, end), words)
}

/** Every offset lies in the text and every phrase says what stands there. */
export function checkOffsets({ article: { text }, analysis, statements }: ArticleReading): void {
  for (const statement of statements) {
    const sentence = analysis.sentences[statement.evidence.sentence]
    const size = sentence?.tokens.length ?? 0
    for (const triple of sentence === undefined || size === 0 ? [] : binaryTriples(statement, sentence))
      for (const token of [...triple.subject, ...triple.relation, ...triple.object])
        if (token < 0 || token >= size) throw new Error(`token ${token} of ${size}`)
  }
  for (const { subject, relation, object, arguments: roles, evidence } of statements) {
    assert.equal(text.slice(evidence.start, evidence.end), evidence.text)
    for (const { phrase } of [subject, relation, ...(object ? [object] : []), ...roles]) {
      const written = phrase.segments.map(({ start, end }) => text.slice(start, end)).join(' ')
      assert.equal(onOneLine(written), onOneLine(phrase.text))
    }
  }
}

/** Nothing refers to what is not there, and no two things have one id. */
export function checkReferences({ statements, entities, events = [] }: ArticleReading): void {
  const ids = new Set(entities.map(({ id }) => id))
  const told = new Set(statements.map(({ id }) => id))
  assert.deepEqual([ids.size, told.size], [entities.length, statements.length])
  const terms = statements
    .flatMap(({ subject, object, arguments: roles, attribution }) => [subject, object, ...roles, attribution?.source])
    .flatMap((part) => part?.term ?? [])
  const meant = [
    ...terms.flatMap((term) => (term.kind === 'entity' ? term.entity : [])),
    ...statements.map(({ place }) => place),
    ...events.flatMap(({ participants, place }) => [...participants.map(({ entity }) => entity), place]),
  ]
  assert.deepEqual(
    meant.filter((id) => id !== null && id !== undefined && !ids.has(id)),
    [],
  )
  const happenings = new Set(events.map(({ id }) => id))
  assert.deepEqual(
    statements.flatMap(({ event }) => event ?? []).filter((id) => !happenings.has(id)),
    [],
  )
  assert.deepEqual(
    [...happenings].filter((id) => !ids.has(id) && !told.has(id)),
    [],
  )
  const said = [
    ...terms.flatMap((term) => (term.kind === 'statement' ? term.statement : [])),
    ...events.flatMap((event) => event.statements),
  ]
  assert.deepEqual(
    said.filter((id) => !told.has(id)),
    [],
  )
}
