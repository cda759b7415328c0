import type { Quad, Term } from 'n3'
import { OntologyError } from './error.ts'
import { parse } from './parse.ts'
import { rdf } from './vocabulary.ts'

/** A file of the ontology; `name` is what errors call it. */
export interface OntologyFile {
  readonly name: string
  readonly text: string
}

export type Node = Term

/** What is said of a subject: few predicates, so that an array is quicker than a map. */
interface Description {
  readonly file: OntologyFile
  readonly entries: { readonly predicate: string; readonly objects: Node[]; readonly files: OntologyFile[] }[]
}

/** The triples of all files, by subject and predicate, in the order of the files. */
export class TripleIndex {
  private readonly descriptions = new Map<string, Description>()
  private readonly named: string[] = []
  private readonly files: readonly OntologyFile[]

  constructor(files: readonly OntologyFile[]) {
    this.files = files
    files.forEach((file, number) => {
      for (const quad of parse(file, number)) this.add(quad, file)
    })
  }

  private add({ subject, predicate, object }: Quad, file: OntologyFile): void {
    let description = this.descriptions.get(subject.value)
    if (!description) {
      description = { file, entries: [] }
      this.descriptions.set(subject.value, description)
      if (subject.termType === 'NamedNode') this.named.push(subject.value)
    }
    const entry = description.entries.find((each) => each.predicate === predicate.value)
    if (entry) {
      entry.objects.push(object)
      entry.files.push(file)
    } else description.entries.push({ predicate: predicate.value, objects: [object], files: [file] })
  }

  private entry(subject: string, predicate: string): Description['entries'][number] | undefined {
    return this.descriptions.get(subject)?.entries.find((each) => each.predicate === predicate)
  }

  /** IRIs that something is said of, in the order of the files. */
  subjects(): readonly string[] {
    return this.named
  }

  /** Those of them that have a type. */
  ofType(type: string): readonly string[] {
    return this.named.filter((subject) => this.isA(subject, type))
  }

  predicates(subject: string): readonly string[] {
    return this.descriptions.get(subject)?.entries.map(({ predicate }) => predicate) ?? []
  }

  objects(subject: string, predicate: string): readonly Node[] {
    return this.entry(subject, predicate)?.objects ?? []
  }

  /** Names of the files in which the objects stand, in their order. */
  fileNames(subject: string, predicate: string): readonly string[] {
    return this.entry(subject, predicate)?.files.map(({ name }) => name) ?? []
  }

  values(subject: string, predicate: string): readonly string[] {
    return this.objects(subject, predicate).map((object) => object.value)
  }

  first(subject: string, predicate: string): string | undefined {
    return this.objects(subject, predicate)[0]?.value
  }

  isA(subject: string, type: string): boolean {
    return this.objects(subject, rdf.type).some(({ value }) => value === type)
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

  /**
   * An error about `word`, which stands in a triple of `subject`: with the file and the first line that has the word.
   * Lines are only looked for here, so that loading pays nothing for them.
   */
  error(subject: string, word: string, message: string): OntologyError {
    const own = this.descriptions.get(subject)?.file
    const candidates = own ? [own, ...this.files.filter((file) => file !== own)] : this.files
    const pattern = new RegExp(`(?<![\\w-])${word.replace(/[^\w\s-]/gu, '\\$&')}(?![\\w-])`, 'u')
    for (const { name, text } of candidates) {
      const line = text.split('\n').findIndex((each) => pattern.test(each.replace(/^\s*#.*/u, '')))
      if (line >= 0) return new OntologyError(`${name}:${line + 1}: ${message}`)
    }
    return new OntologyError(`${own?.name ?? 'ontology'}: ${message}`)
  }
}
