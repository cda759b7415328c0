import { valuesOf, type Description } from '../description.ts'
import { unionOf } from '../quads.ts'
import type { Syntax } from './syntax.ts'
import { bracketed, written } from './terms.ts'

function lines({ subject, properties }: Description, end: string): string {
  let all = ''
  for (const property of properties) {
    const beginning = `<${subject.value}> <${property[0].value}> `
    for (const value of valuesOf(property)) all += beginning + written(value, bracketed) + end
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
      const end = ` ${bracketed(graph.value)} .\n`
      for (const description of descriptions) yield lines(description, end)
    }
  },
})
