import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/read/index.ts'
import { PARAGRAPH, storyOf } from './story.ts'

describe('a dateline before the first sentence', () => {
  it.each([
    ['MOSCOW (Reuters) - ', 'MOSCOW', { publisher: 'Reuters' }],
    ['NEW DELHI, Aug 13 (Reuters) - ', 'NEW DELHI, Aug 13', { publisher: 'Reuters' }],
    ['NEW DELHI: ', 'NEW DELHI', {}],
    ['WASHINGTON — ', 'WASHINGTON', {}],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', { publisher: 'Associated Press' }],
    ['LONDON, England (CNN) -- ', 'LONDON, England', { publisher: 'CNN' }],
    ['MOSCOW, August 13, 2025. /TASS/. ', 'MOSCOW, August 13, 2025', { publisher: 'TASS', published: '2025-08-13' }],
    ['New Delhi, Aug 13 (PTI) ', 'New Delhi, Aug 13', { publisher: 'Press Trust of India' }],
    ['LONDON (13 August 2025) — ', 'LONDON (13 August 2025)', { published: '2025-08-13' }],
    ['Taipei, Taiwan — ', 'Taipei, Taiwan', {}],
    ['Washington, D.C. - ', 'Washington, D.C.', {}],
    ['GRAZ, Aug 13 (Alpine News) - ', 'GRAZ, Aug 13', { publisher: 'Alpine News' }],
    ['GRAZ, Aug 13 (Alpenpost) - ', 'GRAZ, Aug 13', {}],
    ['BEIJING/MOSCOW, 13 Aug (AFP) – ', 'BEIJING/MOSCOW, 13 Aug', { publisher: 'Agence France-Presse' }],
    ['Thursday, August 14, 2025 ', 'Thursday, August 14, 2025', { published: '2025-08-14' }],
  ])('%s', (dateline, words, facts) => {
    const article = articleFromText(`Kwatra visits Moscow\n\n${dateline}${PARAGRAPH}\n\n${PARAGRAPH}`)
    expect(article).toMatchObject(facts)
    expect(article.story[1]).toEqual({ start: 22, end: 22 + words.length, kind: 'dateline' })
    expect(article.story[2]?.start).toBe(22 + dateline.length)
    expect(storyOf(article).slice(1)).toEqual([
      `dateline: ${words}`,
      `paragraph: ${PARAGRAPH}`,
      `paragraph: ${PARAGRAPH}`,
    ])
  })
  it('may be an agency alone, of which the story keeps nothing', () => {
    const article = articleFromText(`(CNN) -- ${PARAGRAPH}`)
    expect(article.publisher).toBe('CNN')
    expect(article.story).toEqual([{ start: 9, end: 9 + PARAGRAPH.length, kind: 'paragraph' }])
  })
  it.each([
    ['ESKILSTUNA, 12 May 2025 - ', '2025-05-12'],
    ['Pécs, March 4, 2024 — ', '2024-03-04'],
    ['TAMALE, Ghana, 3 June 2025 – ', '2025-06-03'],
    ['SAN PEDRO SULA, 14 Aug 2024 (Reuters) - ', '2024-08-14'],
  ])('stands before a short sentence, too: %s', (dateline, published) => {
    const sentence = 'The mayor was arrested.'
    const article = articleFromText(`${dateline}${sentence}`)
    expect(article.published).toBe(published)
    expect(storyOf(article)[1]).toBe(`paragraph: ${sentence}`)
  })
  it.each([
    'NATO - Allies met on Monday.',
    'Anna Falk, 12 May 1942 - 3 June 2011.',
    'Graz, 12 May 1942 - Bern, 3 June 2011.',
    'TOUR: LONDON, 12 May - Paris, 13 May',
  ])('is not seen in the short line: %s', (line) => {
    expect(storyOf(articleFromText(line))).toHaveLength(1)
    expect(articleFromText(line).published).toBeUndefined()
  })
  it('does not outdo a date that is known', () => {
    const article = articleFromText('LINZ, 12 May 2025 - The mayor was arrested.', { published: '2025-05-14' })
    expect(article.published).toBe('2025-05-14')
  })
  it.each([
    'Hamas - Israel talks resumed on Tuesday in Cairo, and no one knows where they will lead.',
    'Lindt – The painter – was born in Graz in 1931, and no one knows who came to see him there.',
    'India (or Bharat) - Russia talks resumed on Tuesday in Moscow, and no one knows where they will lead.',
    'Thursday, August 14, 2025 was a day that nobody in Moscow or New Delhi will forget for a long time.',
    'BREAKING: Russia and India will go on with their talks on Tuesday, and no one knows for how long.',
    'Charles Fillmore (August 9, 1929 – February 13, 2014) was an American linguist of the school of Berkeley.',
    'Conclusion: Russia and India will go on with their talks on Tuesday, and no one knows for how long.',
    'Kwatra, Jaishankar and Lavrov - all diplomats - met in Moscow on Tuesday and spoke about the oil trade.',
  ])('is not seen in: %s', (sentence) => {
    expect(storyOf(articleFromText(`${sentence}\n\n${PARAGRAPH}`))[0]).toBe(`paragraph: ${sentence}`)
  })
})

describe('a date line of its own above the story', () => {
  it.each([
    ['Tuesday, August 22, 2006', '2006-08-22'],
    ['22 August 2006', '2006-08-22'],
    ['2006-08-22', '2006-08-22'],
    ['August 22, 2006, 5:30 p.m. ET', '2006-08-22T17:30:00-04:00'],
  ])('%s', (line, published) => {
    const article = articleFromText(`Pluto is no planet\n\n${line}\n\n${PARAGRAPH}`)
    expect(article).toMatchObject({ title: 'Pluto is no planet', published })
    expect(article.story[1]).toEqual({ start: 20, end: 20 + line.length, kind: 'dateline' })
  })
  it('gives way to the date that the caller knows', () => {
    expect(articleFromText(`22 August 2006\n\n${PARAGRAPH}`, { published: '2006-08-23' }).published).toBe('2006-08-23')
  })
  it('is an event of the story where it stands in its middle', () => {
    expect(
      articleFromText(`${PARAGRAPH}\n${PARAGRAPH}\n${PARAGRAPH}\n22 August 2006\n${PARAGRAPH}`).published,
    ).toBeUndefined()
  })
})
