import { valuesOf, type Description } from '../description.ts'
import { newIn, Said, unionOf } from '../quads.ts'
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
export const nTriples: Syntax = () => {
  const said = new Said()
  return {
    ...FRAMELESS,
    *write(sections) {
      for (const description of unionOf(sections, said)) yield lines(description, ' .\n')
    },
  }
}

/** Sections as named graphs, one quad a line. */
export const nQuads: Syntax = () => {
  const said = new Said()
  return {
    ...FRAMELESS,
    *write(sections) {
      for (const section of sections) {
        const end = ` ${bracketed(section.graph.value)} .\n`
        for (const description of newIn(section, said)) yield lines(description, end)
      }
    },
  }
}
