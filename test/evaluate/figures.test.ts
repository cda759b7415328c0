import { describe, expect, it } from 'vitest'
import { figureLines, readFigures } from '../../src/evaluate/figures.ts'

describe('figures of a scorer', () => {
  it('are read by their labels, the first of a name counts', () => {
    expect(
      readFigures('P 0.501  R 0.332  F1 0.399  AUC 0.201   (all extractions kept: P 0.400 R 0.3 F1 0.39)'),
    ).toEqual({
      P: 0.501,
      R: 0.332,
      F1: 0.399,
      AUC: 0.201,
    })
  })
  it('keep what P, R and F1 are of', () => {
    const text =
      'type P 0.800 R 0.700 F1 0.747 macro-F1 0.600 main 0.650 | quad R 0.900 | type+who+whom R 0.400   (131 sentences)'
    expect(readFigures(text)).toEqual({
      'type P': 0.8,
      'type R': 0.7,
      'type F1': 0.747,
      'macro-F1': 0.6,
      main: 0.65,
      'quad R': 0.9,
      'type+who+whom R': 0.4,
    })
  })
  it('may be negative or undefined', () => {
    expect(readFigures('MAE 0.850  r -0.120')).toEqual({ MAE: 0.85, r: -0.12 })
    expect(readFigures('MAE 0.850  r nan')).toEqual({ MAE: 0.85 })
  })
  it('come by part where a scorer prints several lines', () => {
    const printed = 'names  P 0.9 R 0.8 F1 0.85  (12 names)\nattribution content        P 0.5 R 0.4 F1 0.44\n'
    expect(figureLines('gum-news', printed).map(({ part }) => part)).toEqual(['names', 'attribution'])
    expect(figureLines('carb', 'P 0.5 R 0.4 F1 0.44\n').map(({ part }) => part)).toEqual(['carb'])
  })
})
