import { describe, expect, it } from 'vitest'
import { parseConllu, toConllu, LanguageError } from '../../src/language/index.ts'
import type { Sentence, Token } from '../../src/model/index.ts'

const row = (id: string, form: string, misc = '_'): string => [id, form, ...Array<string>(7).fill('_'), misc].join('\t')

const GIVEN = [
  '# sent_id = weblog-1',
  "# text = He doesn't go.",
  row('1', 'He'),
  row('2-3', "doesn't"),
  row('2', 'does'),
  row('3', "n't"),
  row('3.1', 'will'),
  row('4', 'go', 'SpaceAfter=No'),
  row('5', '.'),
  '',
  row('1-2', 'du', 'SpaceAfter=No'),
  row('1', 'de'),
  row('2', 'le'),
  row('3', '!'),
].join('\n')

describe('CoNLL-U as input', () => {
  it('gives the words and their places; ranges and empty nodes are no words', () => {
    const { text, sentences } = parseConllu(GIVEN)
    expect(text).toBe("He doesn't go.\ndu!\n")
    const first = sentences[0]!
    expect(first).toMatchObject({ id: 'weblog-1', start: 0, end: 14 })
    expect(first.words.map(({ text: word, start, end }) => [word, start, end])).toEqual([
      ['He', 0, 2],
      ['does', 3, 7],
      ["n't", 7, 10],
      ['go', 11, 13],
      ['.', 13, 14],
    ])
  })
  it('gives words that share letters the place of the whole', () => {
    expect(parseConllu(GIVEN).sentences[1]!.words).toEqual([
      { text: 'de', start: 15, end: 17 },
      { text: 'le', start: 15, end: 17 },
      { text: '!', start: 17, end: 18 },
    ])
  })
  it('may have Windows line ends and a byte order mark', () => {
    expect(parseConllu(`\ufeff${GIVEN.replaceAll('\n', '\r\n')}`)).toEqual(parseConllu(GIVEN))
  })
  it('that is something else is refused, naming the line', () => {
    expect(() => parseConllu(`${GIVEN}\n\nIndia buys oil.`)).toThrow(LanguageError)
    expect(() => parseConllu(`${GIVEN}\n\nIndia buys oil.`)).toThrow(/Line 16 is no line of CoNLL-U.*India buys oil/)
  })
})

function sentenceOf(
  text: string,
  words: readonly (Partial<Token> & { readonly text: string })[],
  more: Partial<Sentence> = {},
): Sentence {
  let at = 0
  const tokens = words.map((word, index) => {
    const start = word.start ?? text.indexOf(word.text, at)
    at = start + word.text.length
    return {
      index,
      lemma: word.text,
      upos: 'X',
      features: {},
      head: index - 1,
      relation: index ? 'dep' : 'root',
      headProbability: 1,
      factuality: 0,
      entityType: null,
      start,
      end: at,
      ...word,
    }
  })
  return { index: 0, start: 0, end: text.length, text, tokens, names: [], block: 0, ...more }
}

describe('CoNLL-U as output', () => {
  it('has sorted features, names and predicates in MISC, and no space where the text has none', () => {
    const names = [
      { first: 0, last: 1, type: 'person' as const },
      { first: 3, last: 3, type: 'event' as const },
    ]
    const predication = {
      senses: [
        { roleset: 'see.01', probability: 0.9 },
        { roleset: 'see.03', probability: 0.1 },
      ],
      arguments: [
        { token: 1, label: 'ARG0', probability: 1 },
        { token: 3, label: 'ARG1', probability: 1 },
      ],
    }
    const words = [
      { text: 'Vinay', upos: 'PROPN' },
      { text: 'Kwatra' },
      { text: 'saw', features: { VerbForm: 'Fin', Tense: 'Past' }, predication },
      { text: 'Diwali' },
      { text: '.' },
    ]
    expect(toConllu({ sentences: [sentenceOf('Vinay Kwatra saw Diwali.', words, { names })] })).toBe(
      [
        '# sent_id = 1',
        '# text = Vinay Kwatra saw Diwali.',
        '1\tVinay\tVinay\tPROPN\t_\t_\t0\troot\t_\tNER=B-PER',
        '2\tKwatra\tKwatra\tX\t_\t_\t1\tdep\t_\tNER=I-PER',
        '3\tsaw\tsaw\tX\t_\tTense=Past|VerbForm=Fin\t2\tdep\t_\tSense=see.01|Args=ARG0:2,ARG1:4',
        '4\tDiwali\tDiwali\tX\t_\t_\t3\tdep\t_\tMention=B-EVENT|SpaceAfter=No',
        '5\t.\t.\tX\t_\t_\t4\tdep\t_\t_',
        '',
        '',
      ].join('\n'),
    )
  })
  it('writes clitics as multiword tokens, and a hyphenated compound as words', () => {
    const words = ['the', 'states', "'", 'ca', "n't", ',', 'it', "'s", 'a', '-', 'b'].map((text) => ({
      text,
      upos: text === "'" ? 'PART' : 'X',
    }))
    const lines = toConllu({ sentences: [sentenceOf("the states' can't, it's a-b", words)] }).split('\n')
    const ranges = lines.filter((line) => /^\d+-/.test(line)).map((line) => line.split('\t'))
    expect(ranges.map(([id, form, , , , , , , , misc]) => [id, form, misc])).toEqual([
      ['2-3', "states'", '_'],
      ['4-5', "can't", 'SpaceAfter=No'],
      ['7-8', "it's", '_'],
    ])
  })
  it('is the same text when it is read back', () => {
    const given = parseConllu(GIVEN)
    const sentences = given.sentences.map((sentence, index) =>
      sentenceOf('', sentence.words, {
        index,
        start: sentence.start,
        end: sentence.end,
        text: given.text.slice(sentence.start, sentence.end),
      }),
    )
    expect(parseConllu(toConllu({ sentences }, () => 'weblog-1'))).toMatchObject({
      text: given.text,
      sentences: given.sentences.map(({ words }) => ({ words })),
    })
  })
  it('has ten columns whatever the text holds', () => {
    const hostile = sentenceOf('a\tb\n# text = x\u2028', [{ text: 'a\tb\n1\tc', lemma: '' }])
    const lines = toConllu({ sentences: [hostile] }, () => 'x\n# y')
      .trimEnd()
      .split('\n')
    expect(lines).toEqual(['# sent_id = x # y', '# text = a b # text = x', '1\ta b 1 c\t_\tX\t_\t_\t0\troot\t_\t_'])
  })
})
