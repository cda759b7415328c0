import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/read/index.ts'
import { outsideOf, PARAGRAPH, storyOf } from './story.ts'

describe('the sample article', () => {
  const text = readFileSync('data/articles/india-russia.txt', 'utf8')
  const article = articleFromText(text, { source: 'data/articles/india-russia.txt' })

  it('is dated by its furniture, which stays out of the story', () => {
    expect(article).toMatchObject({
      id: '2025-08-13-4btzfeq2n4akr',
      published: '2025-08-13T12:32:33',
      updated: '2025-08-15T17:08:11',
    })
    expect(outsideOf(article)).toEqual([text.split('\n').slice(0, 2).join('\n')])
  })
  it('has one paragraph a line, at the offsets of the text as stored', () => {
    expect(article.text).toBe(text)
    expect(article.title).toBeUndefined()
    expect(article.story).toHaveLength(8)
    expect(article.story[0]).toEqual({ start: 138, end: 495, kind: 'paragraph' })
    expect(storyOf(article)).toEqual(
      text
        .trimEnd()
        .split('\n')
        .slice(2)
        .map((line) => `paragraph: ${line}`),
    )
  })
})

describe('blocks of a plain text', () => {
  it('keep carriage returns, control and directional characters in the text and out of their ends', () => {
    const text =
      '\u202eKwatra visits Moscow\r\n\r\n  India\u0000 imports\u0007 oil.\t\r\nRussia \u{1f600} sells it.\r\n'
    const article = articleFromText(text)
    expect(article.text).toBe(text)
    expect(storyOf(article)).toEqual([
      'paragraph: \u202eKwatra visits Moscow',
      'paragraph: India\u0000 imports\u0007 oil.',
      'paragraph: Russia \u{1f600} sells it.',
    ])
  })
  it('join the lines of hard-wrapped paragraphs, and end where a line stops short before a capital', () => {
    const text = [
      'Kwatra visits Moscow',
      'Norway said on Tuesday that it would sell more oil to',
      'India, which is its largest buyer by far. It did not',
      'say how much, or when.',
      'India said nothing on the matter when it was asked by',
      'reporters on Wednesday.',
      '',
      'It will decide in',
      'September.',
    ].join('\n')
    expect(storyOf(articleFromText(text)).map((block) => block.replaceAll('\n', '/'))).toEqual([
      'heading: Kwatra visits Moscow',
      'paragraph: Norway said on Tuesday that it would sell more oil to/India, which is its largest buyer by far. It did not/say how much, or when.',
      'paragraph: India said nothing on the matter when it was asked by/reporters on Wednesday.',
      'paragraph: It will decide in/September.',
    ])
  })
  it('are lines where lines are paragraphs, however short', () => {
    const text = 'India imports oil.\nRussia sells oil.\nThe US objects.\nNobody listens.'
    expect(storyOf(articleFromText(text))).toEqual(text.split('\n').map((line) => `paragraph: ${line}`))
  })
  it('tell items from their bullets, and leave ornaments out', () => {
    const text = `Oil\n===\n\n${PARAGRAPH}\n\n- India buys it.\n• Russia sells it.\n2. The US objects.\n\n* * *`
    expect(storyOf(articleFromText(text))).toEqual([
      'heading: Oil',
      `paragraph: ${PARAGRAPH}`,
      'item: India buys it.',
      'item: Russia sells it.',
      'item: The US objects.',
    ])
  })
  it('tell headings and captions', () => {
    const text = `Kwatra visits Moscow\n\n${PARAGRAPH}\n\nThe port of Murmansk. Image: Jane Doe.\n\nWhat the U.S. says\n\n${PARAGRAPH}`
    expect(storyOf(articleFromText(text))).toEqual([
      'heading: Kwatra visits Moscow',
      `paragraph: ${PARAGRAPH}`,
      'caption: The port of Murmansk. Image: Jane Doe.',
      'heading: What the U.S. says',
      `paragraph: ${PARAGRAPH}`,
    ])
  })
})

describe('the title of a plain text', () => {
  it.each([
    ['Kwatra visits Moscow', 'Kwatra visits Moscow'],
    ['Will India buy more oil?', 'Will India buy more oil?'],
    ['Floods hit Washington D.C.', 'Floods hit Washington D.C.'],
    ['India will not buy more oil.', undefined],
    ['India said:', undefined],
  ])('of %j', (first, title) => {
    const article = articleFromText(`${first}\n\n${PARAGRAPH}`)
    expect(article.title).toBe(title)
    expect(article.story[0]).toEqual({
      start: 0,
      end: first.length,
      kind: title === undefined ? 'paragraph' : 'heading',
    })
  })
  it('is none where nothing follows', () => {
    expect(articleFromText('India imports oil').title).toBeUndefined()
  })
})

it('reads any text, and cuts only blocks of it, in order and without white space at their ends', () => {
  const piece = fc.constantFrom(
    PARAGRAPH,
    'By Jane Doe',
    '- item',
    'Posted on 2025-08-13',
    '\r\n',
    '\n\n',
    '\u2028',
    ' ',
    'x',
    '😀',
    '\ud800',
    '\u202e',
    '(Reuters) - ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const text = `${pieces.join('')}\n\n${PARAGRAPH}`
      const { story, text: stored } = articleFromText(text)
      expect(stored).toBe(text)
      let last = 0
      for (const { start, end } of story) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/)
        last = end
      }
      expect(text.slice(story.at(-1)?.start, story.at(-1)?.end)).toContain('largest buyer by far.')
    }),
    { numRuns: 200, seed: 1 },
  )
})

it('reads a large text of any shape', () => {
  const shapes = [
    'Facebook\n',
    'By Jane Doe\n',
    '- a\n',
    'Russia said on 13 August 2025 that it would sell.\n',
    '\n',
    ' ',
    'A B, ',
  ]
  for (const shape of shapes) {
    const text = `${shape.repeat(200_000 / shape.length)}\n\n${`${PARAGRAPH}\n`.repeat(300)}`
    expect(articleFromText(text).story.at(-1)).toMatchObject({ end: text.trimEnd().length })
  }
})
