import { describe, expect, test } from 'vitest'
import { analysedArticle } from '../support/conllu-sentence.ts'
import { resolveTimes } from './tagged-text.ts'

/** Sentences of `form lemma upos features head relation misc`, parted by ` / `; their times as words and value. */
function timesIn(line: string, published = '2024-07-24'): string[] {
  const rows = line.split(' / ').map((word, at) => {
    const [form, lemma, upos, features, head, relation, misc = '_'] = word.split(' ')
    return `${at + 1} ${form} ${lemma} ${upos} _ ${features} ${head} ${relation} _ ${misc}`
  })
  const { article, analysis } = analysedArticle(rows.join('\n'))
  return resolveTimes({ ...article, published }, analysis).map(
    ({ interval }) => `${interval.phrase?.text} ${interval.kind} ${interval.value}`,
  )
}

const LEFT = 'They they PRON _ 2 nsubj / left leave VERB Tense=Past|VerbForm=Fin 0 root'

describe('a month or a day within a name', () => {
  test.each([
    ['is none in that of a person', `${LEFT} / with with ADP _ 4 case / April April PROPN _ 2 obl NER=B-PER / Lee Lee PROPN _ 4 flat NER=I-PER`, []],
    ['is none in that of a body', `${LEFT} / the the DET _ 5 det / Sunday Sunday PROPN _ 5 compound NER=B-ORG / Herald Herald PROPN _ 2 obj NER=I-ORG`, []],
    ['is one in that of a time', `${LEFT} / on on ADP _ 4 case / Sunday Sunday PROPN _ 2 obl NER=B-TIME`, ['Sunday date 2024-07-21']],
    ['is one in that of an event', `${LEFT} / on on ADP _ 4 case / Sunday Sunday PROPN _ 2 obl NER=B-EVENT`, ['Sunday date 2024-07-21']],
    ['is one beside that of a person', `${LEFT} / Ada Ada PROPN _ 2 obj NER=B-PER / on on ADP _ 5 case / Sunday Sunday PROPN _ 2 obl`, ['Sunday date 2024-07-21']],
  ] as const)('%s', (_, line, times) => {
    expect(timesIn(line)).toEqual(times)
  })
}) // prettier-ignore

describe('"today" means nowadays', () => {
  test.each([
    ['where things are so', 'Today today NOUN _ 4 obl:unmarked / boats boat NOUN _ 4 nsubj / are be AUX Tense=Pres|VerbForm=Fin 4 cop / cheap cheap ADJ _ 0 root', 'PRESENT_REF'],
    ['where somebody has or knows something', 'Today today NOUN _ 3 obl:unmarked / sailors sailor NOUN _ 3 nsubj / own own VERB Tense=Pres|VerbForm=Fin 0 root / boats boat NOUN _ 3 obj', 'PRESENT_REF'],
    ['where it is still done', 'Boats boat NOUN _ 4 nsubj:pass / are be AUX Tense=Pres|VerbForm=Fin 4 aux:pass / still still ADV _ 4 advmod / built build VERB Tense=Past|VerbForm=Part 0 root / today today NOUN _ 4 obl:unmarked', 'PRESENT_REF'],
    ['not where they were so', 'Today today NOUN _ 4 obl:unmarked / boats boat NOUN _ 4 nsubj / were be AUX Tense=Past|VerbForm=Fin 4 cop / cheap cheap ADJ _ 0 root', '2024-07-24'],
    ['not where they have become so', 'Today today NOUN _ 5 obl:unmarked / boats boat NOUN _ 5 nsubj / have have AUX Tense=Pres|VerbForm=Fin 5 aux / been be AUX _ 5 cop / cheap cheap ADJ _ 0 root', '2024-07-24'],
    ['not where they may become so', 'Today today NOUN _ 5 obl:unmarked / boats boat NOUN _ 5 nsubj / may may AUX Tense=Pres|VerbForm=Fin 5 aux / be be AUX _ 5 cop / cheap cheap ADJ _ 0 root', '2024-07-24'],
    ['not where a pronoun is told of', 'Today today NOUN _ 4 obl:unmarked / they they PRON _ 4 nsubj / are be AUX Tense=Pres|VerbForm=Fin 4 cop / cheap cheap ADJ _ 0 root', '2024-07-24'],
    ['not where something is done', 'Today today NOUN _ 3 obl:unmarked / sailors sailor NOUN _ 3 nsubj / leave leave VERB Tense=Pres|VerbForm=Fin 0 root', '2024-07-24'],
    ['not where something is being done', 'Today today NOUN _ 4 obl:unmarked / boats boat NOUN _ 4 nsubj / are be AUX Tense=Pres|VerbForm=Fin 4 aux / owning own VERB Tense=Pres|VerbForm=Part 0 root', '2024-07-24'],
  ] as const)('%s', (_, line, value) => {
    expect(timesIn(line).map((time) => time.split(' ').at(-1))).toEqual([value])
  })
}) // prettier-ignore

describe('what kind of time it is', () => {
  test.each([
    ['from a day to a day is a date', `${LEFT} / between between ADP _ 4 case / Monday Monday PROPN _ 2 obl / and and CCONJ _ 6 cc / Friday Friday PROPN _ 4 conj`, 'date'],
    ['two days are a duration', `${LEFT} / for for ADP _ 5 case / two two NUM _ 5 nummod / days day NOUN _ 2 obl`, 'duration'],
    ['every day is a set', `${LEFT} / every every DET _ 4 det / day day NOUN _ 2 obl:unmarked`, 'set'],
  ] as const)('%s', (_, line, kind) => {
    expect(timesIn(line).map((time) => time.split(' ').at(-2))).toEqual([kind])
  })
}) // prettier-ignore
