import { describe, expect, it } from 'vitest'
import { joinedNames, listedNames, readOwn } from '../../src/entities/gazetteer/index.ts'
import { gazetteer } from './gazetteer.ts'

const { known } = gazetteer
const items = (found: readonly { wikidata?: string }[]): (string | undefined)[] => found.map(({ wikidata }) => wikidata)

describe('whom the world knows', () => {
  it('is found whatever the case, accents and points', () => {
    for (const name of ['Hugo Chávez', 'hugo chavez', 'HUGO CHAVEZ']) expect(items(known.named(name))[0]).toBe('Q8440')
    expect(known.named('Nobody Of That Name')).toEqual([])
  })

  it('is found without middle initials, in another transliteration, by surname and by acronym', () => {
    expect(items(known.named('George Bush'))).toContain('Q207')
    expect(items(known.alike('Viktor Janukovich'))).toContain('Q1459658')
    expect(items(known.ofSurname('Merkel'))).toContain('Q567')
    expect(items(known.ofSurname('al-Assad'))).toContain('Q44329')
    expect(items(known.ofSurname('Hu'))).toContain('Q15029')
    expect(items(known.ofAcronym('ANC'))).toContain('Q83162')
    expect(known.bearersOf('Merkel')).toBeGreaterThan(0)
  })

  it('tells terms in office and the country', () => {
    expect(known.named('Barack Obama')[0]).toMatchObject({
      countries: ['US'],
      terms: expect.arrayContaining([{ office: 'senator', from: '200501', to: '200811' }]) as unknown,
    })
  })

  it('puts the best known first', () => {
    const [first] = known.named('Birmingham')
    expect(first).toMatchObject({ wikidata: 'Q2256', countries: ['GB'] })
    expect(items(known.named('Birmingham'))).toContain('Q79867')
  })

  it("puts the user's own before the world's, each item once", () => {
    const own = readOwn({ name: 'own.jsonl', text: '{"label":"Birmingham","type":"place","wikidata":"Q79867"}' })
    const both = joinedNames(listedNames(own), known).named('Birmingham')
    expect(both[0]).toMatchObject({ wikidata: 'Q79867', own: true })
    expect(items(both).filter((item) => item === 'Q79867')).toHaveLength(1)
    expect(items(both)).toContain('Q2256')
  })
})
