import { Parser, type Quad, type Term } from 'n3'
import { turtleFault } from '../../model/index.ts'
import { DecisionsError, type Decision, type DecisionsFile, type Reference } from './decision.ts'

const OWL = 'http://www.w3.org/2002/07/owl#'
const SAYS = new Map<string, Decision['says']>([
  [`${OWL}sameAs`, 'same'],
  [`${OWL}differentFrom`, 'different'],
])

/** Decisions of a Turtle text: `owl:sameAs` and `owl:differentFrom` between entities of a graph, or items of Wikidata; all else is passed over. @throws DecisionsError */
export function readTurtle({ name, text }: DecisionsFile): Decision[] {
  return parsed(text, name).flatMap(({ subject, predicate, object }): Decision[] => {
    const says = SAYS.get(predicate.value)
    if (says === undefined) return []
    const [one, other] = [subject, object].map((term) => referenceOf(term, name)) as [Reference, Reference]
    return [{ says, one, other, place: `${name}, ${one.name} ${says} ${other.name}` }]
  })
}

function referenceOf({ termType, value }: Term, file: string): Reference {
  const [, item] = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/u.exec(value) ?? []
  const [, segment] = /(?:^|[/:?=])entity\/([^/?#]+)$/u.exec(value) ?? []
  if (termType !== 'NamedNode' || (item ?? segment) === undefined)
    throw new DecisionsError(
      `${file}: ${JSON.stringify(value)} is no entity; name one by its IRI in the graph (…/entity/ID) or by that of its item in Wikidata.`,
    )
  return { name: item ?? decoded(segment ?? '') }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function parsed(text: string, name: string): Quad[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(text)
  } catch (error) {
    const { line, words } = turtleFault(error)
    throw new DecisionsError(`${name}:${line ?? 1}: ${words}`)
  }
}
