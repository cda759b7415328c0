import { DataFactory, Parser, type Quad, type Term } from 'n3'
import { RdfError } from '../error.ts'
import { rdf } from '../vocabulary.ts'

type Named = { readonly value: string }

function parsed(turtle: string): Quad[] {
  try {
    return new Parser().parse(turtle)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RdfError('not-turtle', `This is no Turtle, TriG, N-Triples or N-Quads: ${reason}`, { cause })
  }
}

/** A node and what is said of it. */
export class Node {
  readonly term: Term
  readonly #triples: Triples

  constructor(term: Term, triples: Triples) {
    this.term = term
    this.#triples = triples
  }

  all(predicate: Named): readonly Node[] {
    return this.#triples.objects(this.term, predicate.value).map((term) => new Node(term, this.#triples))
  }

  maybe(predicate: Named): Node | undefined {
    return this.all(predicate)[0]
  }

  /** The predicates of a vocabulary by which something is said of it. */
  predicates(namespace: string): Node[] {
    const found = this.#triples.predicates(this.term).filter((predicate) => predicate.startsWith(namespace))
    return found.map((predicate) => new Node(DataFactory.namedNode(predicate), this.#triples))
  }

  /** @throws RdfError where there is none. */
  one(predicate: Named): Node {
    const found = this.maybe(predicate)
    if (found !== undefined) return found
    throw this.error(`has no ${predicate.value}`)
  }

  get text(): string {
    return this.term.value
  }

  /** @throws RdfError where it is no number. */
  get number(): number {
    const value = Number(this.term.value)
    if (this.term.value.trim() !== '' && Number.isFinite(value)) return value
    throw this.error('is no number')
  }

  get isTrue(): boolean {
    return ['true', '1'].includes(this.term.value)
  }

  /** @throws RdfError where it is none of `choices`. */
  oneOf<Choice extends string>(choices: readonly Choice[], value = this.term.value): Choice {
    const found = choices.find((choice) => choice === value)
    if (found !== undefined) return found
    throw this.error(`is none of ${choices.join(', ')}`)
  }

  error(problem: string): RdfError {
    const name = this.term.termType === 'BlankNode' ? 'A blank node' : JSON.stringify(this.term.value)
    return new RdfError(
      'not-a-newsgraph',
      `${name} ${problem}; read what newsgraph has written with the profile "full".`,
    )
  }
}

/** The triples of a document, by subject and predicate. */
export class Triples {
  readonly #objects = new Map<string, Map<string, Term[]>>()
  readonly #instances = new Map<string, Term[]>()

  /** @throws RdfError where it is no Turtle. */
  constructor(turtle: string) {
    const seen = new Set<string>()
    for (const { subject, predicate, object } of parsed(turtle)) {
      const key = `${subject.id} ${predicate.id} ${object.id}`
      if (seen.has(key)) continue
      seen.add(key)
      const ofSubject = this.#objects.get(subject.id) ?? new Map<string, Term[]>()
      this.#objects.set(subject.id, ofSubject)
      add(ofSubject, predicate.value, object)
      if (predicate.value === rdf.type.value) add(this.#instances, object.value, subject)
    }
  }

  get size(): number {
    return this.#objects.size
  }

  objects(subject: Term, predicate: string): readonly Term[] {
    return this.#objects.get(subject.id)?.get(predicate) ?? []
  }

  predicates(subject: Term): readonly string[] {
    return [...(this.#objects.get(subject.id)?.keys() ?? [])]
  }

  instances(type: Named): Node[] {
    return (this.#instances.get(type.value) ?? []).map((term) => new Node(term, this))
  }
}

function add(map: Map<string, Term[]>, key: string, term: Term): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [term])
  else known.push(term)
}
