import { describe, expect, it } from 'vitest'
import type { Diagnostic, Sentence, Statement } from '../../src/model/index.ts'
import { causeLines } from '../../src/cli/render/causes.ts'
import { diagnosticLines } from '../../src/cli/render/diagnostics.ts'
import { labelsOf, statementCells, statusOf } from '../../src/cli/render/statement-cells.ts'
import { statementTable } from '../../src/cli/render/statement-table.ts'
import { drawTree } from '../../src/cli/render/tree-drawing.ts'
import { styleFor } from '../../src/cli/terminal/style.ts'
import { articleFromText } from '../../src/cli/article-from-text.ts'
import { argument, entityOf, phraseIn, readingOf, roleArgument, statementOf, tokenOf } from '../evaluate/hand-made.ts'

const text = 'India may buy oil from Russia in 2026, sources said.'
const plain = styleFor({}, {})
const statement = statementOf(text, {
  subject: 'India',
  relation: 'buy',
  object: 'oil',
  arguments: [roleArgument(text, 'origin', 'from', 'Russia'), roleArgument(text, 'time', 'in', '2026')],
  change: {
    modality: 'possible',
    time: { start: '2026', end: '2026', value: '2026', kind: 'date', certainty: 'stated' },
    attribution: {
      source: argument(text, 'sources'),
      cue: phraseIn(text, 'sources said'),
      verb: 'say',
      content: { start: 0, end: 36 },
      polarity: 'positive',
    },
  },
})

describe('the words of a statement', () => {
  it('use canonical names, mark how it is meant and say who says it', () => {
    const labelOf = labelsOf([entityOf(text, 'India', { label: 'Republic of India' })])
    expect(statementCells(statement, labelOf)).toEqual({
      status: 'possible',
      subject: 'Republic of India',
      relation: 'buy',
      object: 'oil from Russia',
      time: '2026',
      source: 'sources',
    })
  })
  it('tell facts from what is denied, planned or claimed', () => {
    const status = (change: Partial<Statement>): string =>
      statusOf({ ...statement, attribution: null, modality: 'actual', ...change })
    expect(status({})).toBe('fact')
    expect(status({ polarity: 'negative' })).toBe('not')
    expect(status({ polarity: 'negative', modality: 'planned' })).toBe('not, planned')
    expect(status({ attribution: statement.attribution })).toBe('said')
  })
  it('say properties and manners as people would', () => {
    const relation = { ...statement.relation, property: 'holdsTalksWith' }
    const openly = { ...roleArgument(text, 'manner', '', 'oil') }
    const cells = (change: Partial<Statement>): string[] => {
      const told = statementCells({ ...statement, relation, arguments: [openly], ...change }, () => undefined)
      return [told.relation, told.object]
    }
    expect(cells({ object: roleArgument(text, 'content', '', 'Russia') })).toEqual(['holds talks with', 'Russia (oil)'])
    // of its subject alone the words of the text say it better, and the status says that it is denied
    const alone = { ...relation, text: 'has not been arrested', property: 'arrestedBy' }
    expect(cells({ object: null, relation: alone, polarity: 'negative' })).toEqual(['has been arrested', '(oil)'])
  })
  it('tell a time that has no date in the words of the text, and once', () => {
    const told = (change: Partial<Statement>): string[] => {
      const { time, object } = statementCells({ ...statement, ...change }, () => undefined)
      return [time, object]
    }
    const past = { value: 'PAST_REF', end: '2025-08-13', kind: 'date' } as const
    const recently = { ...past, certainty: 'resolved', phrase: phraseIn(text, '2026') } as const
    expect(told({ time: recently })).toEqual(['2026', 'oil from Russia'])
    expect(told({ time: { ...past, certainty: 'implied' } })).toEqual(['', 'oil from Russia in 2026'])
  })
  it('are harmless', () => {
    const hostile = {
      ...statement,
      subject: { ...statement.subject, phrase: { ...statement.subject.phrase, text: '\u001b[31mX' } },
    }
    expect(statementCells(hostile, () => undefined).subject).toBe('\u{fffd}[31mX')
  })
})

describe('the table of statements', () => {
  const fact = { ...statement, id: 'b', modality: 'actual', attribution: null, confidence: 0.9 } as const
  const weak = { ...fact, id: 'c', confidence: 0.7, subject: argument(text, 'Russia') }
  const options = { labelOf: () => undefined, style: plain, width: 100 }
  it('has a part for facts and one for what is none, the surest first', () => {
    const doubtful = { ...fact, id: 'e', confidence: 0.2 }
    const lines = statementTable([statement, weak, doubtful, fact], options)
    expect(lines.filter((line) => /\(\d\)$/.test(line))).toEqual([
      'Told as fact (2)',
      'Told as fact, but read with doubt (1)',
      'Planned, possible or wanted (1)',
    ])
    expect(lines.slice(2, 4).map((line) => line.split(/\s+/)[0])).toEqual(['India', 'Russia'])
  })
  it('says the same once, with how often the articles say it', () => {
    const again = { ...fact, id: 'd', confidence: 0.8 }
    const lines = statementTable([again, weak, fact], options)
    expect(lines[0]).toBe('Told as fact (3)')
    expect(lines.slice(2).filter((line) => line.startsWith('India'))).toEqual([expect.stringMatching(/0\.90 {2}×2$/)])
  })
  it('says how many rows it leaves out', () => {
    expect(statementTable([weak, fact], { ...options, limit: 1 })).toContain('… and 1 more')
  })
})

it('draws a tree with every word below its governor', () => {
  const tokens = [
    tokenOf(text, 0, 'India', 2, { relation: 'nsubj', upos: 'PROPN' }),
    tokenOf(text, 1, 'may', 2, { relation: 'aux', upos: 'AUX' }),
    tokenOf(text, 2, 'buy', -1, { upos: 'VERB' }),
    tokenOf(text, 3, 'oil', 2, { relation: 'obj' }),
    tokenOf(text, 4, 'Russia', 3, { relation: 'nmod', upos: 'PROPN' }),
  ]
  const sentence: Sentence = readingOf(text, { tokens }).analysis.sentences[0]!
  expect(drawTree(sentence)).toEqual([
    'buy  root  VERB',
    '├─ India  nsubj  PROPN',
    '├─ may  aux  AUX',
    '└─ oil  obj  NOUN',
    '   └─ Russia  nmod  PROPN',
  ])
})

it('prints errors before warnings, one a line, and leaves notes out', () => {
  const diagnostic = (severity: Diagnostic['severity'], code: string, message: string): Diagnostic => ({
    severity,
    code,
    message,
    source: 'a.txt',
  })
  const lines = diagnosticLines(
    [
      diagnostic('info', 'no-predicate', 'No verb.'),
      diagnostic('warning', 'not-english', 'It is not English.'),
      diagnostic('error', 'not-found', 'a.txt does not exist; check its name.'),
    ],
    plain,
  )
  expect(lines).toEqual(['error: a.txt does not exist; check its name.', 'warning: a.txt: It is not English.'])
})

it('sums up by cause why sentences gave nothing, with the first of them', () => {
  const sentences = ['Oil in Russia.', 'Dawn.', 'Why oil?']
  const article = articleFromText(sentences.join(' '))
  const diagnostics = sentences.map((sentence, index): Diagnostic => {
    const start = article.text.indexOf(sentence)
    const code = index < 2 ? 'no-predicate' : 'some-new-cause'
    return { severity: 'info', code, message: '', sentence: index, span: { start, end: start + sentence.length } }
  })
  const lines = causeLines([readingOf(article.text, {}, { article, diagnostics })], plain, 80)
  expect(lines[0]).toBe('Sentences without a statement (3 of 1)')
  expect(lines[2]).toMatch(/^2 +no verb.* {2}Oil in Russia\.$/)
  expect(lines[3]).toMatch(/^1 +some new cause +Why oil\?$/)
  expect(causeLines([readingOf(article.text, {})], plain, 80)).toEqual([])
})

it('makes a paragraph of every block of text between empty lines', () => {
  const article = articleFromText('  One line\nand more. \n \nTwo.\n', '2025-08-13')
  expect(article.story.map(({ start, end }) => article.text.slice(start, end))).toEqual(['One line\nand more.', 'Two.'])
  expect(article.published).toBe('2025-08-13')
})
