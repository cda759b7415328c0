import { describe, expect, it } from 'vitest'
import { createArticleSplitter } from '../../src/language/sentences/split-article.ts'
import { ontology } from '../ontology/shipped.ts'

const splitArticle = createArticleSplitter(ontology)

function sentencesOf(text: string): string[] {
  const story = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  return splitArticle({ text, story }).sentences.map(({ start, end }) => text.slice(start, end))
}

/** Sentences that stand together as they are written here, with one space between. */
const APART: readonly (readonly [string, ...string[]])[] = [
  ['India buys oil.', 'Russia sells it.'],
  ['He lives in the U.S.', 'The visit was short.'],
  ['It is owned by Apple Inc.', 'The company said so.'],
  ['They met at 5 p.m.', '“We agreed,” he said.'],
  ['She said, “I will go.”', 'He stayed.'],
  ['(He left early.)', 'Nobody saw him.'],
  ['What now?', 'Nobody knows!', 'We wait…', 'Then we go.'],
  ['Prices rose by 3.5.', '2025 was worse.'],
  ['It ended in 1805.[6]', 'He left.'],
]

/** One sentence each. */
const TOGETHER: readonly string[] = [
  'A boy was shot at Church Ave. and E. 55th St. on Monday.',
  'Gov. Smith met S. Jaishankar and J. K. Rowling in the U.S. Senate.',
  'George W. Bush and Dr. Who met Lt. Col. Smith at St. Petersburg.',
  '“Why?” Smith asked.',
  '“Stop!” he said.',
  'It costs $3.50, i.e. Nothing, e.g. The price of tea.',
  'The reports (BBC etc.) were wrong.',
  'See No. 10, p. 4 and vol. 2 of Sept. 3.',
  '1. The first point stands.',
  'He said... nothing.',
  'Yahoo! is a company.',
]

describe('sentences', () => {
  it.each(APART.map((parts) => [parts]))('%j', (parts) => expect(sentencesOf(parts.join(' '))).toEqual(parts))
  it.each(TOGETHER)('%s', (text) => expect(sentencesOf(text)).toEqual([text]))
  it('end with their paragraph and before a bullet', () => {
    expect(sentencesOf('Talks on trade\n\nThe ministers\nmet')).toEqual(['Talks on trade', 'The ministers\nmet'])
    expect(sentencesOf('They want\n- oil\n- grain')).toEqual(['They want', '- oil', '- grain'])
  })
  it('know their block and lie within the story', () => {
    const text = 'Share this! India buys oil. Ad. Russia sells it. '
    const story = [
      { start: 12, end: 27, kind: 'heading' as const },
      { start: 32, end: 49, kind: 'paragraph' as const },
    ]
    const { sentences } = splitArticle({ text, story })
    expect(sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['India buys oil.', 0],
      ['Russia sells it.', 1],
    ])
  })
  it('are none where the story is empty', () => {
    expect(splitArticle({ text: ' \n', story: [{ start: 0, end: 2, kind: 'paragraph' }] }).sentences).toEqual([])
  })
  it('part a final full stop from an abbreviation, but not from initials', () => {
    const last = (text: string): string[] =>
      splitArticle({ text, story: [{ start: 0, end: text.length, kind: 'paragraph' }] })
        .sentences[0]!.words.slice(-2)
        .map((word) => word.text)
    expect(last('They sell oil, gas, etc.')).toEqual(['etc', '.'])
    expect(last('They live in the U.S.')).toEqual(['the', 'U.S.'])
  })
})
