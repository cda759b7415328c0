import { describe, expect, it } from 'vitest'
import { GazetteerError, loadGazetteer, nameKey, type GazetteerEntry } from '../../src/entities/gazetteer/index.ts'
import { gazetteer } from './gazetteer.ts'

const ids = (name: string): string[] => gazetteer.named(name).map(({ id }) => id)

describe('the gazetteer', () => {
  it('knows states by name, alias and abbreviation, with or without points and article', () => {
    for (const name of ['United States', 'the United States', 'US', 'U.S.', 'USA', 'America'])
      expect(ids(name)[0]).toBe('united-states')
    expect(ids('us')).toEqual([])
  })

  it('knows adjectives and peoples', () => {
    expect(gazetteer.ofAdjective('Dutch')?.id).toBe('netherlands')
    expect(gazetteer.ofAdjective('Western')?.id).toBe('the-west')
    expect(gazetteer.ofPeople('Afghans')?.id).toBe('afghanistan')
    expect(gazetteer.ofAdjective('Local')).toBeUndefined()
  })

  it('knows what capitals and seats of power stand for', () => {
    expect(
      ['Moscow', 'New Delhi', 'Kremlin', 'White House', 'Brussels'].map((name) => gazetteer.metonym(name)?.id),
    ).toEqual(['russia', 'india', 'russia', 'united-states', 'european-union'])
    expect(gazetteer.metonym('Toronto')).toBeUndefined()
  })

  it('gives Wikidata items and Wikipedia titles where a source has them', () => {
    expect(gazetteer.byId('georgia')).toMatchObject({ wikidata: 'Q230', wikipedia: 'Georgia (country)' })
    expect(gazetteer.named('Eugene')[0]).toMatchObject({
      class: 'City',
      country: 'united-states',
      wikipedia: 'Eugene, Oregon',
    })
    expect(gazetteer.byId('moscow')?.wikidata).toBe('Q649')
  })

  it('puts states before cities and people of the same name', () => {
    expect(ids('Georgia')).toEqual(['georgia', 'georgia-u-s-state'])
  })

  it('tells the gender of given names that have one', () => {
    expect([
      gazetteer.genderOf('Donald'),
      gazetteer.genderOf('Angela'),
      gazetteer.genderOf('Robin'),
      gazetteer.genderOf('Kremlin'),
    ]).toEqual(['male', 'female', undefined, undefined])
  })

  it('says what is wrong with a file that is none', () => {
    expect(() => loadGazetteer('{')).toThrow(GazetteerError)
    expect(() => loadGazetteer('{"version":9}')).toThrow(/make it again/)
  })
})

/** A gazetteer of some entries, two further cities, and a few given names. */
const small = (entries: readonly GazetteerEntry[]) =>
  loadGazetteer(
    JSON.stringify({
      version: 1,
      entries,
      metonyms: [{ name: 'Old Fort', entity: 'northland' }],
      cities: 'Harbour|NL|=|Port;Haven\nVale|XX|Vale (town)|\nPlain|||',
      givenNames: { male: 'Ivo', female: 'Ada', unisex: 'Robin' },
      titles: 'old fort\nvale bridge',
    }),
  )
const northland: GazetteerEntry = {
  id: 'northland',
  label: 'Northland',
  class: 'State',
  iso: 'NL',
  adjectives: ['Northlandic'],
  people: ['Northlander', 'Northwoman', 'Northese'],
  acronyms: ['N.L.'],
}
const fort: GazetteerEntry = { id: 'fort', label: 'Fort', class: 'City', country: 'northland', capital: true, aliases: ['Castle'] } // prettier-ignore

describe('a gazetteer made by hand', () => {
  it.each([
    [['City', 'State', 'Person'], ['state', 'city', 'person']],
    [['InternationalOrganization', 'Group', 'Region', 'Continent'], ['continent', 'region', 'group', 'internationalorganization']],
    [['University', 'City'], ['city', 'university']],
  ])('puts %j of one name in the order %j', (classes, order) => {
    const { named } = small(classes.map((name) => ({ id: name.toLowerCase(), label: 'Vale Hill', class: name })))
    expect(named('Vale Hill').map(({ id }) => id)).toEqual(order)
  }) // prettier-ignore

  it('puts a name that more often means something else last', () => {
    const { named } = small([
      { id: 'state', label: 'Hill', class: 'State', ambiguous: true },
      { id: 'body', label: 'Hill', class: 'City' },
    ])
    expect(named('Hill').map(({ id }) => id)).toEqual(['body', 'state'])
  })

  it('knows further cities, their states, aliases and titles', () => {
    const { named } = small([northland])
    expect(named('Harbour')).toEqual([
      {
        id: 'harbour',
        label: 'Harbour',
        class: 'City',
        aliases: ['Port', 'Haven'],
        country: 'northland',
        wikipedia: 'Harbour',
      },
    ])
    expect(named('Haven')).toEqual(named('Harbour'))
    expect(named('Vale')).toEqual([{ id: 'vale', label: 'Vale', class: 'City', wikipedia: 'Vale (town)' }])
    expect(named('Plain')).toEqual([{ id: 'plain', label: 'Plain', class: 'City' }])
  })

  it('knows a people in singular and plural', () => {
    const { ofPeople } = small([northland])
    const known = ['Northlander', 'Northlanders', 'Northwoman', 'Northwomans', 'Northese', 'Northeses']
    expect(known.filter((word) => ofPeople(word)?.id === 'northland')).toEqual(known.slice(0, 5))
    const welsh = small([{ ...northland, people: ['Welshman', 'Dutchwoman'] }])
    expect(['Welshmen', 'Dutchwomen', 'Welshmans'].map((word) => welsh.ofPeople(word)?.id)).toEqual([
      'northland',
      'northland',
      undefined,
    ])
  })

  it('has a capital, under all its names, and a seat stand for the power', () => {
    const { metonym } = small([northland, fort])
    expect(['Fort', 'the Fort', 'Castle', 'Old Fort', 'Vale'].map((name) => metonym(name)?.id)).toEqual([
      'northland',
      'northland',
      'northland',
      'northland',
      undefined,
    ])
    const town = small([northland, { ...fort, capital: false }])
    expect(town.metonym('Fort')).toBeUndefined()
    const stateless = small([northland, { id: 'fort', label: 'Fort', class: 'City', capital: true }])
    expect(stateless.metonym('Fort')).toBeUndefined()
  })

  it('knows states of the USA by name and abbreviation, no other', () => {
    const { americanState } = small([
      northland,
      { id: 'vale-state', label: 'Vale Land', class: 'Region', abbreviations: ['VL', 'Va.'] },
    ])
    expect(['Vale Land', 'VL', 'Va', 'Northland'].map((name) => americanState(name)?.id)).toEqual([
      'vale-state',
      'vale-state',
      'vale-state',
      undefined,
    ])
  })

  it('knows given names, also those that tell no gender, and titles in any case', () => {
    const { isGivenName, genderOf, isTitle } = small([])
    expect(['Ada', 'Ivo', 'Robin', 'Vale'].map((name) => [isGivenName(name), genderOf(name)])).toEqual([
      [true, 'female'],
      [true, 'male'],
      [true, undefined],
      [false, undefined],
    ])
    expect(['Old Fort', 'Vale Bridge', 'Bridge'].map(isTitle)).toEqual([true, true, false])
  })

  it.each([['{"version":1,"entries":[]}'], ['{"version":1,"titles":""}'], ['{"version":2,"entries":[],"titles":""}']])(
    'is not made of %s',
    (text) => {
      expect(() => loadGazetteer(text)).toThrow('another version')
    },
  )
})

describe('one spelling of a name', () => {
  it.each([
    ['Vale', 'Vale'],
    ['the Vale', 'Vale'],
    ['The Vale', 'Vale'],
    ['Theo Vale', 'Theo Vale'],
    ['São Vale', 'Sao Vale'],
    ['Vale’s', "Vale's"],
    ['U.S.', 'US'],
    ['St. Vale', 'St Vale'],
    ['Vale 2.0', 'Vale 2.0'],
    ['Vale\u00a0 Hill ', 'Vale Hill'],
    ['Vale_Hill', 'Vale Hill'],
    ['Vale–Hill', 'Vale-Hill'],
  ])('of %s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })
})
