import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { differences, meantTexts } from './meant.ts'

const newsgraph = shippedNewsgraph()

describe('who and what is meant', () => {
  it.each(meantTexts())('$text', async (meant) => {
    const reading = await (await newsgraph).read(articleFromText(meant.text, { id: 'text', published: '2025-08-13' }))
    expect(differences(reading, meant)).toEqual([])
  })
})
