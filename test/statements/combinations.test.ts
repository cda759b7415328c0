import { expect, it } from 'vitest'
import type { FrameMatch } from '../../src/model/index.ts'
import { combinations } from '../../src/statements/fillers.ts'
import { ontology } from '../ontology/shipped.ts'

const [frame] = ontology.framesOf('visit', 'verb')

const of = (roles: Readonly<Record<string, readonly number[]>>): FrameMatch => ({
  frame: frame!,
  roles: new Map(Object.entries(roles)),
  complete: true,
})
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

it('everyone who did it did it to all', () => {
  expect(combinations(of({ subject: [0, 2, 4], object: [7, 9] }))).toEqual([
    { subject: 0, object: 7 },
    { subject: 0, object: 9 },
    { subject: 2, object: 7 },
    { subject: 2, object: 9 },
    { subject: 4, object: 7 },
    { subject: 4, object: 9 },
  ])
})

it('without an object each did it by itself, without a subject nobody', () => {
  expect(combinations(of({ subject: [0, 2] }))).toEqual([
    { subject: 0, object: undefined },
    { subject: 2, object: undefined },
  ])
  expect(combinations(of({ object: [3] }))).toEqual([])
})

it('a long list is told of thirty times at most', () => {
  const others = upTo(6).map((at) => at + 10)
  expect(combinations(of({ subject: upTo(5), object: others }))).toHaveLength(30)
  expect(combinations(of({ subject: upTo(6), object: others }))).toHaveLength(30)
})

it('what two do to each other nobody does to themselves', () => {
  expect(combinations(of({ subject: [0, 2], object: [0, 2] }))).toEqual([
    { subject: 0, object: 2 },
    { subject: 2, object: 0 },
  ])
})
