import { Parser, type Quad, type Term } from 'n3'
import { OntologyError } from './error.ts'
import { rdf } from './vocabulary.ts'

/** A file of the ontology; `name` is what errors call it. */
export interface OntologyFile {
  readonly name: string
  readonly text: string
}

export type Node = Term

/** The triples of all files, by subject and predicate, in the order of the files. */
export class TripleIndex {
  private readonly bySubject = new Map<string, Map<string, Node[]>>()
  private readonly fileOf = new Map<string, OntologyFile>()
  private readonly fileOfNode = new Map<Node, OntologyFile>()
  private readonly files: readonly OntologyFile[]

  constructor(files: readonly OntologyFile[]) {
    this.files = files
    files.forEach((file, index) => {
      for (const quad of parse(file, index)) this.add(quad, file)
    })
  }

  private add({ subject, predicate, object }: Quad, file: OntologyFile): void {
    this.fileOfNode.set(object, file)
    const properties = this.bySubject.get(subject.value) ?? new Map<string, Node[]>()
    if (properties.size === 0) {
      this.bySubject.set(subject.value, properties)
      this.fileOf.set(subject.value, file)
    }
    const objects = properties.get(predicate.value)
    if (objects) objects.push(object)
    else properties.set(predicate.value, [object])
  }

  subjects(): Iterable<string> {
    return this.bySubject.keys()
  }

  predicates(subject: string): readonly string[] {
    return [...(this.bySubject.get(subject)?.keys() ?? [])]
  }

  objects(subject: string, predicate: string): readonly Node[] {
    return this.bySubject.get(subject)?.get(predicate) ?? []
  }

  values(subject: string, predicate: string): readonly string[] {
    return this.objects(subject, predicate).map((object) => object.value)
  }

  first(subject: string, predicate: string): string | undefined {
    return this.objects(subject, predicate)[0]?.value
  }

  isA(subject: string, type: string): boolean {
    return this.values(subject, rdf.type).includes(type)
  }

  isList(node: Node): boolean {
    return node.value === rdf.nil || (node.termType === 'BlankNode' && this.objects(node.value, rdf.first).length > 0)
  }

  /** Members of an RDF list, in order. */
  list(node: Node): Node[] {
    const members: Node[] = []
    for (let at = node.value; at !== rdf.nil && members.length < 10_000; ) {
      members.push(...this.objects(at, rdf.first).slice(0, 1))
      at = this.first(at, rdf.rest) ?? rdf.nil
    }
    return members
  }

  /** Name of the file in which an object of a triple stands. */
  fileNameOf(node: Node): string {
    return this.fileOfNode.get(node)?.name ?? ''
  }

  /**
   * An error about `word`, which stands in a triple of `subject`: with the file and the first line that has the word.
   * Lines are only looked for here, so that loading pays nothing for them.
   */
  error(subject: string, word: string, message: string): OntologyError {
    const own = this.fileOf.get(subject)
    const candidates = own ? [own, ...this.files.filter((file) => file !== own)] : this.files
    const pattern = new RegExp(`(?<![\\w-])${word.replace(/[^\w\s-]/gu, '\\$&')}(?![\\w-])`, 'u')
    for (const { name, text } of candidates) {
      const line = text.split('\n').findIndex((each) => pattern.test(each.replace(/^\s*#.*/u, '')))
      if (line >= 0) return new OntologyError(`${name}:${line + 1}: ${message}`)
    }
    return new OntologyError(`${own?.name ?? 'ontology'}: ${message}`)
  }
}

function parse(file: OntologyFile, index: number): Quad[] {
  try {
    return new Parser({ format: 'text/turtle', blankNodePrefix: `f${index}_` }).parse(file.text)
  } catch (error) {
    const { line } = (error as { context?: { line?: number } }).context ?? {}
    const reason = error instanceof Error ? error.message.replace(/ on line \d+\.?$/u, '') : String(error)
    const place = line === undefined ? file.name : `${file.name}:${line}`
    throw new OntologyError(`${place}: not valid Turtle: ${reason}. Check the punctuation before this place.`, { cause: error })
  }
}
