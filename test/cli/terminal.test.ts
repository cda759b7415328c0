import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeJson, safeLines, safeText } from '../../src/cli/terminal/safe-text.ts'
import { styleFor } from '../../src/cli/terminal/style.ts'
import { tableLines } from '../../src/cli/terminal/table.ts'
import { displayWidth, fit, truncate, wrap } from '../../src/cli/terminal/width.ts'

describe('text for a terminal', () => {
  it('cannot move the cursor, colour or reorder', () => {
    expect(safeText('a\u001b[2Jb\u0007')).toBe('a\u{fffd}[2Jb\u{fffd}')
    expect(safeText('abc\u202etxt.exe')).toBe('abc\u{fffd}txt.exe')
    expect(safeText('one\r\ntwo\tthree')).toBe('one two three')
  })
  it('keeps every letter that is none of those', () => {
    expect(safeText('Zoë 北京 “ok” 😀 naïve')).toBe('Zoë 北京 “ok” 😀 naïve')
  })
  const STEERS = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u
  const steering = [
    ...Array.from({ length: 0x20 }, (_, at) => at),
    ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
    0x61c,
    0x200e,
    0x200f,
    0x202a,
    0x202b,
    0x202c,
    0x202d,
    0x202e,
    0x2066,
    0x2067,
    0x2068,
    0x2069,
    0x2028,
    0xfeff,
  ].map((code) => String.fromCharCode(code))

  it.each(steering.map((character) => [character.charCodeAt(0).toString(16), character]))(
    'holds nothing that steers it: U+%s',
    (_, character) => {
      const text = `a${character}b`
      expect(safeText(text)).toMatch(/^a[ \u{fffd}]b$/u)
      expect(safeLines(text)).toBe(/[\t\n]/.test(character) ? text : 'a\u{fffd}b')
      expect(safeJson({ text })).not.toMatch(STEERS)
      expect(JSON.parse(safeJson({ text }))).toEqual({ text })
    },
  )
  it('never holds a control character, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeText(text)).not.toMatch(STEERS)
        expect(safeLines(text).replace(/[\t\n]/g, '')).not.toMatch(STEERS)
        const json = safeJson([text, { [text]: text }], 2)
        expect(json.replaceAll('\n', '')).not.toMatch(STEERS)
        expect(JSON.parse(json)).toEqual([text, { [text]: text }])
      }),
    )
  })
})

describe('width', () => {
  it('counts wide characters twice and marks not at all', () => {
    expect(displayWidth('abc')).toBe(3)
    expect(displayWidth('北京')).toBe(4)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('😀')).toBe(2)
  })
  it('is never exceeded by what is cut', () => {
    expect(truncate('abcdef', 4)).toBe('abc…')
    expect(truncate('北京上海', 4)).toBe('北…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const safe = safeText(text)
        expect(displayWidth(truncate(safe, width))).toBeLessThanOrEqual(width)
        expect(displayWidth(fit(safe, width))).toBe(width)
      }),
    )
  })
})

it('breaks text at spaces and cuts what is left over', () => {
  expect(wrap('crude oil from Russia', 10, 3)).toEqual(['crude oil', 'from', 'Russia'])
  expect(wrap('crude oil from Russia', 10, 2)).toEqual(['crude oil', 'from Russ…'])
  expect(wrap('', 10, 2)).toEqual([''])
  expect(wrap('incomprehensibilities', 10, 2)).toEqual(['incompreh…'])
})

describe('a table', () => {
  const columns = [{ title: 'name' }, { title: 'what it says' }, { title: 'none' }]
  const rows = [{ cells: ['北京', 'a rather long cell that has to be cut', ''] }, { cells: ['Oslo', 'short', ''] }]
  it('fits, keeps its columns aligned and leaves out empty ones', () => {
    const lines = tableLines(columns, rows, 24)
    expect(lines).toEqual(['name  what it says', '北京  a rather long cel…', 'Oslo  short'])
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(24)
  })
  it('breaks long cells into lines where a column may have several', () => {
    const wide = [{ title: 'name' }, { title: 'what it says', lines: 2 }]
    const lines = tableLines(wide, [{ cells: ['Oslo', 'a rather long cell that has to be cut'] }], 24)
    expect(lines).toEqual(['name  what it says', 'Oslo  a rather long cell', '      that has to be cut'])
    expect(tableLines(wide, [{ cells: ['Oslo', 'a rather long cell'] }], 16)).toEqual([
      'name  what it s…',
      'Oslo  a rather',
      '      long cell',
    ])
  })
  it('gives a column of a larger share more room', () => {
    const shared = [
      { title: 'a', minimum: 3 },
      { title: 'b', minimum: 3, share: 2 },
    ]
    expect(tableLines(shared, [{ cells: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] }], 17)[1]).toBe('aaaa…  bbbbbbbbb…')
  })
  it('paints cells without changing their width', () => {
    const paint = (cell: string, column: number): string => (column === 0 ? `<${cell}>` : cell)
    expect(tableLines([{ title: 'a' }], [{ cells: ['x'], paint }], 40)).toEqual(['a', '<x>'])
  })
})

describe('colour', () => {
  const terminal = { isTTY: true }
  it('is for terminals', () => {
    expect(styleFor(terminal, {}).red('x')).toBe('\u001b[31mx\u001b[39m')
    expect(styleFor({}, {}).red('x')).toBe('x')
  })
  it('is left out where it is not wanted', () => {
    expect(styleFor(terminal, { NO_COLOR: '1' }).red('x')).toBe('x')
    expect(styleFor(terminal, { TERM: 'dumb' }).red('x')).toBe('x')
    expect(styleFor(terminal, {}, false).red('x')).toBe('x')
    expect(styleFor({}, { FORCE_COLOR: '1', NO_COLOR: '1' }).red('x')).toBe('x')
  })
  it('can be forced into a pipe', () => {
    expect(styleFor({}, { FORCE_COLOR: '1' }).red('x')).toContain('\u001b[31m')
  })
})
