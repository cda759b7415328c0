import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/read/index.ts'
import { outsideOf, PARAGRAPH, storyOf } from './story.ts'

const above = (...lines: readonly string[]) =>
  articleFromText(`Kwatra visits Moscow\n${lines.join('\n')}\n\n${PARAGRAPH}`)
const within = (line: string) => articleFromText(`${`${PARAGRAPH}\n`.repeat(5)}${line}\n${`${PARAGRAPH}\n`.repeat(5)}`)

describe('furniture above the story', () => {
  it.each([
    [
      'Posted by AI on 2025-08-13 12:32:33 | Last Updated by AI on 2025-08-15 17:08:11',
      { authors: ['AI'], published: '2025-08-13T12:32:33', updated: '2025-08-15T17:08:11' },
    ],
    [
      'Published 13 August 2025, 5:30 pm IST · Updated Aug. 15, 2025',
      { published: '2025-08-13T17:30:00+05:30', updated: '2025-08-15' },
    ],
    ['PUBLISHED : AUGUST 13, 2025 11:20 AM', { published: '2025-08-13T11:20:00' }],
    ['First published on Wed 13 Aug 2025 17.30 BST', { published: '2025-08-13T17:30:00+01:00' }],
    ['Posted in World on 13.08.2025', { published: '2025-08-13' }],
    ['Posted by admin on 03/04/2025', { authors: ['admin'] }],
    ['By Jane Doe, Reuters', { authors: ['Jane Doe'], publisher: 'Reuters' }],
    ['BY JANE DOE AND JOHN ROE', { authors: ['JANE DOE', 'JOHN ROE'] }],
    [
      'By Andrew Roth in Moscow and Ludwig van Beethoven, Staff Writer | The Example Times',
      { authors: ['Andrew Roth', 'Ludwig van Beethoven'] },
    ],
    ['By Jane Doe | August 13, 2025 | 3 min read', { authors: ['Jane Doe'], published: '2025-08-13' }],
    ['Source: AP', { publisher: 'Associated Press' }],
  ])('%s', (line, facts) => {
    const article = above('Share: Facebook | Twitter | Whatsapp | Linkedin Visits: 2', line)
    expect(article).toMatchObject({ title: 'Kwatra visits Moscow', ...facts })
    expect(storyOf(article)).toEqual(['heading: Kwatra visits Moscow', `paragraph: ${PARAGRAPH}`])
  })
  it('gives no date where day and month could be either', () => {
    expect(above('Posted by admin on 03/04/2025').published).toBeUndefined()
    expect(above('Posted by admin on 13/04/2025').published).toBe('2025-04-13')
  })
  it('may be one piece a line, with a bare name below the headline', () => {
    const article = above('Jane Doe', 'Facebook', 'Twitter', 'Email', '2,104 views')
    expect(article.authors).toEqual(['Jane Doe'])
    expect(storyOf(article)).toHaveLength(2)
  })
})

it('reads the head of a page as it is copied', () => {
  const article = articleFromText(
    `BBC News\n\nHome\nNews\nSport\n\nRussia 'will sell more oil to India'\n\nPublished\n13 August 2025\n\nShare page\nAbout sharing\n\nJane Doe\nSouth Asia correspondent\n@janedoe\n\n${PARAGRAPH}\n\n${PARAGRAPH}`,
  )
  expect(article).toMatchObject({
    title: "Russia 'will sell more oil to India'",
    publisher: 'BBC News',
    published: '2025-08-13',
    authors: ['Jane Doe'],
  })
  expect(storyOf(article)).toEqual([
    `heading: Russia 'will sell more oil to India'`,
    `paragraph: ${PARAGRAPH}`,
    `paragraph: ${PARAGRAPH}`,
  ])
})

describe('furniture within and below the story', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT - SCROLL TO CONTINUE',
    'Story continues below this ad',
    'Read more: Modi calls Putin',
    'ALSO READ | Modi calls Putin',
    'Related stories',
    'Follow us on Twitter and Facebook',
    'Follow The Example Times on Instagram',
    'Sign up for our daily newsletter.',
    'Click here to join our channel',
    '12 Comments',
    'Leave a comment',
    'Tags: India, Russia',
    'Share this article',
    'Share on Facebook',
    'Updated 3 hours ago',
    'Photo: AP',
    'Home > World > Asia',
    '© 2025 The Example Times. All rights reserved.',
    'Copyright 2025 The Associated Press. All rights reserved. This material may not be published.',
    'This story was originally published on Example.org.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    '(Reporting by Jane Doe in Moscow; Editing by John Roe)',
  ])('%s', (line) => {
    const article = within(line)
    expect(outsideOf(article)).toEqual([line])
    expect(article.story).toHaveLength(10)
  })
  it('includes the links that a page ends with, but no heading between paragraphs', () => {
    const article = articleFromText(
      [
        PARAGRAPH,
        'Related stories',
        'Background',
        PARAGRAPH,
        PARAGRAPH,
        'Read more:',
        'Modi calls Putin',
        'India',
        '12 Comments',
      ].join('\n\n'),
    )
    expect(storyOf(article)).toEqual([
      `paragraph: ${PARAGRAPH}`,
      'heading: Background',
      `paragraph: ${PARAGRAPH}`,
      `paragraph: ${PARAGRAPH}`,
    ])
  })
  it('includes who else worked on the report', () => {
    const last = 'Doe reported from New York. Associated Press writer Ann Poe contributed to this report.'
    expect(outsideOf(articleFromText(`${PARAGRAPH}\n${last}`))).toEqual([last])
  })
  it('names authors and publisher where nothing else does', () => {
    const text = `${PARAGRAPH}\n\n(Reporting by Jane Doe and John Roe; Editing by Ann Poe)\n\n© 2025 Thomson Reuters. All rights reserved.`
    expect(articleFromText(text)).toMatchObject({ authors: ['Jane Doe', 'John Roe'], publisher: 'Thomson Reuters' })
  })
})

it('takes no headline for a byline', () => {
  for (const headline of ['Russia expels BBC correspondent', 'Modi Meets Putin', 'Published and be damned']) {
    expect(articleFromText(`${headline}\nBy Jane Doe\nReuters\nAug 13, 2025\n\n${PARAGRAPH}`)).toMatchObject({
      title: headline,
      authors: ['Jane Doe'],
    })
  }
})

describe('the story keeps', () => {
  it.each([
    'Facebook, Twitter and Google said on Monday that they would pay.',
    'Posted by the army on the border, the soldiers shot at the crowd on 13 August 2025.',
    'Published on 13 August 2025, the report accuses Russia.',
    'By train, Kwatra went to Moscow.',
    'By Land and Sea',
    'Share prices fell by 3 percent.',
    'Copyright law will change, the minister said.',
    'Related companies pay less.',
    'Follow the money, he said.',
    'Read more books, she told the pupils.',
    'Twitter',
    'Visits to Moscow: a history of 20 years',
    'Updated figures show that 300 people died.',
    '"Photos show the ruins," he said.',
    'Advertisement spending rose in 2025.',
    'Comments by the minister were not welcome.',
    'Monday, August 13, 2025',
    'Written by hand.',
    'Reported by three officials',
    'He was a reporter',
  ])('%s', (line) => {
    expect(outsideOf(within(line))).toEqual([])
  })
})
