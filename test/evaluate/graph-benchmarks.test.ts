import { describe, expect, it } from 'vitest'
import { crossreSentence } from '../../src/evaluate/crossre.ts'
import { labelOf } from '../../src/evaluate/crossre-labels.ts'
import { ecbMentions } from '../../src/evaluate/ecbplus.ts'
import { gapAnswer } from '../../src/evaluate/gap.ts'
import { polnearAttributions } from '../../src/evaluate/polnear.ts'
import { text2kgTriples } from '../../src/evaluate/text2kg.ts'
import { joinTokens } from '../../src/evaluate/tokenised-text.ts'
import type { Attribution, Mention } from '../../src/model/index.ts'
import {
  argument,
  entityOf,
  itemOf,
  ontologyOf,
  phraseIn,
  readingOf,
  roleArgument,
  statementOf,
  tokensOf,
} from './hand-made.ts'

const text = '😀 Mia joined the Blue Party, she said.'
const mention = (words: string, form: Mention['form']): Mention => ({
  ...phraseIn(text, words),
  sentence: 0,
  head: 0,
  first: 0,
  last: 0,
  form,
})
const mia = entityOf(text, 'Mia', { mentions: [mention('Mia', 'name'), mention('she', 'pronoun')] })
const party = entityOf(text, 'the Blue Party', { id: 'blue-party', label: 'Blue Party', type: 'organization' })
const joined = {
  ...statementOf(text, { subject: 'Mia', relation: 'joined', object: 'the Blue Party', property: 'joins' }),
  object: { ...argument(text, 'the Blue Party'), term: { kind: 'entity', entity: 'blue-party' } as const },
}
const entities = [mia, party]
const ontology = ontologyOf([{ name: 'joins' }, { name: 'enters', parents: ['joins'] }])

describe('ECB+', () => {
  it('has mentions of entities and the words of statements, each by its id, at code points', () => {
    const tokens = tokensOf(text, '😀 SYM 3 dep\nMia PROPN 3 nsubj\njoined VERB 0 root')
    const statement = { ...joined, id: 's', relation: { ...joined.relation, head: 2 } }
    const reading = readingOf(text, { statements: [statement], tokens, entities: [mia] })
    const event = { id: 'entry', statements: ['s'] } as unknown as NonNullable<typeof reading.events>[number]
    expect(ecbMentions('d', { ...reading, events: [event] }, ontology)).toEqual([
      { doc: 'd', start: 2, end: 5, cluster: 'mia' },
      { doc: 'd', start: 29, end: 32, cluster: 'mia' },
      { doc: 'd', start: 6, end: 12, cluster: 'entry' },
    ])
    expect(ecbMentions('d', reading, ontology)[2]).toMatchObject({ cluster: 's' })
  })

  it('has phrases as far as their noun, the relative pronouns that stand for them, and no noun as something that happens', () => {
    const words = 'Lee is an actor from Oslo who sings.'
    const tree = `Lee PROPN 4 nsubj
      is AUX 4 cop
      an DET 4 det
      actor NOUN 0 root
      from ADP 6 case
      Oslo PROPN 4 nmod
      who PRON 8 nsubj
      sings VERB 4 acl:relcl`
    const phrase = { ...phraseIn(words, 'an actor from Oslo'), sentence: 0, head: 3, first: 2, last: 5 }
    const statement = statementOf(words, { subject: 'Lee', relation: 'is', head: 3 })
    const told = { tokens: tokensOf(words, tree), statements: [statement] }
    const lee = entityOf(words, 'Lee', { mentions: [{ ...phrase, form: 'nominal' }] })
    expect(ecbMentions('d', readingOf(words, { ...told, entities: [lee] }), ontology)).toEqual([
      { doc: 'd', start: 7, end: 15, cluster: 'lee' },
      { doc: 'd', start: 26, end: 29, cluster: 'lee' },
    ])
  })
})

describe('PolNeAR', () => {
  it('has all that a source says by one cue, and the words of the source', () => {
    const said: Attribution = {
      source: argument(text, 'she'),
      cue: phraseIn(text, 'said'),
      verb: 'say',
      content: phraseIn(text, 'Mia joined'),
      further: [phraseIn(text, 'the Blue Party')],
      polarity: 'positive',
    }
    const reading = readingOf(text, {}, { attributions: [said, { ...said, source: null, further: [] }] })
    expect(polnearAttributions('d', reading)).toEqual([
      { doc: 'd', content: [[2, 12], [13, 27]], source: [29, 32] },
      { doc: 'd', content: [[2, 12]], source: null },
    ]) // prettier-ignore
  })
})

describe('GAP', () => {
  const answer = (pronoun: readonly [number, number]) =>
    gapAnswer({ id: 'g', text, pronoun }, itemOf(text, { entities }))
  it('has the names of what the pronoun stands for, and none where it is not resolved', () => {
    expect(answer([29, 32])).toEqual({ id: 'g', antecedents: [[2, 5]] })
    expect(answer([6, 12])).toEqual({ id: 'g', antecedents: [] })
  })
})

describe('CrossRE', () => {
  it('has names without articles and the pairs that statements join', () => {
    const tokens = '😀 Mia joined the Blue Party , she said .'.split(' ')
    const item = itemOf(text, { entities, statements: [joined] })
    expect(crossreSentence('c', item, joinTokens(tokens), ontology)).toEqual({
      id: 'c',
      entities: [[1, 1, 'person'], [4, 5, 'organisation']],
      relations: [[1, 1, 4, 5, 'role']],
    }) // prettier-ignore
  })
  it('has the labels of the properties above', () => {
    expect(labelOf('enters', ontology)).toEqual({ label: 'role', turned: false })
    expect(labelOf('founds', ontology)).toEqual({ label: 'origin', turned: true })
    expect(labelOf('walks', ontology)).toBeUndefined()
  })
})

describe('Text2KGBench', () => {
  const triples = (change: object, name = 'politics') =>
    text2kgTriples(
      { id: 't', ontology: name },
      itemOf(text, { entities, statements: [{ ...joined, ...change }] }),
      ontology,
    ).triples
  it('has facts under the ontology that is asked for, in labels', () => {
    expect(triples({})).toEqual([['Mia', 'Member of', 'Blue Party']])
    expect(triples({}, 'military')).toEqual([])
    expect(triples({ polarity: 'negative' })).toEqual([])
    expect(triples({ modality: 'planned' })).toEqual([])
  })
  it('has who fell in action, where the words beside the killing say so, and of a killer whom they killed', () => {
    const fell = 'Lee was killed in action by a mine.'
    const fallen = (change: object) => {
      const parts = { subject: 'Lee', relation: 'killed', property: 'killedBy', arguments: [inAction] }
      const statement = { ...statementOf(fell, parts), ...change }
      const known = ontologyOf([{ name: 'kills' }, { name: 'killedBy' }])
      return text2kgTriples(
        { id: 't', ontology: 'military' },
        itemOf(fell, { entities: [lee], statements: [statement] }),
        known,
      ).triples
    }
    const inAction = roleArgument(fell, 'modifier', 'in', 'action')
    const lee = entityOf(fell, 'Lee')
    const told = [['Lee', 'military casualty classification ', 'killed in action']]
    expect(fallen({})).toEqual(told)
    expect(fallen({ arguments: [] })).toEqual([])
    const kills = { ...statementOf(fell, { subject: 'mine', relation: 'killed', object: 'Lee', property: 'kills' }) }
    expect(fallen({ subject: kills.subject, object: kills.object, relation: kills.relation })).toEqual(told)
  })
})
