import type { OntologyClass } from '../model/index.ts'
import type { Node, TripleIndex } from './graph.ts'
import { declaredTerms, knownName, localName } from './names.ts'
import { ALIGNING, lex, NAMESPACE, owl, rdfs } from './vocabulary.ts'

/** The one value of a property that may be given once. @throws OntologyError where several files disagree. */
export const single = (index: TripleIndex, subject: string, predicate: string): string | undefined =>
  oneOfValues(index, subject, predicate, valuesOf(index, subject, predicate))

function oneOfValues(index: TripleIndex, subject: string, predicate: string, all: readonly Said[]): string | undefined {
  const [first, ...others] = all
  const other = others.find(({ value }) => value !== first?.value)
  if (first === undefined || other === undefined) return first?.value
  const name = localName(subject)
  const declared =
    other.file === first.file
      ? `"${name}" has two values of ${localName(predicate)}: "${first.value}" and "${other.value}". Keep one.`
      : `"${name}" is there already, in ${first.file}: its ${localName(predicate)} is "${first.value}", and "${other.value}" here. Keep one, or give yours another name.`
  throw index.error(subject, name, declared, other.file)
}

/** A value with the name of the file that says it. */
interface Said {
  readonly value: string
  readonly file: string | undefined
}

function valuesOf(
  index: TripleIndex,
  subject: string,
  predicate: string,
  counts: (object: Node) => boolean = () => true,
): Said[] {
  const files = index.fileNames(subject, predicate)
  const all = index.objects(subject, predicate).map((object, at) => ({ object, file: files[at] }))
  return all.filter(({ object }) => counts(object)).map(({ object, file }) => ({ value: object.value, file }))
}

/** What a reader calls a term in English, or in no language. @throws OntologyError without such an rdfs:label, or with several. */
export function labelOf(index: TripleIndex, subject: string): string {
  const label = oneOfValues(index, subject, rdfs.label, inEnglish(index, subject, rdfs.label))
  if (label) return label
  throw index.error(
    subject,
    localName(subject),
    `"${localName(subject)}" has no rdfs:label. Add one, as a reader would say it.`,
  )
}

/** What a term means, in English or in no language. */
export const commentOf = (index: TripleIndex, subject: string): string | undefined =>
  inEnglish(index, subject, rdfs.comment)[0]?.value

const isEnglish = (object: Node): boolean => object.termType !== 'Literal' || /^(?:en(?:-.*)?)?$/.test(object.language)

const inEnglish = (index: TripleIndex, subject: string, predicate: string): Said[] =>
  valuesOf(index, subject, predicate, isEnglish)

/** IRIs of other vocabularies that a term is aligned with. */
export const alignmentsOf = (index: TripleIndex, subject: string): string[] =>
  ALIGNING.flatMap((predicate) => index.values(subject, predicate)).filter((iri) => !iri.startsWith(NAMESPACE))

/** All classes. @throws OntologyError on a class without label, an unknown parent or a cycle. */
export function readClasses(index: TripleIndex): Map<string, OntologyClass> {
  const classes = new Map<string, OntologyClass>()
  const known = declaredTerms(index, index.ofType(owl.Class), [rdfs.subClassOf, lex.noun])
  const iris = new Set([...known.values()].map(({ iri }) => iri))
  for (const [name, { iri }] of known) {
    const own = index.values(iri, rdfs.subClassOf).filter((parent) => parent.startsWith(NAMESPACE) || iris.has(parent))
    const parents = own.map((parent) => knownName(index, iri, parent, known, 'class'))
    const comment = commentOf(index, iri)
    const alignments = alignmentsOf(index, iri)
    classes.set(name, {
      name,
      iri,
      label: labelOf(index, iri),
      parents,
      alignments,
      ...(comment === undefined ? {} : { comment }),
    })
  }
  for (const name of classes.keys()) checkCycle(index, classes, name, [])
  return classes
}

function checkCycle(
  index: TripleIndex,
  classes: ReadonlyMap<string, OntologyClass>,
  name: string,
  path: readonly string[],
): void {
  if (path.includes(name)) {
    const cycle = [...path.slice(path.indexOf(name)), name]
    throw index.error(
      classes.get(name)?.iri ?? name,
      name,
      `the classes ${cycle.join(' < ')} stand below each other. Remove one rdfs:subClassOf.`,
    )
  }
  for (const parent of classes.get(name)?.parents ?? []) checkCycle(index, classes, parent, [...path, name])
}

/** For each class, itself and all above it. */
export function ancestorsOf(classes: ReadonlyMap<string, OntologyClass>): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>()
  const visit = (name: string): ReadonlySet<string> => {
    const known = found.get(name)
    if (known) return known
    const all = new Set([name])
    for (const parent of classes.get(name)?.parents ?? []) for (const each of visit(parent)) all.add(each)
    found.set(name, all)
    return all
  }
  for (const name of classes.keys()) visit(name)
  return found
}
