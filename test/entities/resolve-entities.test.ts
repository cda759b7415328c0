import { describe, expect, it } from 'vitest'
import { resolved } from './resolved.ts'

describe('people', () => {
  const { at, article, entities } = resolved('people')

  it('are one under all forms of their names, titles aside', () => {
    const jaishankar = at('Jaishankar')
    expect(jaishankar).toMatchObject({
      id: 's-jaishankar',
      label: 'S. Jaishankar',
      type: 'person',
      class: 'Person',
      named: true,
    })
    expect(at('Jaishankar', 1)).toBe(jaishankar)
    expect(jaishankar?.aliases).toEqual(['S Jaishankar', 'Jaishankar'])
  })

  it('have mentions that span title and name, with offsets into the article', () => {
    const [first] = at('Jaishankar')!.mentions
    expect(first).toMatchObject({
      text: 'Indian External Affairs Minister S Jaishankar',
      start: 0,
      end: 45,
      form: 'name',
    })
    for (const mention of entities.flatMap((entity) => entity.mentions))
      expect(article.text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  it('are meant by the pronouns that take them up', () => {
    expect(at('He')?.id).toBe('s-jaishankar')
    expect(at('Lavrov', 1)?.id).toBe('sergey-lavrov')
  })

  it('are not their nationality', () => {
    expect(at('Indian')).toMatchObject({ id: 'india', class: 'State', wikidata: 'Q668', wikipedia: 'India' })
    expect(at('Russian')).toBe(at('Russia'))
  })

  it('of one surname stay apart, and the bare surname is neither', () => {
    const smiths = resolved('smiths')
    expect([smiths.at('John')?.id, smiths.at('Mary')?.id]).toEqual(['john-smith', 'mary-smith'])
    expect(smiths.at('Smith', 2)?.id).toBe('smith--story')
  })
})

describe('titles', () => {
  const { at } = resolved('goalkeeper')

  it('beside a name are the person, not a second one', () => {
    expect(at('goalkeeper')).toBe(at('Lundby'))
    expect(at('Lundby')?.mentions.map(({ text }) => text)).toEqual(['Norwegian goalkeeper Erik Lundby'])
    expect(at('Norwegian')?.id).toBe('norway')
  })
})

describe('pronouns', () => {
  it('of the first person are whoever speaks, as long as the quotation goes on', () => {
    const { at } = resolved('speakers')
    expect(at('I', 0)?.id).toBe('john-smith')
    expect(at('I', 1)?.id).toBe('john-smith')
  })

  it('do not take up another argument of their verb, reflexives do', () => {
    const { at } = resolved('objects')
    expect(at('him')).toBeUndefined()
    expect(at('himself')).toBe(at('Putin'))
  })

  it('inside a later conjunct take up the first', () => {
    const { at } = resolved('allies')
    expect(at('its', 0)?.id).toBe('united-states')
    expect(at('its', 1)?.id).toBe('india')
    expect(at('allies')?.label).toBe("United States's allies")
  })

  it('that stand for nothing are no mention', () => {
    expect(resolved('empty').at('It')).toBeUndefined()
  })
})

describe('states', () => {
  it('are meant by their capital where it acts, and the city where one goes to it', () => {
    const { at, placeOf } = resolved('capitals')
    expect(at('Moscow', 0)).toMatchObject({ id: 'russia', class: 'State' })
    expect(placeOf('Moscow', 0)).toBeUndefined()
    expect(at('Moscow', 1)?.id).toBe('russia')
    expect(at('Moscow', 2)).toMatchObject({ id: 'moscow', class: 'City' })
    expect(placeOf('Moscow', 2)?.id).toBe('moscow')
    expect(at('its')?.id).toBe('russia')
  })

  it('are what people of the state call their country', () => {
    const { at } = resolved('diplomats')
    expect(at('their')).toBe(at('diplomats'))
    expect(at('country')?.id).toBe('india')
    expect(at('relationship')?.label).toBe("India's relationship with Russia")
  })

  it('are not their people', () => {
    const { at } = resolved('peoples')
    expect(at('Indian', 0)).toMatchObject({ type: 'person', class: 'Person', named: false })
    expect(at('Germans')).toMatchObject({ label: 'Germans', type: 'person', class: 'Group', named: false })
    expect(at('Indian', 1)?.id).toBe('india')
  })
})

describe('national teams', () => {
  it('are meant by a country that competes, not where it is a place', () => {
    const { at } = resolved('match')
    expect(at('Belgium', 0)).toMatchObject({
      id: 'belgium-national-football-team',
      wikipedia: 'Belgium national football team',
      type: 'organization',
    })
    expect(at('Panama', 1)).toBe(at('Panama', 0))
    expect(at('Belgium', 1)?.id).toBe('belgium')
    expect(at('Belgium', 2)?.id).toBe('belgium')
  })
})

describe('cities', () => {
  it('are told apart by the state named behind them', () => {
    const { at } = resolved('goalkeeper')
    expect(at('Eugene')).toMatchObject({ class: 'City', wikipedia: 'Eugene, Oregon' })
    expect(at('Oregon')).toMatchObject({ id: 'oregon', class: 'Region', type: 'place' })
  })
})

describe('organizations', () => {
  it('are one with their acronym and known by the gazetteer', () => {
    const { at } = resolved('acronym')
    expect(at('Organization')).toMatchObject({
      id: 'world-health-organization',
      wikidata: 'Q7817',
      class: 'InternationalOrganization',
    })
    expect(at('WHO', 0)).toBe(at('Organization'))
    expect(at('WHO', 1)).toBe(at('Organization'))
    expect(at('U.S.')).toBe(at('States'))
  })

  it('are taken up by the noun that their name ends in', () => {
    const { at, entities } = resolved('ministry')
    expect(at('ministry')).toBe(at('Ministry'))
    expect(at('Ministry')).toMatchObject({ id: 'russian-foreign-ministry', class: 'Ministry' })
    expect(at('Russian')?.id).toBe('russia')
    expect(entities.some(({ label }) => label === 'ministry')).toBe(false)
  })
})

describe('things described', () => {
  const first = resolved('oil', 'one')
  const second = resolved('oil', 'two')

  it('are one where a definite phrase repeats the noun', () => {
    expect(first.at('agreement', 1)).toBe(first.at('agreement', 0))
  })

  it('are one where possessor and destination agree, and are not their possessor', () => {
    const { at, byId } = resolved('visits')
    expect(at('visit', 1)).toBe(at('visit', 0))
    expect(at('visit')).toMatchObject({
      label: "Vinay Kwatra's upcoming visit to Russia",
      class: 'Visit',
      named: false,
    })
    expect(at('Kwatra', 1)).toBe(byId('vinay-kwatra'))
    expect(at('trip')).not.toBe(at('visit'))
  })

  it('belong to their article', () => {
    expect([first.at('agreement')?.id, second.at('agreement')?.id]).toEqual(['agreement--one', 'agreement--two'])
  })

  it('spoken of in general are the same in every article', () => {
    expect(first.at('oil')).toMatchObject({ id: 'crude-oil', label: 'crude oil', class: 'Commodity' })
    expect(second.at('oil')?.id).toBe('crude-oil')
    expect(first.at('oil')?.mentions).toHaveLength(2)
  })

  it('are no entity where they tell a time', () => {
    expect(first.at('May')).toBeUndefined()
  })

  it('gives every entity an id of its own', () => {
    const ids = first.entities.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
