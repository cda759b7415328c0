import { describe, expect, it } from 'vitest'
import { CODED_CLASSES, PURPOSES, WORD_CLASSES, WORD_TABLES, type WordTableName } from '../../src/model/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { checkNeeds } from '../../src/ontology/check-needs.ts'
import { readOntology } from '../../src/ontology/load.ts'
import { FILES, ontology, ontologyText } from './shipped.ts'

const files = (turtle: string) => [...FILES, { name: 'mine.ttl', text: ontologyText(turtle) }]
const without = (gone: string, instead = '') => {
  const changed = FILES.map(({ name, text }) => ({ name, text: text.replaceAll(gone, instead) }))
  expect(changed).not.toEqual(FILES)
  return changed
}

describe('words that code needs are data', () => {
  it('has every class and table that is asked for, and no word twice or with space around it', () => {
    for (const name of WORD_CLASSES) for (const word of ontology.words(name)) expect(word).toBe(word.trim())
    for (const purpose of PURPOSES) expect(ontology.properties.has(ontology.propertyFor(purpose))).toBe(true)
    for (const name of Object.keys(WORD_TABLES) as WordTableName[]) expect(ontology.table(name).size).toBeGreaterThan(0)
    expect(ontology.words('titleWord').has('striker')).toBe(true)
    expect(ontology.table('honorific').get('mrs')).toBe('female')
  })

  it("takes a user's words beside its own", () => {
    const mine = loadOntology(
      files(
        'lex:titleWord lex:member "ombudsman, burgrave" . lex:honorific lex:entry [ lex:word "herr" ; lex:value "male" ] .',
      ),
    )
    expect(mine.words('titleWord')).toEqual(new Set([...ontology.words('titleWord'), 'ombudsman', 'burgrave']))
    expect(mine.table('honorific').get('herr')).toBe('male')
    expect(ontology.words('titleWord').has('burgrave')).toBe(false)
  })

  it.each([
    ['a word that stands there already', 'lex:titleWord lex:member "burgrave, striker" .', /^mine\.ttl:5: "striker" stands twice among the words of "titleWord"\. Remove one/],
    ['a word with two values', 'lex:honorific lex:entry [ lex:word "mrs" ; lex:value "either" ] .', /^mine\.ttl:5: "mrs" stands twice among the words of "honorific"/],
    ['an empty word', 'lex:titleWord lex:member "burgrave, , prefect" .', /an empty word stands in "titleWord"\. Remove a comma/],
    ['a class that nothing reads', '\nlex:titelWord a lex:WordClass ; lex:member "burgrave" .', /^mine\.ttl:6: "titelWord" is no WordClass that anything reads\. Did you mean "titleWord"\?/],
    ['words of a name that is no class', 'ng:Person lex:member "burgrave" .', /^mine\.ttl:5: "Person" is no WordClass that anything reads/],
    ['a table called a class', 'lex:honorific lex:member "herr" .', /^mine\.ttl:5: "honorific" is no WordClass that anything reads/],
    ['a value that a table does not have', 'lex:honorific lex:entry [ lex:word "herr" ; lex:value "man" ] .', /^mine\.ttl:5: an entry of "honorific" needs one lex:value, one of male, female, either/],
    ['an entry without a value', 'lex:honorific lex:entry [ lex:word "herr" ] .', /an entry of "honorific" needs one lex:value, no more and no less/],
    ['a purpose that no rule has', 'ng:visits lex:servesAs lex:citizenschip .', /^mine\.ttl:5: "citizenschip" is no purpose that a rule has\. Did you mean "citizenship"\?/],
  ])('refuses %s', (_, turtle, expected) => {
    expect(() => loadOntology(files(turtle))).toThrow(expected)
  }) // prettier-ignore
})

describe('what the code needs is checked when the ontology is loaded', () => {
  it('names a class of words that is gone', () => {
    const gone = FILES.filter(({ name }) => name !== 'lexicon-words-people.ttl')
    expect(() => loadOntology(gone)).toThrow(
      /^lex:\w+ has no words, which a rule needs\. Write lex:\w+ a lex:WordClass/,
    )
    const rest = readOntology(gone)
    expect(() => rest.words('titleWord')).toThrow(/no words/)
    expect(() => rest.table('honorific')).toThrow(/lex:honorific has no words.+lex:WordTable/)
  })

  it.each(CODED_CLASSES.map((name) => [name]))('names the class %s where it is gone', (name) => {
    const classes = new Map([...ontology.classes].filter(([each]) => each !== name))
    expect(() => checkNeeds({ ...ontology, classes })).toThrow(
      `the ontology has no class "${name}", which the code needs.`,
    )
  })

  it('suggests what a class is called now', () => {
    expect(() => loadOntology(without('ng:SportsTeam', 'ng:SportTeam'))).toThrow(
      /no class "SportsTeam".+Did you mean "SportTeam"\?/,
    )
  })

  it('names a purpose that no property has', () => {
    const gone = without('lex:servesAs lex:citizenship ; ')
    expect(() => loadOntology(gone)).toThrow(
      /^no property serves as citizenship, which a rule needs\. Write lex:servesAs lex:citizenship/,
    )
  })

  it('does not mind how properties are called', () => {
    const renamed = loadOntology(without('ng:hasNationality', 'ng:nationalOf'))
    expect(renamed.propertyFor('citizenship')).toBe('nationalOf')
  })

  it("makes statements of a user's own property of a purpose, and knows both", () => {
    const mine = loadOntology(
      files(
        'ng:supportsParty a owl:ObjectProperty ; rdfs:label "supports party" ; lex:servesAs lex:partyMembership ;\n' +
          'rdfs:domain ng:Person ; rdfs:range ng:PoliticalParty .',
      ),
    )
    expect(mine.propertyFor('partyMembership')).toBe('supportsParty')
    expect(mine.propertiesFor('partyMembership')).toEqual(['memberOfParty', 'supportsParty'])
  })
})
