import { describe, expect, it } from 'vitest'
import { edgeLabels, stanceOf, tellingOf } from '../../web/stance.ts'
import { shorten } from '../../web/words.ts'
import { sentenceParts } from '../../web/panel/sentence-parts.ts'
import { sampleView } from '../support/view.ts'

const view = sampleView()
const statement = (relation: string) => view.statements.find(({ relation: { text } }) => text === relation)!

describe('a label', () => {
  it('says what is not told as fact', () => {
    const full = (relation: string, name: string): string => edgeLabels(name, statement(relation)).full
    expect(full('has not yet approved', 'approves')).toBe('× not approves')
    expect(full('intends to visit', 'visits')).toBe('visits (intended)')
    expect(full('could halve', 'reduces')).toBe('“reduces” (possible)')
    expect(full('imports', 'imports')).toBe('imports')
  })

  it('of what a source does not confirm says so, and not that the source says it', () => {
    const claimed = statement('undercutting')
    const withheld = { ...claimed, attribution: { ...claimed.attribution!, polarity: 'negative' as const } }
    expect(edgeLabels('undercuts', withheld).full).toBe('× “undercuts”')
    expect(edgeLabels('undercuts', claimed).full).toBe('“undercuts”')
    expect(stanceOf(withheld)).toMatchObject({ tone: 'denied', crossed: true, doubled: true })
    expect([withheld, claimed].map(tellingOf)).toEqual(['denied', 'claimed'])
  })

  it('of an open relation has the words of the article', () => {
    const open = statement('exceeds')
    expect(edgeLabels('exceeds', open).full).toBe('“× exceeds”')
  })

  it('holds nothing that reorders, breaks or covers the text around it', () => {
    expect(shorten('\u202ea\u200fb\n\u0000c\u2066\u0301\u0302\u0303\u0304\u0305\u0306', 40)).toBe(
      'ab c\u0301\u0302\u0303\u0304',
    )
  })

  it('is cut between characters, not within', () => {
    expect(shorten('👩👩👩👩', 3)).toBe('👩👩…')
    expect(shorten('four', 4)).toBe('four')
    // Joiners make one sign of several characters, and one word in the scripts of India.
    expect(shorten('👩\u200d🚀', 4)).toBe('👩\u200d🚀')
  })
})

describe('a line', () => {
  it('differs by polarity, modality and attribution, which combine', () => {
    expect(stanceOf(statement('imports'))).toEqual({ tone: 'fact', line: 'solid', crossed: false, doubled: false })
    expect(stanceOf(statement('could halve'))).toEqual({
      tone: 'possible',
      line: 'dotted',
      crossed: false,
      doubled: true,
    })
    expect(stanceOf(statement('had never consulted'))).toMatchObject({ tone: 'denied', crossed: true, doubled: true })
    expect(stanceOf(statement('undercutting'))).toMatchObject({ tone: 'claimed', line: 'solid', doubled: true })
  })
})

describe('a sentence', () => {
  it('is cut where the words of a statement begin and end, and is whole again when joined', () => {
    const parts = sentenceParts(statement('did not invite'))
    expect(parts.map(({ text }) => text).join('')).toBe(statement('did not invite').evidence.text)
    expect(parts).toEqual([
      { text: 'Veridia', part: 'subject' },
      { text: ' ', part: null },
      { text: 'did not invite', part: 'relation' },
      { text: ' ', part: null },
      { text: 'Kestovia', part: 'object' },
      { text: ' to ', part: null },
      { text: 'the talks in Port Amsel', part: 'argument' },
      { text: '.', part: null },
    ])
  })
})
