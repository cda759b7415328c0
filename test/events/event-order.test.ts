import { describe, expect, test } from 'vitest'
import { Tree, type Analysis, type EventOrder, type Sentence } from '../../src/model/index.ts'
import { readClauses } from '../../src/clauses/index.ts'
import { eventOrder } from '../../src/events/index.ts'
import { ontology } from '../ontology/shipped.ts'

/** One sentence from lines of `form lemma UPOS head relation features`, heads counted from 1. */
function tree(lines: string): Analysis {
  let at = 0
  const tokens = lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [text = '', lemma = '', upos = '', head = '0', relation = '', features = ''] = line.trim().split(/\s+/u)
      const start = at
      at += text.length + 1
      const pairs = features
        .split('|')
        .filter(Boolean)
        .map((pair) => pair.split('='))
      return {
        index,
        text,
        lemma,
        upos,
        head: Number(head) - 1,
        relation,
        features: Object.fromEntries(pairs) as Record<string, string>,
        start,
        end: start + text.length,
        headProbability: 1,
        factuality: 0,
        entityType: null,
      }
    })
  const sentence: Sentence = { index: 0, start: 0, end: at, text: '', tokens, names: [], block: 0 }
  return { sentences: [sentence] }
}

function orderOf({ sentences }: Analysis): EventOrder[] {
  const trees = sentences.map((sentence) => new Tree(sentence, ontology))
  const article = { id: 'a', source: 'a', format: 'text', text: '', story: [] } as const
  const found = { article, trees, ontology, times: [], classAt: () => undefined }
  return eventOrder({ ...found, clauses: readClauses(found) })
}

const readable = (analysis: Analysis): string[] =>
  orderOf(analysis).map(({ sentence, event, relation, anchor, markers }) => {
    const words = analysis.sentences[sentence]?.tokens ?? []
    return `${words[event]?.text} ${relation} ${words[anchor]?.text} (${markers.map((marker) => words[marker]?.text).join(' ')})`
  })

describe('nouns', () => {
  test('"two days before the vote": the measure belongs to the marker', () => {
    expect(
      readable(
        tree(`
      She she PRON 2 nsubj
      left leave VERB 0 root Tense=Past
      two two NUM 4 nummod
      days day NOUN 7 obl:unmarked
      before before ADP 7 case
      the the DET 7 det
      vote vote NOUN 2 obl`),
      ),
    ).toEqual(['left before vote (two days before)'])
  })

  test('"ahead of" is one marker', () => {
    expect(
      readable(
        tree(`
      Prices price NOUN 2 nsubj
      fell fall VERB 0 root Tense=Past
      ahead ahead ADV 6 case
      of of ADP 3 fixed
      the the DET 6 det
      election election NOUN 2 obl`),
      ),
    ).toEqual(['fell before election (ahead of)'])
  })

  test('"in the wake of the attack"', () => {
    expect(
      readable(
        tree(`
      Police police NOUN 2 nsubj
      searched search VERB 0 root Tense=Past
      homes home NOUN 2 obj
      in in ADP 6 case
      the the DET 6 det
      wake wake NOUN 2 obl
      of of ADP 9 case
      the the DET 9 det
      attack attack NOUN 6 nmod`),
      ),
    ).toEqual(['searched after attack (in the wake of)'])
  })

  test('"was followed by" orders subject before agent', () => {
    expect(
      readable(
        tree(`
      The the DET 2 det
      attack attack NOUN 4 nsubj:pass
      was be AUX 4 aux:pass
      followed follow VERB 0 root VerbForm=Part
      by by ADP 6 case
      protests protest NOUN 4 obl:agent`),
      ),
    ).toEqual(['attack before protests (followed by)'])
  })

  test('"came after" orders its subject', () => {
    expect(
      readable(
        tree(`
      The the DET 2 det
      vote vote NOUN 3 nsubj
      came come VERB 0 root Tense=Past
      after after ADP 5 case
      talks talk NOUN 3 obl`),
      ),
    ).toEqual(['vote after talks (after)'])
  })
})

describe('the sentence before', () => {
  const visit = `
      The the DET 2 det
      visit visit NOUN 4 nsubj:pass
      was be AUX 4 aux:pass
      confirmed confirm VERB 0 root VerbForm=Part`
  const comes = `
      This this PRON 2 nsubj
      comes come VERB 0 root Tense=Pres
      shortly shortly ADV 2 advmod
      after after ADP 6 case
      the the DET 6 det
      trip trip NOUN 2 obl`

  test('"This comes shortly after the trip" takes up its event', () => {
    const [first, second] = [tree(visit), tree(comes)].flatMap(({ sentences }) => sentences)
    const order = orderOf({ sentences: [first!, { ...second!, index: 1 }] })
    expect(order).toEqual([{ sentence: 1, event: 1, eventSentence: 0, relation: 'after', anchor: 5, markers: [2, 3] }])
  })

  test('nothing is said where there is no sentence before in the block', () => {
    const [first, second] = [tree(visit), tree(comes)].flatMap(({ sentences }) => sentences)
    expect(orderOf({ sentences: [first!, { ...second!, index: 1, block: 1 }] })).toEqual([])
  })
})

describe('no order', () => {
  test('a date is no event', () => {
    expect(
      readable(
        tree(`
      They they PRON 2 nsubj
      left leave VERB 0 root Tense=Past
      after after ADP 4 case
      Tuesday Tuesday PROPN 2 obl`),
      ),
    ).toEqual([])
  })

  test('"since" with a subject of its own may give a reason', () => {
    expect(
      readable(
        tree(`
      Since since SCONJ 3 mark
      it it PRON 3 nsubj
      rained rain VERB 5 advcl Tense=Past
      they they PRON 5 nsubj
      left leave VERB 0 root Tense=Past`),
      ),
    ).toEqual([])
  })

  test('"insist on paying" is a complement', () => {
    expect(
      readable(
        tree(`
      They they PRON 2 nsubj
      insisted insist VERB 0 root Tense=Past
      on on SCONJ 4 mark
      paying pay VERB 2 advcl VerbForm=Ger`),
      ),
    ).toEqual([])
  })

  test('following a person is not a matter of time', () => {
    expect(
      readable(
        tree(`
      Police police NOUN 2 nsubj
      followed follow VERB 0 root Tense=Past
      the the DET 4 det
      man man NOUN 2 obj`),
      ),
    ).toEqual([])
  })
})
