import { valuesOf, type Description } from '../description.ts'
import { newIn, Said, unionOf } from '../quads.ts'
import { rdf } from '../vocabulary.ts'
import type { Syntax, Written } from './syntax.ts'
import { prefixed, written } from './terms.ts'

const WIDTH = 120
const TYPE = rdf.type.value

type Prefixes = Readonly<Record<string, string>>

const prefixLines = (prefixes: Prefixes): string =>
  Object.entries(prefixes)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join('')

/** Writes descriptions: prefixed names, one property a line, no line too long but for its words. */
function describer(prefixes: Prefixes): (description: Description, indent: string) => string {
  const iri = prefixed(prefixes)
  return ({ subject, properties }, indent) => {
    let text = indent + iri(subject.value)
    let before = ' '
    for (const property of properties) {
      const predicate = property[0].value
      const name = predicate === TYPE ? 'a' : iri(predicate)
      text += before + name
      before = ` ;\n${indent}    `
      let column = indent.length + name.length + 4
      let between = ' '
      for (const value of valuesOf(property)) {
        const term = written(value, iri)
        const breaks = between !== ' ' && column + term.length + 2 > WIDTH
        text += (breaks ? `,\n${indent}        ` : between) + term
        column = breaks ? term.length + 8 : column + term.length + 2
        between = ', '
      }
    }
    // The space keeps a number's point and the end of the statement apart, which not every store does.
    return `${text} .\n`
  }
}

const frameOf = (prefixes: Prefixes): Omit<Written, 'write'> => ({ begin: prefixLines(prefixes), between: '', end: '' })

/** All sections as one graph, in Turtle. */
export const turtle: Syntax = (prefixes) => {
  const write = describer(prefixes)
  const said = new Said()
  return {
    ...frameOf(prefixes),
    *write(sections) {
      for (const description of unionOf(sections, said)) yield `\n${write(description, '')}`
    },
  }
}

/** Sections as named graphs, in TriG. */
export const trig: Syntax = (prefixes) => {
  const write = describer(prefixes)
  const iri = prefixed(prefixes)
  const said = new Said()
  return {
    ...frameOf(prefixes),
    *write(sections) {
      for (const section of sections) {
        yield `\n${iri(section.graph.value)} {\n`
        for (const description of newIn(section, said))
          if (description.properties.length > 0) yield write(description, '    ')
        yield '}\n'
      }
    },
  }
}
