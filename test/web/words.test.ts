import { describe, expect, it } from 'vitest'
import { createSearch } from '../../web/search-index.ts'
import { edgeLabels, stanceOf } from '../../web/stance.ts'
import { edgeName, plain, shorten, timeText } from '../../web/words.ts'
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

  it('of an open relation has the words of the article', () => {
    const open = statement('exceeds')
    expect(edgeName({ ...view.edges[0]!, label: 'exceed … by' }, open)).toBe('exceeds … by')
    expect(edgeLabels('exceeds', open).full).toBe('“× exceeds”')
  })

  it('holds nothing that reorders or breaks the text around it', () => {
    expect(plain('a\u202eb\n\u0000c\u2066')).toBe('a b c')
  })

  it('is cut between characters, not within', () => {
    expect(shorten('👩👩👩👩', 3)).toBe('👩👩…')
    expect(shorten('four', 4)).toBe('four')
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

describe('a time', () => {
  it('is told as a day, a span, or open at one end', () => {
    const rest = { value: '', kind: 'date', certainty: 'stated' } as const
    expect(timeText({ ...rest, start: '2025-07-28', end: '2025-07-28' })).toBe('2025-07-28')
    expect(timeText({ ...rest, start: '2025-07-28', end: '2025-07-29' })).toBe('2025-07-28 – 2025-07-29')
    expect(timeText({ ...rest, start: '2022' })).toBe('from 2022')
    expect(timeText({ ...rest, value: 'P2D', kind: 'duration' })).toBe('P2D')
  })
})

describe('the search', () => {
  const search = createSearch(view.nodes)
  const found = (query: string): string[] => search(query, 5).map(({ node }) => node.id)

  it('puts whole names before beginnings and words within', () => {
    expect(found('helmdal')).toEqual(['helmdal', 'helmdal-grid'])
    expect(found('grid')).toEqual(['helmdal-grid', 'ingrid-solheim'])
  })

  it('does not care for case, accents or spaces around', () => {
    expect(found('  VERÍDIA ')[0]).toBe('veridia')
  })

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([])
    expect(found('zzz')).toEqual([])
  })
})
