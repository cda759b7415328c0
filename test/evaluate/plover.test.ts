import { expect, it } from 'vitest'
import { ploverEvents } from '../../src/evaluate/plover.ts'
import { readClauses } from '../../src/clauses/index.ts'
import { Tree } from '../../src/model/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { argument, entityOf, itemOf, statementOf, tokensOf, type Found } from './hand-made.ts'

const text = 'Libya attacked British ships, sources said.'
const tokens = tokensOf(
  text,
  `Libya PROPN 2 nsubj
   attacked VERB 7 ccomp
   British ADJ 4 amod
   ships NOUN 2 obj
   , PUNCT 2 punct
   sources NOUN 7 nsubj
   said VERB 0 root
   . PUNCT 7 punct`,
).map((token) => (token.text === 'attacked' ? { ...token, lemma: 'attack' } : token))
const mention = (words: string, token: number, form: 'name' | 'adjective') => {
  const { start, end } = tokens[token]!
  return { text: words, start, end, sentence: 0, head: token, first: token, last: token, form }
}
const libya = entityOf(text, 'Libya', { label: 'Libyan Arab Jamahiriya', mentions: [mention('Libya', 0, 'name')] })
const britain = entityOf(text, 'British', {
  id: 'britain',
  label: 'United Kingdom',
  mentions: [mention('British', 2, 'adjective')],
})
const statements = [
  statementOf(text, { subject: 'sources', relation: 'said', property: 'says', head: 6 }),
  {
    ...statementOf(text, {
      subject: 'Libya',
      relation: 'attacked',
      object: 'British ships',
      property: 'attacks',
      head: 1,
    }),
    object: { ...argument(text, 'British ships'), head: 3 },
  },
]

/** An item with the clauses of its sentence. */
function clausesOf(found: Found) {
  const item = itemOf(text, found)
  const trees = item.sentences.map((sentence) => new Tree(sentence, ontology))
  const { article } = item.reading
  const clauses = readClauses({ article, trees, ontology, times: [], classAt: () => 'State' })
  return { ...item, reading: { ...item.reading, clauses } }
}

it('writes events and no mere statements; an actor once, as the sentence has it', () => {
  expect(ploverEvents('A-1', clausesOf({ statements, tokens, entities: [libya, britain] }), ontology)).toEqual([
    { id: 'A-1', event: 'ASSAULT', source: ['Libya'], target: ['British'] },
  ])
})

it('writes an actor who is no entity as written', () => {
  const [event] = ploverEvents('A-1', clausesOf({ statements, tokens, entities: [] }), ontology)
  expect(event).toEqual({ id: 'A-1', event: 'ASSAULT', source: ['Libya'], target: ['British'] })
})
