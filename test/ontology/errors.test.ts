import { describe, expect, it } from 'vitest'
import { NewsgraphError } from '../../src/model/index.ts'
import { readOntologyFiles } from '../../src/ontology/files.ts'
import { loadOntology, OntologyError } from '../../src/ontology/index.ts'
import { readOntology } from '../../src/ontology/load.ts'
import { small, withMore } from './shipped.ts'

const message = (load: () => unknown): string => {
  try {
    load()
  } catch (error) {
    expect(error).toBeInstanceOf(OntologyError)
    expect(error).toBeInstanceOf(NewsgraphError)
    return (error as Error).message
  }
  return 'no error'
}
const property = (rest: string): string =>
  `ng:allied a owl:ObjectProperty ; rdfs:label "allied" ; rdfs:domain ng:Agent ; rdfs:range ng:Agent ;\n${rest} .`

describe('an ontology that is not sound is refused with file, line, word and remedy:', () => {
  it.each([
    [
      'a kind of act without members',
      'ng:growing a ng:ActKind ; rdfs:comment "grows" .',
      /^more\.ttl:5: the kind of act "growing" has no ng:plover, ng:evokes or words/,
    ],
    [
      'a kind of act of an unknown type',
      'ng:growing a ng:ActKind ; ng:plover "ASSULT" .',
      /^more\.ttl:5: "ASSULT" is no PLOVER event type/,
    ],
    [
      'a kind of act of an unknown property',
      'ng:growing a ng:ActKind ; ng:evokes ng:importz .',
      /^more\.ttl:5: "importz" is no property.+Did you mean "imports"\?/,
    ],
    [
      'a kind of act with a word that is no lemma',
      'ng:growing a ng:ActKind ; lex:verb "Grow" .',
      /^more\.ttl:5: "Grow" of "growing" is no lemma/,
    ],
    [
      'kinds of acts without those that coding asks for',
      'ng:growing a ng:ActKind ; lex:verb "grow" .',
      /^the kind of act "byAuthority" is missing.+Declare ng:byAuthority/,
    ],
    [
      'a coding without a condition',
      'ng:grown a ng:Coding ; ng:plover "AID" .',
      /^more\.ttl:5: the coding "grown" needs a condition/,
    ],
    [
      'a coding without a result',
      'ng:grown a ng:Coding ; lex:polarity "negative" .',
      /^more\.ttl:5: the coding "grown" needs a condition .+ and an ng:plover/,
    ],
    [
      'a coding of an unknown kind of act',
      'ng:growing a ng:ActKind ; lex:verb "grow" .\nng:grown a ng:Coding ; ng:governor ng:growin ; ng:plover "AID" .',
      /^more\.ttl:6: "growin" is no kind of act\. Did you mean "growing"\?/,
    ],
    [
      'a coding of an unknown modality',
      'ng:grown a ng:Coding ; lex:modality "planed" ; ng:plover "AID" .',
      /^more\.ttl:5: "planed" is no modality\. Did you mean "planned"\? Use one of actual, planned/,
    ],
    [
      'a coding of an unknown class',
      'ng:grown a ng:Coding ; lex:subject ng:Stat ; ng:plover "AID" .',
      /^more\.ttl:5: "Stat" is no class.+Did you mean "State"\?/,
    ],
    [
      'a coding that concerns an unknown role',
      'ng:grown a ng:Coding ; lex:subject ng:State ; ng:plover "AID" ; ng:concerns lex:objekt .',
      /^more\.ttl:5: "objekt" is no role\. Did you mean "object"\?/,
    ],
    [
      'a property that concerns an unknown role',
      property('ng:concerns "recipient, objekt"'),
      /^more\.ttl:6: "objekt" is no role\. Did you mean "object"\?/,
    ],
    ['no Turtle', 'ng:a ng:b .', /^more\.ttl:5: not valid Turtle: .+ Check/],
    [
      'words of an unknown property',
      '\nng:importz lex:verb "buy in" .',
      /^more\.ttl:6: "importz" has words but is no property.+Did you mean "imports"\?.+declare/,
    ],
    [
      'an unknown role',
      property('lex:verb [ lex:word "ally" ; lex:objekt "with" ]'),
      /^more\.ttl:6: "objekt" is no role\. Did you mean "object"\?/,
    ],
    [
      'an unknown class of a slot',
      property('lex:verb [ lex:word "ally" ; lex:object [ lex:from "with" ; lex:class ng:Stat ] ]'),
      /^more\.ttl:6: "Stat" is no class.+Did you mean "State"\?/,
    ],
    [
      'an unknown class of a domain',
      'ng:x a owl:ObjectProperty ; rdfs:label "x" ; rdfs:domain ng:Persn ; rdfs:range ng:Thing .',
      /^more\.ttl:5: "Persn" is no class.+"Person"/,
    ],
    [
      'a property without domain',
      'ng:x a owl:ObjectProperty ; rdfs:label "x" ; rdfs:range ng:Thing .',
      /^more\.ttl:5: "x" has no rdfs:domain\. Add/,
    ],
    [
      'a property without label',
      'ng:x a owl:ObjectProperty ; rdfs:domain ng:Thing ; rdfs:range ng:Thing .',
      /^more\.ttl:5: "x" has no rdfs:label\. Add/,
    ],
    [
      'two ranges, which would mean both',
      'ng:x a owl:ObjectProperty ; rdfs:label "x" ; rdfs:domain ng:Thing ; rdfs:range ng:State , ng:Person .',
      /"x" has several rdfs:range.+owl:unionOf/,
    ],
    ['an adjective without object', property('lex:adjective "allied"'), /"allied" has no lex:object\. Say/],
    [
      'a word that is no lemma',
      property('lex:verb "Ally"'),
      /^more\.ttl:6: "Ally" of "allied" is no lemma\. Write it in lower case/,
    ],
    ['too many words', property('lex:verb "take great part"'), /^more\.ttl:6: "take great part".+too many words/],
    [
      'a slot that is filled from nowhere',
      property('lex:verb [ lex:word "ally" ; lex:object ng:with ]'),
      /"with" says not where/,
    ],
    [
      'several values of a slot',
      property('lex:verb [ lex:word "ally" ; lex:object "with" , "to" ]'),
      /several values\. Write them in one text/,
    ],
    ['a frame without word', property('lex:verb [ lex:object "with" ]'), /has no lex:word\. Give/],
    [
      'the same frame twice',
      property('lex:verb "ally, ally"'),
      /^more\.ttl:6: the verb "ally" of "allied" stands twice.+Remove/,
    ],
    [
      'a frame that is never used',
      `${property('lex:verb "ally"')}\nng:meets lex:verb "ally" .`,
      /"ally" evokes "\w+" and "\w+".+never used/,
    ],
    [
      'a sense that is no roleset',
      'ng:meets lex:sense "meet.03, meet" .',
      /^more\.ttl:5: "meet" of "meets" is no roleset\. Write the verb with PropBank's number/,
    ],
    [
      'an unknown PLOVER type',
      'ng:x a owl:ObjectProperty ; rdfs:label "x" ; rdfs:domain ng:Thing ; rdfs:range ng:Thing ; ng:plover "AGREED" .',
      /^more\.ttl:5: "AGREED" is no PLOVER event type\. Did you mean "AGREE"\? Use one of/,
    ],
    [
      'a passive property without inverse',
      'ng:x a lex:PassiveProperty ; rdfs:label "x" .',
      /"x" has no owl:inverseOf\. Name/,
    ],
    [
      'an entailment without object',
      'ng:visits lex:entails [ lex:property ng:meets ; lex:subject lex:subject ] .',
      /does not say what becomes the object/,
    ],
    [
      'a chain that ends elsewhere',
      'ng:visits owl:propertyChainAxiom ( ng:meets ng:visits ) .',
      /the chain of "visits" is none that newsgraph follows\. Write/,
    ],
    [
      'a chain through nothing known',
      'ng:visits owl:propertyChainAxiom ( ng:visits ng:meetz ) .',
      /"meetz" is no property of the ontology\. Did you mean "meets"\?/,
    ],
    [
      'a noun of two classes',
      'ng:Person lex:noun "ministry" .',
      /"ministry" names two classes, "\w+" and "\w+"\. Keep/,
    ],
    [
      'an unknown modality',
      'lex:wished a lex:Modality ; lex:verb "wishing" .',
      /^more\.ttl:5: "wished" is no modality\. Use one of actual/,
    ],
    [
      'a term that the lexicon does not have',
      'ng:visits lex:verbs "tour" .',
      /^more\.ttl:5: "verbs" is no term of the lexicon\. Did you mean "verb"\?/,
    ],
    [
      'two labels',
      'ng:visits rdfs:label "goes to see" .',
      /^more\.ttl:5: "visits" is there already, in newsgraph\.ttl: its label is "visits", and "goes to see" here\. Keep one/,
    ],
    [
      'two labels in one file',
      'ng:allied rdfs:label "allied" , "an ally of" ; a owl:ObjectProperty .',
      /^more\.ttl:5: "allied" has two values of label: "allied" and "an ally of"\. Keep one/,
    ],
  ])('%s', (_, turtle, expected) => {
    expect(message(() => withMore(turtle))).toMatch(expected)
  })

  it('classes below each other', () => {
    const cycle =
      'ng:A a owl:Class ; rdfs:label "a" ; rdfs:subClassOf ng:B .\nng:B a owl:Class ; rdfs:label "b" ; rdfs:subClassOf ng:A .'
    expect(message(() => small(cycle))).toMatch(/^small\.ttl:5: the classes A < B < A stand below each other\. Remove/)
  })

  it('a file that cannot be read', () => {
    expect(message(() => readOntologyFiles(['nowhere/mine.ttl']))).toMatch(
      /^nowhere\/mine\.ttl: the file cannot be read; check/,
    )
  })

  it('a text without a name, by its number', () => {
    expect(message(() => loadOntology(['', 'ng:a']))).toMatch(/^ontology file 2:1: not valid Turtle/)
  })
})

it('reads an empty ontology', () => {
  const empty = readOntology([])
  expect(empty.frames).toEqual([])
  expect(empty.framesOf('import', 'verb')).toEqual([])
})
