import type { Quad, Term } from 'n3'
import { OntologyError } from './error.ts'
import { parse, type OntologyFile } from './parse.ts'
import { LEXICON, NAMESPACE, rdf } from './vocabulary.ts'

export type Node = Term

/** How the files write the names of newsgraph's own namespaces. */
const PREFIXES = [
  ['ng:', NAMESPACE],
  ['lex:', LEXICON],
] as const

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
    for (let at = node.value; at !== rdf.nil && members.length < 10_000;) {
      members.push(...this.objects(at, rdf.first).slice(0, 1))
      at = this.first(at, rdf.rest) ?? rdf.nil
    }
    return members
  }

  /**
   * An error about `word`, which stands in a triple of `subject` (of `file`, where several files have some): with the
   * file and the line that has the word, after the subject's own name. Lines are only looked for here, so that loading
   * pays nothing for them.
   */
  error(subject: string, word: string, message: string, file?: string): OntologyError {
    const own = this.files.find(({ name }) => name === file) ?? this.descriptions.get(subject)?.file
    const candidates = own ? [own, ...this.files.filter((each) => each !== own)] : this.files
    for (const { name, text } of candidates) {
      const line = lineOf(text, word, subject)
      if (line !== undefined) return new OntologyError(`${name}:${line}: ${message}`)
    }
    return new OntologyError(`${own?.name ?? 'ontology'}: ${message}`)
  }
}

/** Number of the first line that has `word`; where the subject's name opens a block of lines, the first in or after it. */
function lineOf(text: string, word: string, subject: string): number | undefined {
  const pattern = new RegExp(`(?<![\\w-])${word.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')}(?![\\w-])`, 'u')
  const lines = text.split('\n').map((line) => line.replace(/^\s*#.*/u, ''))
  const names = PREFIXES.filter(([, namespace]) => subject.startsWith(namespace)).map(
    ([prefix, namespace]) => prefix + subject.slice(namespace.length),
  )
  const local = `:${subject.slice(Math.max(subject.lastIndexOf('#'), subject.lastIndexOf('/')) + 1)}`
  const isForeign = (line: string): boolean =>
    line.startsWith(`<${subject}>`) ||
    ((line.split(/\s/u)[0] ?? '').endsWith(local) && !PREFIXES.some(([prefix]) => line.startsWith(prefix)))
  const opens = (line: string): boolean =>
    names.length > 0 ? names.some((name) => line.startsWith(name)) : isForeign(line)
  const block = lines.findIndex(opens)
  const after = lines.findIndex((line, at) => at >= block && pattern.test(line))
  return after >= 0 ? after + 1 : undefined
}
