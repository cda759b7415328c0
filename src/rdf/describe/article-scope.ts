import type { NamedNode } from 'n3'
import type { ArticleReading, Entity, Evidence, Relation, Term, TimeInterval } from '../../model/index.ts'
import { sentenceKeys } from '../../model/index.ts'
import type { Description } from '../description.ts'
import { english } from '../literal.ts'
import type { Names } from '../names.ts'
import { ngs, owl, rdf, rdfs } from '../vocabulary.ts'
import { durationDescription } from './duration.ts'
import { timeDescription, timeName, timeOfValue } from './time.ts'
import { valueDescription } from './value.ts'

/** The article that is described: names for what it tells, and the values, times and open relations that were named. */
export class ArticleScope {
  readonly names: Names
  readonly reading: ArticleReading
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #keys: ReadonlyMap<number, string>
  readonly #named = new Map<string, Description>()
  readonly #sentences = new Map<number, Evidence>()
  /** Nodes of what many statements name, by what tells it from others of its kind. */
  readonly #nodes = { value: new Map<string, NamedNode>(), sentence: new Map<number, NamedNode>() }

  constructor(names: Names, reading: ArticleReading) {
    this.names = names
    this.reading = reading
    this.#entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
    this.#keys = keysOf(reading)
  }

  entity = (id: string): Entity | undefined => this.#entities.get(id)

  /** What a term denotes: an entity, a statement, or a value, which is a node with a label too. */
  node(term: Term): NamedNode {
    if (term.kind === 'entity') return this.names.entity(term.entity)
    if (term.kind === 'statement') return this.names.statement(term.statement)
    const { type, value, unit = '' } = term
    const key = JSON.stringify([type, value, unit])
    const known = this.#nodes.value.get(key)
    if (known !== undefined) return known
    const node = type === 'date' ? this.time(timeOfValue(value)) : this.#remember(valueDescription(this.names, term))
    this.#nodes.value.set(key, node)
    return node
  }

  time(interval: Pick<TimeInterval, 'start' | 'end' | 'value' | 'kind'>): NamedNode {
    const { value } = interval
    const node = this.names.when(timeName(interval))
    if (this.#named.has(node.value)) return node
    const lasting = durationDescription(this.names.duration(value), value)
    return this.#remember(timeDescription(node, interval, lasting === null ? null : this.#remember(lasting)))
  }

  openRelation(relation: Relation): NamedNode {
    const subject = this.names.openRelation(relation)
    if (this.#named.has(subject.value)) return subject
    return this.#remember({
      subject,
      repeats: true,
      properties: [
        [rdf.type, owl.ObjectProperty],
        [rdfs.label, english(relation.lemma)],
        [rdfs.subPropertyOf, ngs.openRelation],
      ],
    })
  }

  sentence(evidence: Evidence): NamedNode {
    if (!this.#sentences.has(evidence.sentence)) this.#sentences.set(evidence.sentence, evidence)
    return this.sentenceNode(evidence.sentence)
  }

  sentenceNode(index: number): NamedNode {
    const known = this.#nodes.sentence.get(index)
    if (known !== undefined) return known
    const node = this.names.sentence(this.reading.article.id, this.#keys.get(index) ?? String(index))
    this.#nodes.sentence.set(index, node)
    return node
  }

  /** The sentences that were named, in text order. */
  sentences = (): Evidence[] => [...this.#sentences.values()].sort((a, b) => a.sentence - b.sentence)

  #remember(description: Description): NamedNode {
    if (!this.#named.has(description.subject.value)) this.#named.set(description.subject.value, description)
    return description.subject
  }

  /** What was named so far, in the order in which it was first named. */
  named = (): Iterable<Description> => this.#named.values()
}

/** Keys of the sentences by their numbers: of all there are or, of a reading without any, of those that are told from. */
function keysOf({ analysis, statements }: ArticleReading): Map<number, string> {
  const told = new Map(
    statements.map(({ evidence }) => [evidence.sentence, { index: evidence.sentence, text: evidence.text }]),
  )
  const sentences =
    analysis.sentences.length > 0 ? analysis.sentences : [...told.values()].sort((a, b) => a.index - b.index)
  const keys = sentenceKeys(sentences)
  return new Map(sentences.map(({ index }, at) => [index, keys[at] ?? String(index)]))
}
