import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseFeatures } from '../../src/language/decode/features.ts'
import type { Analysis, Article, Name, Sentence, Token } from '../../src/model/index.ts'
import { ENTITY_TYPES } from '../../src/model/index.ts'
import { INHERITED } from './inherited-names.ts'

const LABELS = JSON.parse(readFileSync('data/model/labels.json', 'utf8')) as Record<
  'upos' | 'feats' | 'deprel',
  string[]
>

/** Words that rules look for, names, numbers, dates, marks, and what no article should hold. */
const WORDS =
  "India Russia Moscow Indian he she it they who which that this their Mr. President president minister company party Democrat R D - ( ) , . : ; \" “ ” ‘ ’ '' `` « » said says told denied called will would may must not never no to of for from in on at by with as after before since during between and or but the a an its visit visited visits talks attack sold sells bought hired born died founded married is was were has had been be being 5 20 2,000 million billion $ % € Monday yesterday last week 2025 July 28 according sources government war wake course follow followed precede former chief executive officer son wife member R-Texas 1867 – 1934".split(
    ' ',
  )
const HOSTILE = ['\u202e', '\u0000', '\ud800', '\u{1f600}', 'e\u0301', '</script>', '"""', '\\', '<>', '-', 'a'.repeat(300), '日本', 'ﬁ', 'İ', 'ß'] // prettier-ignore

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...INHERITED, 'constructors', 'Constructor') },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
)

/** A change to a token of a sentence that was read: other words, another reading of them, another governor. */
const change = fc.record({
  at: fc.nat(),
  words: fc.option(fc.record({ text: word, lemma: word })),
  reading: fc.option(
    fc.record({
      upos: fc.constantFrom(...LABELS.upos),
      features: fc.constantFrom(...LABELS.feats).map(parseFeatures),
      entityType: fc.option(fc.constantFrom(...ENTITY_TYPES)),
    }),
    { freq: 2 },
  ),
  relation: fc.option(fc.constantFrom(...LABELS.deprel.filter((relation) => relation !== 'root')), { freq: 2 }),
  head: fc.option(fc.nat(), { freq: 2 }),
  name: fc.option(fc.record({ length: fc.nat(3), type: fc.constantFrom('person', 'organization', 'place', 'event') }), {
    freq: 1,
  }),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

const isBelow = (tokens: readonly Token[], index: number, ancestor: number): boolean => {
  for (let at = index; at >= 0; at = tokens[at]!.head) if (at === ancestor) return true
  return false
}

/** A name of these tokens in place of those that it overlaps. */
const withName = (names: readonly Name[], name: Name): Name[] =>
  [...names.filter(({ first, last }) => last < name.first || first > name.last), name].sort((a, b) => a.first - b.first)

/** A sentence with its tokens changed, put behind `text`; it stays a tree. */
function changed(sentence: Sentence, changes: readonly Change[], index: number, text: string): Sentence {
  const tokens = [...sentence.tokens]
  let { names } = sentence
  for (const { at: place, words, reading, relation, head, name } of changes) {
    const at = place % tokens.length
    const own = tokens[at]!
    const governor = head === null ? own.head : head % tokens.length
    tokens[at] = {
      ...own,
      ...words,
      ...reading,
      ...(own.head < 0 || relation === null ? {} : { relation }),
      ...(own.head < 0 || isBelow(tokens, governor, at) ? {} : { head: governor }),
    }
    if (name !== null && at + name.length < tokens.length)
      names = withName(names, { first: at, last: at + name.length, type: name.type as Name['type'] })
  }
  let written = text
  const placed = tokens.map((token, at): Token => {
    if (at > 0 && sentence.tokens[at - 1]!.end < sentence.tokens[at]!.start) written += ' '
    const start = written.length
    written += token.text
    return { ...token, start, end: written.length }
  })
  return {
    index,
    text: written.slice(text.length),
    start: text.length,
    end: written.length,
    tokens: placed,
    names,
    block: index,
  }
}

/** What a language model might make of an article: sentences that were read, with all kinds of mistakes in them. */
export function anyAnalysis(sentences: readonly Sentence[]): fc.Arbitrary<{ article: Article; analysis: Analysis }> {
  return fc
    .record({
      chosen: fc.array(fc.tuple(fc.constantFrom(...sentences), fc.array(change, { maxLength: 12 })), {
        minLength: 1,
        maxLength: 4,
      }),
      id: fc.constantFrom('story', 'constructor', '__proto__'),
      title: fc.option(word, { nil: undefined }),
      published: fc.constantFrom(undefined, '2025-03-05', '2025-03', '0001-01-01T00:00:00Z'),
    })
    .map(({ chosen, id, title, published }) => {
      let text = ''
      const read = chosen.map(([sentence, changes], index) => {
        const made = changed(sentence, changes, index, text)
        text += `${made.text}\n`
        return made
      })
      const story = read.map(({ start, end }) => ({ kind: 'paragraph' as const, start, end }))
      const facts = { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) }
      return {
        article: { id, source: `${id}.txt`, format: 'text', text, story, ...facts },
        analysis: { sentences: read },
      }
    })
}
