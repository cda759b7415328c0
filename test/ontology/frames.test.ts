import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadOntology } from '../../src/ontology/index.ts'
import { readOntology } from '../../src/ontology/load.ts'
import { FILES, ontology, ontologyText, small } from './shipped.ts'

const THING =
  'ng:Thing a owl:Class ; rdfs:label "thing" .\nlex:subject a lex:Role . lex:object a lex:Role . lex:topic a lex:Role .\n'
const LIKES = 'ng:likes a owl:ObjectProperty ; rdfs:label "likes" ; rdfs:domain ng:Thing ; rdfs:range ng:Thing '

it('takes the usual slots where a word stands alone', () => {
  const { frames } = small(`${THING}${LIKES}; lex:verb "like" ; lex:noun "liking" ; lex:agentNoun "liker" .`)
  const sources = frames.map(({ pos, slots }) => [
    pos,
    ...slots.map(({ role, sources: from, required }) => `${role} ${from.join('/')} ${required}`),
  ])
  expect(sources).toEqual([
    ['verb', 'subject subject true', 'object object true'],
    ['noun', 'subject possessor/by/modifier true', 'object of true'],
    ['noun', 'subject self true', 'object of/possessor/modifier true'],
  ])
})

it('parts verbs from particles and nouns, nouns from the word before them', () => {
  const { frames } = small(
    `${THING}${LIKES}; lex:verb "warm up, take delight, carry out attack" ; lex:noun "chief liking" .`,
  )
  expect(frames.map(({ lemma, particle, complement, modifier }) => [lemma, particle, complement, modifier])).toEqual([
    ['carry', 'out', 'attack', undefined],
    ['take', undefined, 'delight', undefined],
    ['liking', undefined, undefined, 'chief'],
    ['warm', 'up', undefined, undefined],
  ])
})

it('reads roles, what may be missing and what must not', () => {
  const frame = `[ lex:word "like" ; lex:object "none" ; lex:topic "about, on" ; lex:requires lex:topic ; lex:optional lex:subject ]`
  const [only] = small(`${THING}${LIKES}; lex:verb ${frame} .`).frames
  expect(only?.slots).toEqual([
    { role: 'subject', sources: ['subject'], classes: [], exact: false, required: false },
    { role: 'topic', sources: ['about', 'on'], classes: [], exact: false, required: true },
  ])
})

it('tries the frame that asks for most first', () => {
  const supply = ontology
    .framesOf('supply', 'verb')
    .map(({ property, slots }) => [property, slots.filter(({ required }) => required).length])
  expect(supply.slice(0, 2)).toEqual([
    ['supplies', 3],
    ['supplies', 2],
  ])
  const hold = ontology.framesOf('hold', 'verb')
  expect(hold[0]?.complement).toBeDefined()
  expect(hold.findIndex(({ complement }) => complement === undefined)).toBeGreaterThan(
    hold.findIndex(({ complement }) => complement === 'talk'),
  )
})

it('finds no frames for a word of another part of speech or in another case', () => {
  expect(ontology.framesOf('invade', 'noun')).toEqual([])
  expect(ontology.framesOf('Invade', 'verb')).toEqual([])
})

it('lets what may be of a class fill its slots: a place may be a state, and a state an agent', () => {
  const subject = ontology.framesOf('import', 'verb')[0]!.slots[0]!
  expect(subject.classes).toContain('Agent')
  expect(subject.classes).toContain('GeopoliticalEntity')
  expect(subject.classes).not.toContain('Concept')
})

it('reads a passive clause without an agent as the passive property, after all active frames', () => {
  const frames = ontology.framesOf('arrest', 'verb')
  expect(frames.at(-1)).toMatchObject({ property: 'arrestedBy', passive: true })
  expect(frames.at(-1)?.slots[0]).toMatchObject({ role: 'subject', sources: ['object'], required: true })
  expect(frames[0]).toMatchObject({ property: 'arrests' })
})

it('learns "X is twinned with Y" from five lines of Turtle', () => {
  expect(ontology.framesOf('twinned', 'adjective')).toEqual([])
  const text = readFileSync('ontology/examples/twinned-with.ttl', 'utf8')
  expect(text.trim().split('\n')).toHaveLength(5)
  expect(readFileSync('ontology/README.md', 'utf8')).toContain(text.trim())
  const more = loadOntology([...FILES, { name: 'twinned-with.ttl', text }])
  const [twinned] = more.framesOf('twinned', 'adjective')
  expect(twinned).toMatchObject({ property: 'twinnedWith', lemma: 'twinned' })
  expect(twinned?.slots.map(({ role, sources }) => [role, sources])).toEqual([
    ['subject', ['subject']],
    ['object', ['with', 'to']],
  ])
  expect(more.framesOf('town', 'noun').map(({ property }) => property)).toContain('twinnedWith')
  expect(more.properties.get('twinnedWith')).toMatchObject({ symmetric: true, domain: ['Place'], range: ['Place'] })
})

it('prefers, of frames that ask for the same, the one of the later file', () => {
  const base = ontologyText(`${THING}${LIKES}; lex:verb "like" .`)
  const later = ontologyText(
    'ng:loves a owl:ObjectProperty ; rdfs:label "loves" ; rdfs:domain ng:Thing ; rdfs:range ng:Thing ; lex:verb "like" .',
  )
  const properties = (files: readonly string[]): string[] =>
    readOntology(files)
      .framesOf('like', 'verb')
      .map(({ property }) => property)
  expect(properties([base, later])).toEqual(['loves', 'likes'])
})

it('says which properties hold of what is around a place', () => {
  expect(ontology.chains).toContainEqual({ property: 'bornIn', through: 'locatedIn' })
})

it('says what follows from what, by roles', () => {
  expect(ontology.entailments).toContainEqual({
    from: 'supplies',
    to: 'imports',
    mapping: { subject: 'recipient', object: 'object', origin: 'subject' },
    class: 'GeopoliticalEntity',
  })
})
