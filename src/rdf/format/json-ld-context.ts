import { MODALITIES, POLARITIES } from '../../model/index.ts'
import { dcterms, NAMESPACES, ngs, prov, rdf, rdfs, schema, skos, time, xsd } from '../vocabulary.ts'

type Term = string | Readonly<Record<string, string>>

interface Iri {
  readonly value: string
}

const id = ({ value }: Iri): Term => ({ '@id': value, '@type': '@id' })
/** Its values are terms themselves: `"negative"`. */
const short = ({ value }: Iri): Term => ({ '@id': value, '@type': '@vocab' })
const english = ({ value }: Iri): Term => ({ '@id': value, '@language': 'en' })
const typed = ({ value }: Iri, type: Iri): Term => ({ '@id': value, '@type': type.value })
const named = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, NAMESPACES.ngs + name]))

/**
 * The names by which JSON-LD calls what is said most, without the prefixes of a base: `ontology/context.jsonld` has the
 * same, for other documents to refer to. None is a prefix as well, which would take its place.
 */
export const CONTEXT: Readonly<Record<string, Term>> = {
  ...NAMESPACES,
  ...named('Statement', 'Fact', 'Sentence', 'Value', 'ArticleGraph', ...POLARITIES, ...MODALITIES),
  ...named('namedSource', 'describedSource', 'documentSource', 'unnamedSource'),
  NewsArticle: schema.NewsArticle.value,
  label: english(rdfs.label),
  altLabel: english(skos.altLabel),
  headline: english(schema.headline),
  text: english(ngs.text),
  subject: id(rdf.subject),
  predicate: short(rdf.predicate),
  object: id(rdf.object),
  polarity: short(ngs.polarity),
  modality: short(ngs.modality),
  sourceKind: short(ngs.sourceKind),
  eventModality: short(ngs.eventModality),
  eventClass: short(ngs.eventClass),
  does: short(ngs.does),
  event: id(ngs.event),
  inferredFrom: id(ngs.inferredFrom),
  saidBy: id(prov.wasAttributedTo),
  accordingTo: id(prov.hadPrimarySource),
  derivedFrom: id(prov.wasDerivedFrom),
  partOf: id(dcterms.isPartOf),
  mentions: id(schema.mentions),
  author: id(schema.author),
  publisher: id(schema.publisher),
  toldAt: id(time.hasTime),
  published: typed(schema.datePublished, xsd.date),
  modified: typed(schema.dateModified, xsd.date),
  begins: typed(ngs.begins, xsd.date),
  ends: typed(ngs.ends, xsd.date),
  notBefore: typed(ngs.notBefore, xsd.date),
  notAfter: typed(ngs.notAfter, xsd.date),
  confidence: typed(ngs.confidence, xsd.decimal),
  amount: typed(ngs.amount, xsd.decimal),
  url: typed(schema.url, xsd.anyURI),
  unit: ngs.unit.value,
  rule: ngs.rule.value,
  reportingVerb: ngs.reportingVerb.value,
  relationText: ngs.relationText.value,
  named: ngs.named.value,
  position: ngs.position.value,
}
