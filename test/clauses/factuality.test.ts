import { describe, expect, it } from 'vitest'
import { readClauses } from '../../src/clauses/index.ts'
import { Tree, type Stance } from '../../src/model/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'

const SAILED = '1 Ada Ada PROPN _ _ 2 nsubj _ _\n2 sailed sail VERB _ Tense=Past|VerbForm=Fin 0 root _ Fact=VALUE'
const DENIED = `1 Ada Ada PROPN _ _ 4 nsubj _ _
2 did do AUX _ Tense=Past|VerbForm=Fin 4 aux _ _
3 not not PART _ _ 4 advmod _ _
4 sail sail VERB _ VerbForm=Inf 0 root _ Fact=VALUE`
const ABLE = `1 Ada Ada PROPN _ _ 3 nsubj _ _
2 could can AUX _ VerbForm=Fin 3 aux _ _
3 sail sail VERB _ VerbForm=Inf 0 root _ Fact=VALUE`
const ABLE_TO = `1 Ada Ada PROPN _ _ 3 nsubj _ _
2 was be AUX _ VerbForm=Fin 3 cop _ _
3 able able ADJ _ _ 0 root _ _
4 to to PART _ _ 5 mark _ _
5 sail sail VERB _ VerbForm=Inf 3 xcomp _ Fact=VALUE`
const PLANNED = ABLE.replace('could can', 'will will')
const ASKED = `1 Did do AUX _ Tense=Past|VerbForm=Fin 3 aux _ _
2 Ada Ada PROPN _ _ 3 nsubj _ _
3 sail sail VERB _ VerbForm=Inf 0 root _ Fact=VALUE
4 ? ? PUNCT _ _ 3 punct _ _`
const ASKED_WHY = `1 Why why ADV _ PronType=Int 4 advmod _ _
2 did do AUX _ Tense=Past|VerbForm=Fin 4 aux _ _
3 Ada Ada PROPN _ _ 4 nsubj _ _
4 sail sail VERB _ VerbForm=Inf 0 root _ Fact=VALUE
5 ? ? PUNCT _ _ 4 punct _ _`
const IS_SAILOR = `1 Ada Ada PROPN _ _ 3 nsubj _ _
2 is be AUX _ VerbForm=Fin 3 cop _ _
3 sailor sailor NOUN _ _ 0 root _ Fact=VALUE`

/** What the words come to where the model gives the predicate a value. */
function stanceOf(sentence: string, value: number): Pick<Stance, 'polarity' | 'modality'> & { value: number } {
  const { article, analysis } = analysedArticle(sentence.replace('VALUE', String(value)))
  const trees = analysis.sentences.map((each) => new Tree(each, ontology))
  const { predicates } = readClauses({ article, trees, ontology, times: [], classAt: () => undefined })
  const { polarity, modality, factuality } = predicates.flat().findLast(({ kind }) => kind !== 'nominal')!.stance
  return { polarity, modality, value: factuality }
}

describe("the model's value", () => {
  it.each([
    [SAILED, 3, 'positive', 'actual', 3],
    [SAILED, 1.23456, 'positive', 'actual', 1.235],
    [SAILED, 0.1, 'positive', 'actual', 0.5],
    [SAILED, 0, 'positive', 'actual', 0.5],
    [SAILED, -0.1, 'positive', 'possible', -0.1],
    [SAILED, -3, 'positive', 'possible', -3],
    [DENIED, -2, 'negative', 'actual', -2],
    [DENIED, 2, 'negative', 'actual', -0.5],
    [DENIED, 0.2, 'negative', 'actual', -0.5],
    [ABLE, 1.9, 'positive', 'possible', 1.4],
    [ABLE, 2.1, 'positive', 'possible', 1.4],
    [ABLE_TO, 1.4, 'positive', 'possible', 1.4],
    [ABLE_TO, 1.6, 'positive', 'actual', 1.6],
    [ABLE, -1, 'positive', 'possible', -1],
    [PLANNED, 3, 'positive', 'planned', 1.4],
    [ASKED, 1.6, 'positive', 'questioned', 1.4],
    [ASKED_WHY, 1.4, 'positive', 'questioned', 1.4],
    [ASKED_WHY, 1.6, 'positive', 'actual', 1.6],
    [IS_SAILOR, -3, 'positive', 'actual', 0.5],
  ])('is evidence beside the words: %s', (sentence, value, polarity, modality, told) => {
    expect(stanceOf(sentence, value)).toEqual({ polarity, modality, value: told })
  })
})
