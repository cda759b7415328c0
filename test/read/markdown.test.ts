import { describe, expect, it } from 'vitest'
import { articleFromMarkdown } from '../../src/read/index.ts'
import { PARAGRAPH, storyOf } from './story.ts'

describe('Markdown', () => {
  it('becomes plain text, with a block for each heading, paragraph, item and row', () => {
    const article = articleFromMarkdown(
      [
        '# Kwatra visits *Moscow*',
        '',
        '**Norway** said on [Tuesday](https://example.org) that',
        'it would sell ~~no~~ `oil` &amp; gas to India.',
        '',
        'Why now',
        '-------',
        '',
        '1. India buys.',
        '2. Russia sells.',
        '',
        '   It sells more.',
        '',
        '> "We trust them," he said.',
        '',
        '![A tanker in port](tanker.png)',
        '',
        '| Year | Oil |',
        '|------|-----|',
        '| 2024 | 5   |',
      ].join('\n'),
    )
    expect(article.title).toBe('Kwatra visits Moscow')
    expect(article.story[1]).toEqual({ start: 22, end: 83, kind: 'paragraph' })
    expect(storyOf(article)).toEqual([
      'heading: Kwatra visits Moscow',
      'paragraph: Norway said on Tuesday that it would sell oil & gas to India.',
      'heading: Why now',
      'item: India buys.',
      'item: Russia sells.',
      'item: It sells more.',
      'paragraph: "We trust them," he said.',
      'caption: A tanker in port',
      'item: Year\tOil',
      'item: 2024\t5',
    ])
  })
  it('takes fields of front matter that every object answers to for fields like others', () => {
    const fields = [
      'constructor: other',
      '__proto__: other',
      'toString: other',
      'title: valueOf',
      'author: Constructor Berg',
    ]
    const article = articleFromMarkdown(['---', ...fields, '---', '', PARAGRAPH].join('\n'))
    expect(article).toMatchObject({ title: 'valueOf', authors: ['Constructor Berg'] })
    expect(storyOf(article)).toEqual(['heading: valueOf', `paragraph: ${PARAGRAPH}`])
  })
  it('gives its front matter as facts, and the title of it as the first heading', () => {
    const article = articleFromMarkdown(
      `---\r\ntitle: "Kwatra visits Moscow"\r\ndate: 2025-08-13 12:32\r\nlastmod: 15 August 2025\r\nauthor: [Jane Doe, "John Roe"]\r\npublisher: The Example Times\r\nurl: https://example.org/kwatra\r\ntags:\r\n  - oil\r\n---\r\n\r\n${PARAGRAPH}\r\n`,
    )
    expect(article).toMatchObject({
      title: 'Kwatra visits Moscow',
      published: '2025-08-13T12:32:00',
      updated: '2025-08-15',
      authors: ['Jane Doe', 'John Roe'],
      publisher: 'The Example Times',
      url: 'https://example.org/kwatra',
    })
    expect(storyOf(article)).toEqual(['heading: Kwatra visits Moscow', `paragraph: ${PARAGRAPH}`])
  })
  it('tells byline and dateline from the story as plain text does', () => {
    const article = articleFromMarkdown(
      `# Kwatra visits Moscow\n\n*By Jane Doe, Aug 13, 2025*\n\nMOSCOW (Reuters) - ${PARAGRAPH}`,
    )
    expect(article).toMatchObject({ authors: ['Jane Doe'], published: '2025-08-13', publisher: 'Reuters' })
    expect(storyOf(article).slice(1)).toEqual(['dateline: MOSCOW', `paragraph: ${PARAGRAPH}`])
  })
  it('leaves out code, scripts, comments and struck words, and reads the text of HTML in it', () => {
    const article = articleFromMarkdown(
      `${PARAGRAPH}<script>alert(1)</script> It\n<b>will</b>.\n\n<!-- note -->\n\n<div><p>India <i>agreed</i>.</p><script>evil()</script></div>\n\n\`\`\`\ncode()\n\`\`\`\n`,
    )
    expect(storyOf(article)).toEqual([`paragraph: ${PARAGRAPH} It will.`, 'paragraph: India agreed.'])
    expect(article.text).not.toMatch(/alert|evil|code|note/)
  })
  it('does not choke on deep or unclosed markup', () => {
    const text = `${'*a [b]('.repeat(5000)}\n\n${'> '.repeat(300)}x\n\n${PARAGRAPH}\n\n${PARAGRAPH}`
    expect(storyOf(articleFromMarkdown(text)).at(-1)).toBe(`paragraph: ${PARAGRAPH}`)
  })
})
