import { articleFromHtml, articleFromMarkdown, articleFromText, ReadError, type Article } from '../../src/index.ts'
import type { Random } from '../scale/random.ts'

const PIECES: readonly (readonly string[])[] = [
  'Norland’s foreign minister said on Monday that talks with Veridia had failed , because both sides refused to withdraw . '.split(
    ' ',
  ),
  '"We will not sell the company , " said Lars Holm ( born 2 May 1977 in Oslo ) , according to sources at the ministry ;'.split(
    ' ',
  ),
  ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'NaN', 'undefined', 'null'],
  ['$5 million', '€3.5bn', '20 %', '3 lakh crore rupees', '1999-13-45', '0000', '1e400', '9'.repeat(40), 'III', '½'],
  [
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\ud800',
    '\udc00',
    '\u0301\u0301\u0301',
    '🛢️',
    '👩‍👩‍👧',
    'ﬁ',
    'İ',
    'ß',
  ],
  ['العربية', 'Привет', '東京', 'हिन्दी', 'ไทย', 'Zürich', 'naïve', 'x'.repeat(300), '-'.repeat(80), '.'.repeat(50)],
  [
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' - ',
    ' — ',
    '…',
    '?!',
    '((((',
    '))))',
    '“”',
    "''",
    '"',
    '...',
    ':',
    ';;',
    '* ',
    '# ',
    '> ',
  ],
  [
    '<p>',
    '</p>',
    '<b>',
    '<script>alert(1)</script>',
    '&amp;',
    '&#0;',
    '<!--',
    '-->',
    '[a](b)',
    '```',
    '|---|',
    '<a href=x>',
  ],
]

const READERS = [articleFromText, articleFromMarkdown, articleFromHtml] as const

/** Any article: words of news, mostly in an order that makes sense, and now and then whatever else there is; null where it is refused. */
export function anyArticle({ below, pick }: Random): Article | null {
  const length = 1 + below(pick([20, 60, 150]))
  const noise = pick([2, 5, 20, 1_000])
  const words: string[] = []
  for (let at = below(20); words.length < length; at++) {
    const ordered = PIECES[below(2)] ?? []
    words.push(below(noise) === 0 ? pick(pick(PIECES)) : (ordered[at % ordered.length] ?? ''))
  }
  try {
    return pick(READERS)(words.join(below(15) === 0 ? '' : ' '), below(2) === 0 ? { published: '2025-08-13' } : {})
  } catch (error) {
    if (error instanceof ReadError) return null
    throw error
  }
}
