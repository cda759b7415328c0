import type { Description } from '../description.ts'
import { unionOf } from '../quads.ts'
import { rdf } from '../vocabulary.ts'
import type { Syntax, Written } from './syntax.ts'
import { prefixed, written } from './terms.ts'

const WIDTH = 120

type Prefixes = Readonly<Record<string, string>>

const prefixLines = (prefixes: Prefixes): string =>
  Object.entries(prefixes)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join('')

/** Writes descriptions: prefixed names, one property a line, no line too long but for its words. */
function describer(prefixes: Prefixes): (description: Description, indent: string) => string {
  const iri = prefixed(prefixes)
  return ({ subject, properties }, indent) => {
    const lines = properties.map(([predicate, ...values]) => {
      let line = predicate.value === rdf.type.value ? 'a' : iri(predicate)
      let column = indent.length + line.length + 4
      for (const [at, value] of values.entries()) {
        const term = written(value, iri, true)
        const breaks = at > 0 && column + term.length + 2 > WIDTH
        line += `${at === 0 ? ' ' : breaks ? `,\n${indent}        ` : ', '}${term}`
        column = breaks ? term.length + 8 : column + term.length + 2
      }
      return line
    })
    // The space keeps a number's point and the end of the statement apart, which not every store does.
    return `${indent}${iri(subject)} ${lines.join(` ;\n${indent}    `)} .\n`
  }
}

const frameOf = (prefixes: Prefixes): Omit<Written, 'write'> => ({ begin: prefixLines(prefixes), between: '', end: '' })

/** All sections as one graph, in Turtle. */
export const turtle: Syntax = (prefixes) => {
  const write = describer(prefixes)
  return {
    ...frameOf(prefixes),
    *write(sections) {
      for (const description of unionOf(sections)) yield `\n${write(description, '')}`
    },
  }
}

/** Sections as named graphs, in TriG. */
export const trig: Syntax = (prefixes) => {
  const write = describer(prefixes)
  const iri = prefixed(prefixes)
  return {
    ...frameOf(prefixes),
    *write(sections) {
      for (const { graph, descriptions } of sections) {
        yield `\n${iri(graph)} {\n`
        for (const description of descriptions) if (description.properties.length > 0) yield write(description, '    ')
        yield '}\n'
      }
    },
  }
}
