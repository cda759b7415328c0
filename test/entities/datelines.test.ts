import { expect, it } from 'vitest'
import { articleFromText } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

const newsgraph = await shippedNewsgraph()

it.each([
  ['LINZ, 12 May 2025 - Martin Gruber was arrested on Monday.', 'Linz', 'City'],
  ['TAMALE, 3 June 2025 — Farmers protested on Tuesday.', 'Tamale', 'City'],
  ['VARBERG, Sept. 9, 2023 -- The mayor resigned on Friday.', 'VARBERG', 'Place'],
  ['DUNMARRA, 14 Aug 2024 (Reuters) – A bridge collapsed on Tuesday.', 'DUNMARRA', 'Place'],
])('the name that a report opens with is a place: %s', async (text, label, name) => {
  const { entities } = await newsgraph.read(articleFromText(text))
  expect(entities[0]).toMatchObject({ label, type: 'place', class: name })
})
