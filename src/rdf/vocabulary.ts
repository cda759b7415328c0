import { DataFactory, type NamedNode } from 'n3'

/** The terms of a vocabulary by their local names. */
const terms = <Name extends string>(namespace: string, ...names: readonly Name[]): Readonly<Record<Name, NamedNode>> =>
  Object.fromEntries(names.map((name) => [name, DataFactory.namedNode(namespace + name)])) as Record<Name, NamedNode>

export const NAMESPACES = {
  ng: 'https://w3id.org/newsgraph/ontology#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  time: 'http://www.w3.org/2006/time#',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  wd: 'http://www.wikidata.org/entity/',
  /** What newsgraph says of statements. */
  ngs: 'https://w3id.org/newsgraph/statement#',
  /** What takes part in a statement or an event besides subject and object, by the names of the lexicon's roles. */
  role: 'https://w3id.org/newsgraph/role#',
} as const

const of = NAMESPACES

export const rdf = terms(of.rdf, 'type', 'subject', 'predicate', 'object', 'reifies', 'langString')
export const rdfs = terms(of.rdfs, 'label', 'subPropertyOf')
export const owl = terms(of.owl, 'sameAs', 'ObjectProperty')
export const xsd = terms(
  of.xsd,
  'string',
  'date',
  'dateTime',
  'decimal',
  'double',
  'integer',
  'boolean',
  'anyURI',
  'duration',
)
export const skos = terms(of.skos, 'altLabel')
export const dcterms = terms(of.dcterms, 'identifier', 'issued', 'modified', 'isPartOf')
export const schema = terms(
  of.schema,
  'NewsArticle',
  'Organization',
  'Person',
  'headline',
  'url',
  'publisher',
  'author',
  'name',
  'datePublished',
  'dateModified',
  'inLanguage',
  'mentions',
  'articleBody',
  'softwareVersion',
)
export const foaf = terms(of.foaf, 'isPrimaryTopicOf')
export const prov = terms(
  of.prov,
  'Agent',
  'Activity',
  'SoftwareAgent',
  'wasDerivedFrom',
  'wasAttributedTo',
  'hadPrimarySource',
  'wasGeneratedBy',
  'wasAssociatedWith',
  'used',
)
export const oa = terms(of.oa, 'Annotation', 'hasBody', 'hasTarget', 'motivatedBy', 'identifying')
export const time = terms(
  of.time,
  'TemporalEntity',
  'Duration',
  'hasTime',
  'hasXSDDuration',
  'hasDuration',
  'numericDuration',
  'unitType',
  'unitYear',
  'unitMonth',
  'unitWeek',
  'unitDay',
  'unitHour',
  'unitMinute',
  'unitSecond',
)
export const sem = terms(of.sem, 'Event')

/** What newsgraph says of articles, entities, statements and their parts; ontology/statements.ttl declares each. */
export const ngs = terms(
  of.ngs,
  // classes
  'ArticleGraph',
  'Sentence',
  'Statement',
  'Fact',
  'Value',
  'Argument',
  'Attribution',
  'SourceKind',
  'Contradiction',
  'ContradictionKind',
  // statements
  'does',
  'openRelation',
  'polarity',
  'modality',
  'relationText',
  'place',
  'notBefore',
  'notAfter',
  'sourceKind',
  'sourcePolarity',
  'reportingVerb',
  'event',
  'eventClass',
  'eventModality',
  'inferredFrom',
  'contradictionKind',
  'about',
  'between',
  'supersedes',
  'confidence',
  'rule',
  // sentences, values, times, entities
  'text',
  'position',
  'amount',
  'unit',
  'begins',
  'ends',
  'named',
  // of the profile "full" alone: how it is written, and what the model calls it
  'entityType',
  'className',
  'propertyName',
  'format',
  'published',
  'updated',
  'words',
  'head',
  'first',
  'last',
  'form',
  'lemma',
  'passive',
  'relationWords',
  'relationHead',
  'factuality',
  'hasArgument',
  'part',
  'marker',
  'denotes',
  'valueType',
  'lexicalValue',
  'lexicalUnit',
  'Fragment',
  'lacks',
  'Telling',
  'tells',
  'attribution',
  'reports',
  'cue',
  'content',
  'further',
  'interval',
  'hasInterval',
  'start',
  'end',
  'timex',
  'timeKind',
  'certainty',
  'resolution',
  'intervalPart',
  'Interval',
  // kinds of sources
  'namedSource',
  'describedSource',
  'documentSource',
  'unnamedSource',
  // stances that the code itself names
  'negative',
)
