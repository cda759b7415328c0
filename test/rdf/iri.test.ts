import fc from 'fast-check'
import { parse } from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { checkedBase, nameOf, segmentOf } from '../../src/rdf/iri.ts'

/** Whether a parser that checks IRIs by RFC 3987 takes this one as it stands. */
const isIri = (iri: string): boolean => {
  const [found] = parse(`<${iri}> <http://p/> <http://o/> .`, { format: 'application/n-triples' })
  return found!.subject.value === iri
}

const HOSTILE = [
  '"',
  '<>',
  '\n',
  '\r\n',
  '\\',
  ' ',
  '\u202e',
  '\u2066',
  '\u200d',
  '\0',
  '\ud800',
  '\udc00x',
  '\ufffe',
  '%',
  '%2F',
  '#',
  '?',
  '/',
  '..',
  '.',
  '',
  '~',
  '~.',
  "'",
  '{|}',
  '^`',
  'א',
  'عربي',
  '日本',
  'e\u0301',
  '\u{1f600}',
  '\u{e0041}',
  '\u{e0100}',
  'a'.repeat(5000),
]
const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join('')),
)

describe('a name as a segment of an IRI', () => {
  test('makes a valid IRI that no resolving changes, whatever the name', () => {
    fc.assert(
      fc.property(names, (name) => {
        const iri = `https://newsgraph.example/entity/${segmentOf(name)}`
        expect(isIri(iri)).toBe(true)
        expect(new URL(iri).pathname.split('/')).toHaveLength(3)
      }),
      { numRuns: 500 },
    )
  })

  test('is never the same for two names', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(segmentOf(one) === segmentOf(other)).toBe(one === other)
      }),
      { numRuns: 500 },
    )
  })

  test('gives the name back, as far as text can hold it', () => {
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(!/\p{Cs}/u.test(name))
        expect(nameOf(segmentOf(name))).toBe(name)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['vinay-mohan-kwatra', 'vinay-mohan-kwatra'],
    ['Zürich', 'Zürich'],
    ['north korea', 'north%20korea'],
    ['a/b#c?d', 'a%2Fb%23c%3Fd'],
    ['', '~'],
    ['..', '~..'],
    ["it's (new)!", 'it%27s%20%28new%29%21'],
    ['\u202egnp', '%E2%80%AEgnp'],
    ['\ud800', '%ED%A0%80'],
  ])('%j is readable', (name, segment) => {
    expect(segmentOf(name)).toBe(segment)
  })
})

describe('the base', () => {
  test.each([
    ['https://example.org/news/', 'https://example.org/news/'],
    ['https://example.org/news', 'https://example.org/news/'],
    ['http://[::1]:8080/kg/', 'http://[::1]:8080/kg/'],
    ['https://example.org/kg?id=', 'https://example.org/kg?id='],
    ['urn:example:news:', 'urn:example:news:'],
    ['https://müller.example/日本/', 'https://müller.example/日本/'],
    ['HTTPS://example.org/%7Ekg/', 'HTTPS://example.org/%7Ekg/'],
  ])('%s is taken', (base, checked) => {
    expect(checkedBase(base)).toBe(checked)
    expect(isIri(`${checked}entity/x`)).toBe(true)
  })

  test.each([
    '',
    'example.org/news',
    '/news/',
    'https://',
    'https:example.org',
    'https:///x',
    'https://a b/',
    'https://a/<x>',
    'https://a/"',
    'https://a/%zz',
    'https://a/\n',
    'https://a/\u202e',
    'https://a/\ud800',
    'https://a/{x}',
    '1http://a/',
    'https://a/\\',
    'https://a/^',
    'http://[::1/',
    'https://a/[x]/',
    'javascript:alert(1)/',
    'data:text/turtle,x/',
    'ftp://example.org/',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'urn:x',
  ])('refuses %j and names it', (base) => {
    expect(() => checkedBase(base)).toThrow(
      expect.objectContaining({ code: 'bad-base', message: expect.stringContaining(JSON.stringify(base)) }),
    )
  })

  test('refuses one that is longer than any address, without a word of it too many', () => {
    expect(() => checkedBase(`https://example.org/${'a'.repeat(70_000)}`)).toThrow(
      /^The base "https.{50,150} is longer than 1000/,
    )
  })

  test('refuses a fragment, because places in a text need a path', () => {
    expect(() => checkedBase('https://example.org/kg#')).toThrow('fragment')
  })

  test('whatever is taken makes valid IRIs', () => {
    const parts = fc.array(
      fc.constantFrom(
        'http',
        'https',
        'urn',
        ':',
        '//',
        '/',
        '?',
        '@',
        '[',
        ']',
        'a',
        'é',
        '%41',
        '%',
        '"',
        ' ',
        '.',
        '::1',
        '80',
        '\u{f0000}',
        '\ue000',
        '\ufff9',
        '\u{e0100}',
        '|',
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(parts, (pieces) => {
        let base: string
        try {
          base = checkedBase(`https://${pieces.join('')}`)
        } catch {
          return
        }
        expect(isIri(`${base}entity/x`)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
