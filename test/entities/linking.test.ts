import { describe, expect, it } from 'vitest'
import { bodyPoints, chosen, personPoints, placePoints, type Evidence } from '../../src/entities/linking/evidence.ts'

const nothing: Evidence = {
  popularity: 4,
  name: 'full',
  country: 'none',
  office: 'none',
  description: 'none',
  age: 'none',
  life: 'lives',
  bearers: 5,
  typed: true,
  generic: false,
  region: 'none',
  shared: false,
}
const links = (points: number): boolean => chosen([{ candidate: 'it', points }]) !== undefined

describe('the evidence for a person', () => {
  const is = (evidence: Partial<Evidence>): boolean => links(personPoints({ ...nothing, ...evidence }))

  it('a famous full name is enough, a little known one is not', () => {
    expect([is({ popularity: 9 }), is({ popularity: 4 })]).toEqual([true, false])
  })

  it('a little known one needs office or country besides', () => {
    expect(is({ office: 'held' })).toBe(true)
    expect(is({ popularity: 5, country: 'leading' })).toBe(true)
    expect(is({ country: 'mentioned' })).toBe(false)
  })

  it('another age, country or calling, or a childhood, speaks against', () => {
    for (const against of [
      { age: 'wrong' },
      { country: 'contradicted' },
      { life: 'child' },
      { description: 'other' },
    ] as const)
      expect(is({ popularity: 8, bearers: 30, ...against })).toBe(false)
  })

  it('a surname needs the office, and the country or world fame', () => {
    const named = { name: 'surname', popularity: 7 } as const
    expect(is({ ...named, country: 'stated' })).toBe(false)
    expect(is({ ...named, office: 'held' })).toBe(false)
    expect(is({ ...named, office: 'held', country: 'leading' })).toBe(true)
    expect(is({ ...named, office: 'held', popularity: 9 })).toBe(true)
  })
})

describe('the evidence for places and bodies', () => {
  const place = (evidence: Partial<Evidence>): number => placePoints({ ...nothing, ...evidence })
  const isBody = (evidence: Partial<Evidence>): boolean => links(bodyPoints({ ...nothing, ...evidence }))

  it('a small place that the region points to goes before a large one', () => {
    expect(place({ popularity: 3, region: 'mentioned', shared: true })).toBeGreaterThan(
      place({ popularity: 6, region: 'other', shared: true }),
    )
  })

  it('a common name needs a country, letters need fame', () => {
    expect(isBody({ generic: true, popularity: 7, country: 'mentioned' })).toBe(false)
    expect(isBody({ generic: true, popularity: 7, country: 'stated' })).toBe(true)
    expect(isBody({ name: 'acronym', popularity: 5, country: 'stated' })).toBe(false)
    expect(isBody({ name: 'acronym', popularity: 6, country: 'stated' })).toBe(true)
  })
})

describe('the choice', () => {
  it('is none between equals', () => {
    expect(
      chosen([
        { candidate: 'a', points: 7 },
        { candidate: 'b', points: 6 },
      ]),
    ).toBeUndefined()
    expect(
      chosen([
        { candidate: 'a', points: 5 },
        { candidate: 'b', points: 8 },
      ]),
    ).toBe('b')
  })
})
