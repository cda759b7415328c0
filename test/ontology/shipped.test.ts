import { describe, expect, it } from 'vitest'
import { PLOVER_TYPES } from '../../src/model/index.ts'
import { MODALITIES, type LexicalFrame } from '../../src/model/index.ts'
import { ontology } from './shipped.ts'

const stated = ontology.frames.filter((frame) => !frame.passive)
const active = [...ontology.properties.values()].filter(({ passive }) => !passive)
const ranked = (frame: LexicalFrame): string =>
  JSON.stringify(
    frame.slots.filter(({ required }) => required).map(({ role, sources, classes }) => [role, sources, classes]),
  )

describe('the ontology that newsgraph ships', () => {
  it('knows what news is about', () => {
    for (const name of [
      'Person',
      'State',
      'Ministry',
      'Office',
      'Visit',
      'Agreement',
      'Sanction',
      'Election',
      'Attack',
      'Disaster',
    ]) {
      expect([...ontology.classes.keys()]).toContain(name)
    }
    expect(active.length).toBeGreaterThanOrEqual(160)
    expect(stated.length).toBeGreaterThanOrEqual(900)
  })

  it('has label, comment, domain and range for every property', () => {
    const incomplete = [...ontology.properties.values()].filter(
      ({ label, comment, domain, range }) => !label || !comment || domain.length === 0 || range.length === 0,
    )
    expect(incomplete.map(({ name }) => name)).toEqual([])
  })

  it('has words, an entailment or a rule for every property, or for its inverse', () => {
    const evoked = new Set([
      ...ontology.frames.map(({ property }) => property),
      ...ontology.entailments.map(({ to }) => to),
      // "former" makes it of every office
      ...ontology.propertiesFor('formerOffice'),
    ])
    const isEvoked = ({ name, inverse = '' }: { name: string; inverse?: string }): boolean =>
      evoked.has(name) || evoked.has(inverse)
    expect(active.filter((property) => !isEvoked(property)).map(({ name }) => name)).toEqual([])
  })

  it('leads from every frame to a property that exists', () => {
    expect(stated.filter(({ property }) => !ontology.properties.has(property))).toEqual([])
  })

  it('has no frame that another one keeps from ever being used', () => {
    const seen = new Map<string, string>()
    const shadowed = stated.flatMap((frame) => {
      const { lemma, pos, particle, complement, modifier } = frame
      const key = [pos, modifier, lemma, particle, complement, ranked(frame)].join(' ')
      const other = seen.get(key)
      seen.set(key, frame.property)
      return other === undefined ? [] : [`${lemma}: ${other}, ${frame.property}`]
    })
    expect(shadowed).toEqual([])
  })

  it('has lower-case lemmas only', () => {
    const words = stated.flatMap(({ lemma, particle, complement, modifier }) => [
      lemma,
      particle ?? '',
      complement ?? '',
      modifier ?? '',
    ])
    expect(
      words.filter((word) => word !== word.toLowerCase() || word.replace(/^(?:not|to) /, '').includes(' ')),
    ).toEqual([])
  })

  it('evokes every PLOVER type by verbs and nouns in plenty', () => {
    const scarce = PLOVER_TYPES.filter((type) => {
      const own = stated.filter(({ property }) => ontology.properties.get(property)?.plover === type)
      return own.filter(({ pos }) => pos === 'verb').length < 10 || own.filter(({ pos }) => pos === 'noun').length < 4
    })
    expect(scarce).toEqual([])
  })

  it('gives a passive property the event and the codes of its active form', () => {
    const { inverse, event, plover, domain, range } = ontology.properties.get('arrestedBy')!
    const arrests = ontology.properties.get('arrests')!
    expect({ inverse, event, plover, domain, range }).toEqual({
      inverse: 'arrests',
      event: 'Arrest',
      plover: 'COERCE',
      domain: arrests.range,
      range: arrests.domain,
    })
    expect(arrests.inverse).toBe('arrestedBy')
  })

  it('places classes below others, unknown ones below nothing', () => {
    expect(ontology.isA('State', 'Agent')).toBe(true)
    expect(ontology.isA('State', 'Place')).toBe(true)
    expect(ontology.isA('Ministry', 'Organization')).toBe(true)
    expect(ontology.isA('Agent', 'State')).toBe(false)
    expect(ontology.isA('Unicorn', 'Thing')).toBe(false)
  })

  it('aligns the relations of biography with Wikidata', () => {
    const ids = [
      'P19',
      'P26',
      'P27',
      'P40',
      'P69',
      'P102',
      'P108',
      'P112',
      'P159',
      'P169',
      'P355',
      'P551',
      'P569',
      'P570',
      'P571',
    ]
    const known = new Set([...ontology.properties.values()].flatMap(({ alignments }) => alignments))
    expect(ids.filter((id) => !known.has(`http://www.wikidata.org/prop/direct/${id}`))).toEqual([])
  })
})

describe('words of stance', () => {
  it('tells what is denied, planned and reported', () => {
    expect(ontology.implicatives.get('refrain')).toEqual([{ lemma: 'refrain', pos: 'verb', polarity: 'negative' }])
    expect(ontology.modalityWords.get('upcoming')).toEqual([
      { lemma: 'upcoming', pos: 'adjective', modality: 'planned' },
    ])
    expect(ontology.reportingWords.get('say')).toEqual([{ lemma: 'say', pos: 'verb' }])
    expect(ontology.reportingWords.get('deny')).toEqual([{ lemma: 'deny', pos: 'verb', polarity: 'negative' }])
    expect(ontology.reportingWords.size).toBeGreaterThanOrEqual(150)
  })

  it('uses the modalities of statements', () => {
    const used = [...ontology.modalityWords.values()].flat().map(({ modality }) => modality)
    expect(used.every((modality) => MODALITIES.some((each) => each === modality))).toBe(true)
  })

  it('knows offices, and by which property people hold them', () => {
    for (const noun of ['minister', 'secretary', 'president', 'ambassador', 'ceo'])
      expect(ontology.officeNouns.has(noun)).toBe(true)
    expect(ontology.officeNouns.has('visit')).toBe(false)
    expect(ontology.propertyFor('office')).toBe('holdsPosition')
    expect(ontology.classNouns?.get('ministry')).toBe('Ministry')
  })
})
