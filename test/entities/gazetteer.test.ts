import { describe, expect, it } from 'vitest'
import { GazetteerError, loadGazetteer } from '../../src/entities/gazetteer/index.ts'
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
    expect(gazetteer.byId('donald-trump')).toMatchObject({ wikidata: 'Q22686', office: 'President' })
    expect(gazetteer.byId('moscow')?.wikidata).toBeUndefined()
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
