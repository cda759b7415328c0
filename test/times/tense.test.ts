import { describe, expect, test } from 'vitest'
import { tenseOf } from '../../src/times/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'
import { analysisOf, tenseInterval } from './tagged-text.ts'

function sentenceOf(line: string) {
  const sentence = analysisOf(line).analysis.sentences[0]!
  return { sentence, verb: sentence.tokens.findIndex(({ upos }) => upos === 'VERB') }
}

describe('tense of a clause', () => {
  test.each([
    ['They met/VERB:Past.', 'past'],
    ['They have met/VERB:Part.', 'past'],
    ['They meet/VERB:Pres.', 'present'],
    ['They will meet/VERB:Inf.', 'future'],
    ['They would meet/VERB:Inf.', 'future'],
    ['They would have met/VERB:Part.', 'past'],
  ])('%s', (line, tense) => {
    const { sentence, verb } = sentenceOf(line)
    expect(tenseOf(sentence, verb, ontology)).toBe(tense)
  })
})

describe('what the tense says against the publication date', () => {
  test('the past ends, the future begins with it', () => {
    const past = sentenceOf('They met/VERB:Past.')
    const future = sentenceOf('They will meet/VERB:Inf.')
    expect(tenseInterval(past.sentence, past.verb, '2024-07-24')).toMatchObject({
      end: '2024-07-24',
      value: 'PAST_REF',
      certainty: 'implied',
    })
    expect(tenseInterval(future.sentence, future.verb, '2024-07-24T10:00')).toMatchObject({
      start: '2024-07-24',
      value: 'FUTURE_REF',
      certainty: 'implied',
    })
  })

  test('without a publication date there are no bounds', () => {
    const { sentence, verb } = sentenceOf('They met/VERB:Past.')
    expect(tenseInterval(sentence, verb, undefined)).toEqual({
      value: 'PAST_REF',
      kind: 'date',
      certainty: 'implied',
      resolution: 'past tense',
    })
  })
})

/** Sentences of `form lemma upos features head relation`, parted by ` / `; the time is Friday. */
function tenseOfFriday(line: string): string {
  const rows = line.split(' / ').map((word, at) => {
    const [form, lemma, upos, features, head, relation] = word.split(' ')
    return `${at + 1} ${form} ${lemma} ${upos} _ ${features} ${head} ${relation} _ _`
  })
  const { analysis } = analysedArticle(rows.join('\n'))
  const sentence = analysis.sentences[0]!
  return tenseOf(
    sentence,
    sentence.tokens.findIndex(({ text }) => text.startsWith('Friday')),
    ontology,
  )
}

describe('tense of the clause that a time stands in', () => {
  test.each([
    ['is still to come where it is scheduled', 'future',
      'Voting voting NOUN _ 3 nsubj:pass / is be AUX Tense=Pres|VerbForm=Fin 3 aux:pass / scheduled schedule VERB Tense=Past|VerbForm=Part 0 root / on on ADP _ 5 case / Friday Friday PROPN _ 3 obl'],
    ['is still to come where somebody is going to act', 'future',
      'Nord Nord PROPN _ 3 nsubj / is be AUX Tense=Pres|VerbForm=Fin 3 aux / going go VERB Tense=Pres|VerbForm=Part 0 root / on on ADP _ 5 case / Friday Friday PROPN _ 3 obl'],
    ['is still to come in a clause of time under a future', 'future',
      'It it PRON _ 3 nsubj / will will AUX Tense=Pres|VerbForm=Fin 3 aux / vote vote VERB VerbForm=Inf 0 root / when when ADV _ 6 advmod / it it PRON _ 6 nsubj / meets meet VERB Tense=Pres|VerbForm=Fin 3 advcl / on on ADP _ 8 case / Friday Friday PROPN _ 6 obl'],
    ['is present in a relative clause under a future', 'present',
      'It it PRON _ 3 nsubj / will will AUX Tense=Pres|VerbForm=Fin 3 aux / hear hear VERB VerbForm=Inf 0 root / whoever whoever PRON _ 3 obj / comes come VERB Tense=Pres|VerbForm=Fin 4 acl:relcl / on on ADP _ 7 case / Friday Friday PROPN _ 5 obl'],
    ['is present in a clause of time under a present', 'present',
      'It it PRON _ 2 nsubj / votes vote VERB Tense=Pres|VerbForm=Fin 0 root / when when ADV _ 5 advmod / it it PRON _ 5 nsubj / meets meet VERB Tense=Pres|VerbForm=Fin 2 advcl / on on ADP _ 7 case / Fridays Friday NOUN _ 5 obl'],
    ['is past since then', 'past',
      'It it PRON _ 2 nsubj / leads lead VERB Tense=Pres|VerbForm=Fin 0 root / since since ADP _ 4 case / Friday Friday PROPN _ 2 obl'],
    ['was past where something was said, whatever was said', 'past',
      'It it PRON _ 3 nsubj / will will AUX Tense=Pres|VerbForm=Fin 3 aux / leave leave VERB VerbForm=Inf 0 root / in in ADP _ 5 case / interview interview NOUN _ 3 obl / on on ADP _ 7 case / Friday Friday PROPN _ 5 nmod'],
    ['is still to come of an upcoming thing', 'future',
      'It it PRON _ 2 nsubj / feared fear VERB Tense=Past|VerbForm=Fin 0 root / upcoming upcoming ADJ _ 4 amod / vote vote NOUN _ 2 obj / on on ADP _ 6 case / Friday Friday PROPN _ 4 nmod'],
    ['is that of the verb with any other thing', 'past',
      'It it PRON _ 2 nsubj / feared fear VERB Tense=Past|VerbForm=Fin 0 root / upcoming upcoming ADJ _ 4 compound / vote vote NOUN _ 2 obj / on on ADP _ 6 case / Friday Friday PROPN _ 4 nmod'],
    ['is still to come where something was put off', 'future',
      'Talks talk NOUN _ 3 nsubj:pass / were be AUX Tense=Past|VerbForm=Fin 3 aux:pass / put put VERB Tense=Past|VerbForm=Part 0 root / off off ADP _ 3 compound:prt / to to ADP _ 6 case / Friday Friday PROPN _ 3 obl'],
    ['is still to come where the time hangs on what was put off', 'future',
      'It it PRON _ 2 nsubj / postponed postpone VERB Tense=Past|VerbForm=Fin 0 root / talks talk NOUN _ 2 obj / to to ADP _ 5 case / Friday Friday PROPN _ 3 nmod'],
    ['is still to come where the time hangs on what was put off by somebody', 'future',
      'Talks talk NOUN _ 5 nsubj:pass / to to ADP _ 3 case / Friday Friday PROPN _ 1 nmod / were be AUX Tense=Past|VerbForm=Fin 5 aux:pass / postponed postpone VERB Tense=Past|VerbForm=Part 0 root'],
    ['is past where it was put off on that day', 'past',
      'It it PRON _ 2 nsubj / postponed postpone VERB Tense=Past|VerbForm=Fin 0 root / talks talk NOUN _ 2 obj / on on ADP _ 5 case / Friday Friday PROPN _ 2 obl'],
    ['is still to come until then', 'future',
      'It it PRON _ 2 nsubj / closed close VERB Tense=Past|VerbForm=Fin 0 root / until until ADP _ 4 case / Friday Friday PROPN _ 2 obl'],
    ['is past where something went on until then', 'past',
      'It it PRON _ 2 nsubj / lasted last VERB Tense=Past|VerbForm=Fin 0 root / until until ADP _ 4 case / Friday Friday PROPN _ 2 obl'],
    ['is past where nothing came until then', 'past',
      'It it PRON _ 4 nsubj / did do AUX Tense=Past|VerbForm=Fin 4 aux / not not PART Polarity=Neg 4 advmod / close close VERB VerbForm=Inf 0 root / until until ADP _ 6 case / Friday Friday PROPN _ 4 obl'],
    ['is still to come where it is wanted', 'future',
      'It it PRON _ 2 nsubj / wanted want VERB Tense=Past|VerbForm=Fin 0 root / to to PART _ 4 mark / leave leave VERB VerbForm=Inf 2 xcomp / on on ADP _ 6 case / Friday Friday PROPN _ 4 obl'],
    ['is past where somebody managed to do it', 'past',
      'It it PRON _ 2 nsubj / managed manage VERB Tense=Past|VerbForm=Fin 0 root / to to PART _ 4 mark / leave leave VERB VerbForm=Inf 2 xcomp / on on ADP _ 6 case / Friday Friday PROPN _ 4 obl'],
    ['is past where somebody seems to have done it', 'past',
      'It it PRON _ 2 nsubj / seems seem VERB Tense=Pres|VerbForm=Fin 0 root / to to PART _ 5 mark / have have AUX VerbForm=Inf 5 aux / left leave VERB Tense=Past|VerbForm=Part 2 xcomp / on on ADP _ 7 case / Friday Friday PROPN _ 5 obl'],
    ['is that of the clause around a participle', 'future',
      'It it PRON _ 3 nsubj / will will AUX Tense=Pres|VerbForm=Fin 3 aux / leave leave VERB VerbForm=Inf 0 root / taking take VERB Tense=Pres|VerbForm=Part 3 advcl / off off ADP _ 4 compound:prt / on on ADP _ 7 case / Friday Friday PROPN _ 4 obl'],
    ['is still to come where what falls due is written large', 'future',
      'It it PRON _ 2 nsubj / sold sell VERB Tense=Past|VerbForm=Fin 0 root / wheat wheat NOUN _ 2 obj / Due Due ADJ _ 3 amod / on on ADP _ 6 case / Friday Friday PROPN _ 4 obl'],
    ['is that of what governs an infinitive, however deep', 'past',
      'It it PRON _ 2 nsubj / managed manage VERB Tense=Past|VerbForm=Fin 0 root / to to PART _ 4 mark / help help VERB VerbForm=Inf 2 xcomp / to to PART _ 6 mark / close close VERB VerbForm=Inf 4 xcomp / on on ADP _ 8 case / Friday Friday PROPN _ 6 obl'],
    ['is that of the copula', 'past',
      'Nord Nord PROPN _ 3 nsubj / was be AUX Tense=Past|VerbForm=Fin 3 cop / chair chair NOUN _ 0 root / on on ADP _ 5 case / Friday Friday PROPN _ 3 nmod'],
    ['is not told without a verb', 'unknown', 'Peace peace NOUN _ 0 root / on on ADP _ 3 case / Friday Friday PROPN _ 1 nmod'],
  ])('%s', (_, tense, line) => {
    expect(tenseOfFriday(line)).toBe(tense)
  }) // prettier-ignore
})

test('nothing is implied without a tense', () => {
  const { sentence } = sentenceOf('Peace in Rome.')
  expect(tenseInterval(sentence, 0, '2024-07-24')).toBeNull()
})
