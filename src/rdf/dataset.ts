import { DataFactory, type NamedNode } from 'n3'
import { dayOf } from '../model/day.ts'
import type { ArticleReading } from '../model/index.ts'
import { VERSION } from '../model/version.ts'
import type { Description, Property } from './description.ts'
import { turtle } from './format/turtle.ts'
import { DEFAULT_BASE } from './iri.ts'
import { day, english, text, whole } from './literal.ts'
import { Names } from './names.ts'
import { Said, unionOf } from './quads.ts'
import { NAMESPACES, rdf } from './vocabulary.ts'
import { sectionsOf, type PartOptions } from './write.ts'

const SPACES = { void: 'http://rdfs.org/ns/void#', dcat: 'http://www.w3.org/ns/dcat#' }
const own = (name: string): NamedNode => DataFactory.namedNode(SPACES.void + name)
const dublin = (name: string): NamedNode => DataFactory.namedNode(NAMESPACES.dcterms + name)
const count = (counts: Map<string, number>, key: string, by = 1): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + by)

/** Describes what is written of some articles as a dataset, after VoID and DCAT: how much of what, and of which days. */
export class Dataset {
  readonly #options: PartOptions
  readonly #names: Names
  readonly #said = new Said()
  readonly #properties = new Map<string, number>()
  readonly #classes = new Map<string, number>()
  readonly #entities = new Set<string>()
  readonly #days: string[] = []
  #articles = 0

  /** @throws RdfError where the base is no such IRI. */
  constructor(options: PartOptions) {
    this.#options = options
    this.#names = Names.under(options.ontology, options.base ?? DEFAULT_BASE)
  }

  /** Counts what is written of further articles, each triple once. */
  add(readings: readonly ArticleReading[]): void {
    for (const { properties } of unionOf(sectionsOf(this.#names, readings, this.#options), this.#said))
      for (const [predicate, ...values] of properties) {
        count(this.#properties, predicate.value, values.length)
        if (predicate.value === rdf.type.value) for (const { value } of values) count(this.#classes, value)
      }
    for (const { article, entities } of readings) {
      this.#articles++
      for (const { id } of entities) this.#entities.add(id)
      const published = article.published === undefined ? null : dayOf(article.published, 'first')
      if (published !== null) this.#days.push(published)
    }
    this.#days.sort().splice(1, this.#days.length - 2)
  }

  /** The description as Turtle. Its licence is the user's to say. */
  *document(): Generator<string> {
    const { begin, write } = turtle({ ...this.#names.prefixes, ...SPACES })
    yield begin
    yield* write([{ graph: this.#names.shared, descriptions: this.#descriptions(), isShared: false }])
    yield '\n# Say under which licence you publish it: <dataset> dcterms:license <…> .\n'
  }

  *#descriptions(): Generator<Description> {
    const subject = DataFactory.namedNode(`${this.#names.base}dataset`)
    const part = (kind: string, at: number): NamedNode => DataFactory.namedNode(`${subject.value}#${kind}-${at + 1}`)
    const inOrder = (counts: Map<string, number>): [string, number][] =>
      [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
    const [properties, classes] = [inOrder(this.#properties), inOrder(this.#classes)]
    const [first, last = first] = this.#days
    const period = DataFactory.namedNode(`${subject.value}#period`)
    yield {
      subject,
      properties: [
        [rdf.type, own('Dataset'), DataFactory.namedNode(`${SPACES.dcat}Dataset`)],
        [
          dublin('title'),
          english(this.#articles === 1 ? 'What one article says' : `What ${this.#articles} articles say`),
        ],
        [own('triples'), whole([...this.#properties.values()].reduce((sum, each) => sum + each, 0))],
        [own('documents'), whole(this.#articles)],
        [own('entities'), whole(this.#entities.size)],
        [own('uriSpace'), text(this.#names.base)],
        [
          own('vocabulary'),
          DataFactory.namedNode(this.#options.ontology.namespace),
          DataFactory.namedNode(NAMESPACES.ngs),
        ],
        [dublin('creator'), DataFactory.namedNode(`https://w3id.org/newsgraph/software/${VERSION}`)],
        ...(first === undefined ? [] : ([[dublin('temporal'), period]] as const)),
        ...(properties.length === 0
          ? []
          : ([[own('propertyPartition'), ...properties.map((_, at) => part('property', at))]] as const)),
        ...(classes.length === 0
          ? []
          : ([[own('classPartition'), ...classes.map((_, at) => part('class', at))]] as const)),
      ],
    }
    const bounds = [
      ['startDate', first],
      ['endDate', last],
    ] as const
    if (first !== undefined)
      yield {
        subject: period,
        properties: [
          [rdf.type, dublin('PeriodOfTime')],
          ...bounds.flatMap(([name, date]): Property[] => {
            const literal = date === undefined ? null : day(date, 'first')
            return literal === null ? [] : [[DataFactory.namedNode(SPACES.dcat + name), literal]]
          }),
        ],
      }
    for (const [at, [iri, triples]] of properties.entries())
      yield {
        subject: part('property', at),
        properties: [
          [own('property'), DataFactory.namedNode(iri)],
          [own('triples'), whole(triples)],
        ],
      }
    for (const [at, [iri, entities]] of classes.entries())
      yield {
        subject: part('class', at),
        properties: [
          [own('class'), DataFactory.namedNode(iri)],
          [own('entities'), whole(entities)],
        ],
      }
  }
}
