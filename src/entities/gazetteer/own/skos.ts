import { Parser, type Quad } from 'n3'
import { turtleFault } from '../../../model/index.ts'
import { GazetteerError } from '../error.ts'
import type { OwnRow } from './own-entity.ts'

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const NG = 'https://w3id.org/newsgraph/ontology#'
const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label'
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const SAME = ['http://www.w3.org/2002/07/owl#sameAs', `${SKOS}exactMatch`]
const COUNTRY = 'https://schema.org/addressCountry'

/** Rows of the things that a Turtle text gives a `skos:prefLabel` or `rdfs:label`, by their IRIs. @throws GazetteerError with the line where it is no Turtle. */
export function readSkos(text: string, name: string): { readonly iri: string; readonly row: OwnRow }[] {
  const bySubject = grouped(parse(text, name))
  return [...bySubject].flatMap(([iri, quads]) => {
    const values = (...predicates: string[]): string[] =>
      quads.filter(({ predicate }) => predicates.includes(predicate.value)).map(({ object }) => object.value)
    const [label] = values(`${SKOS}prefLabel`, RDFS_LABEL)
    if (label === undefined) return []
    const classes = values(TYPE)
      .filter((each) => each.startsWith(NG))
      .map((each) => each.slice(NG.length))
    const [wikidata] = [iri, ...values(...SAME)].flatMap((each) => /wikidata\.org\/.*\/(Q\d+)$/u.exec(each)?.[1] ?? [])
    return [
      {
        iri,
        row: {
          label,
          class: classes[0],
          type: typeOf(classes[0]),
          wikidata,
          country: values(COUNTRY),
          aliases: values(`${SKOS}altLabel`),
        },
      },
    ]
  })
}

const TYPE_OF: readonly (readonly [RegExp, string])[] = [
  [/^Person$/, 'person'],
  [/^(?:Place|State|Region|City|Village|Province|Continent|Facility|Building|Airport|WaterBody|Landform)$/, 'place'],
  [/Event$|^(?:Meeting|Election|Attack|Protest)$/, 'event'],
]
const typeOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : (TYPE_OF.find(([pattern]) => pattern.test(name))?.[1] ?? 'organization')

function grouped(quads: readonly Quad[]): Map<string, Quad[]> {
  const found = new Map<string, Quad[]>()
  for (const quad of quads) found.set(quad.subject.value, [...(found.get(quad.subject.value) ?? []), quad])
  return found
}

function parse(text: string, name: string): Quad[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(text)
  } catch (error) {
    const { line, words } = turtleFault(error)
    throw new GazetteerError(`${name}:${line ?? 1}: ${words}`)
  }
}
