import type { Description, Section } from '../description.ts'
import { unionOf } from '../quads.ts'
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

/** All sections as one graph, one triple a line. */
export function* nTriplesOf(sections: Iterable<Section>): Generator<string> {
  for (const description of unionOf(sections)) yield lines(description, ' .\n')
}

/** Sections as named graphs, one quad a line. */
export function* nQuadsOf(sections: Iterable<Section>): Generator<string> {
  for (const { graph, descriptions } of sections) {
    const end = ` ${bracketed(graph)} .\n`
    for (const description of descriptions) yield lines(description, end)
  }
}
