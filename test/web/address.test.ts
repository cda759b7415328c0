import { describe, expect, it } from 'vitest'
import { fromAddress, toAddress } from '../../web/address.ts'
import { FIRST_STATE, NO_FILTERS, type ViewerState } from '../../web/store.ts'

describe('the address of a view', () => {
  it('is empty at first sight', () => {
    expect(toAddress(FIRST_STATE)).toBe('')
    expect(fromAddress('')).toEqual(FIRST_STATE)
  })

  it.each<Partial<ViewerState>>([
    { tab: 'timeline', unfolded: 38, expanded: ['india', 'a&b=c#d'] },
    {
      hidden: ['russia'],
      pinned: ['india', 'oil'],
      same: [
        ['delhi', 'new delhi'],
        ['a', '__proto__'],
      ],
    },
    {
      focus: { kind: 'path', from: 'india', to: '__proto__' },
      selection: { kind: 'pair', ids: ['india', '__proto__'] },
    },
    { focus: { kind: 'entity', id: 'निर्यात' }, selection: { kind: 'article', id: 'a' } },
    {
      selection: { kind: 'statement', id: 's1' },
      filters: {
        text: 'gas & oil',
        article: 'a',
        relation: 'imports',
        source: 'kremlin',
        from: '2024-05',
        to: '2024-06-30',
        types: new Set(['person', 'time']),
        tellings: new Set(['denied']),
        surenesses: new Set(['low']),
      },
    },
  ])('gives the same view again', (change) => {
    const state = { ...FIRST_STATE, ...change }
    expect(fromAddress(toAddress(state))).toEqual(state)
  })

  it('that says what there is not is read as far as it goes', () => {
    expect(fromAddress('tab=nowhere&focus=galaxy&focus=x&unfolded=-3&from=yesterday&without=dragon&text=oil')).toEqual({
      ...FIRST_STATE,
      filters: { ...NO_FILTERS, text: 'oil' },
    })
  })
})
