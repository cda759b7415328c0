import type { Description } from '../description.ts'
import { unionOf } from '../quads.ts'
import type { Syntax } from './syntax.ts'
import { bracketed, written } from './terms.ts'

function lines({ subject, properties }: Description, end: string): string {
  const start = bracketed(subject)
  let all = ''
  for (const [predicate, ...values] of properties) {
    const beginning = `${start} ${bracketed(predicate)} `
    for (const value of values) all += beginning + written(value, bracketed) + end
  }
  return all
}

const FRAMELESS = { begin: '', between: '', end: '' }

/** All sections as one graph, one triple a line. */
export const nTriples: Syntax = () => ({
  ...FRAMELESS,
  *write(sections) {
    for (const description of unionOf(sections)) yield lines(description, ' .\n')
  },
})

/** Sections as named graphs, one quad a line. */
export const nQuads: Syntax = () => ({
  ...FRAMELESS,
  *write(sections) {
    for (const { graph, descriptions } of sections) {
      const end = ` ${bracketed(graph)} .\n`
      for (const description of descriptions) yield lines(description, end)
    }
  },
})
