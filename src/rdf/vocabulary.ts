import { DataFactory, type NamedNode } from 'n3'

/** The terms of a vocabulary by their local names. */
const terms = <Name extends string>(namespace: string, ...names: readonly Name[]): Readonly<Record<Name, NamedNode>> =>
  Object.fromEntries(names.map((name) => [name, DataFactory.namedNode(namespace + name)])) as Record<Name, NamedNode>

export const NAMESPACES = {
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
  /** Roles are declared in the lexicon of the ontology. */
  role: 'https://w3id.org/newsgraph/lexicon#',
} as const

const { rdf: RDF, rdfs: RDFS, owl: OWL, xsd: XSD, skos: SKOS, dcterms: DCTERMS } = NAMESPACES

export const rdf = terms(RDF, 'type', 'first', 'rest', 'nil', 'Statement', 'Property', 'subject', 'predicate', 'object')
export const rdfs = terms(RDFS, 'label', 'Class', 'subClassOf', 'subPropertyOf')
export const owl = terms(OWL, 'sameAs')
export const xsd = terms(
  XSD,
  'date',
  'dateTime',
  'gYear',
  'gYearMonth',
  'decimal',
  'double',
  'integer',
  'boolean',
  'anyURI',
)
export const skos = terms(SKOS, 'altLabel')
export const dcterms = terms(DCTERMS, 'identifier', 'source', 'format')
export const schema = terms(
  NAMESPACES.schema,
  'NewsArticle',
  'Organization',
  'headline',
  'url',
  'publisher',
  'author',
  'name',
  'datePublished',
  'dateModified',
  'mentions',
)
export const foaf = terms(NAMESPACES.foaf, 'isPrimaryTopicOf')
export const prov = terms(NAMESPACES.prov, 'wasDerivedFrom', 'wasQuotedFrom', 'wasAttributedTo')
export const oa = terms(
  NAMESPACES.oa,
  'Annotation',
  'SpecificResource',
  'TextPositionSelector',
  'TextQuoteSelector',
  'hasBody',
  'hasTarget',
  'hasSource',
  'hasSelector',
  'start',
  'end',
  'exact',
  'motivatedBy',
  'identifying',
)
export const time = terms(
  NAMESPACES.time,
  'TemporalEntity',
  'Instant',
  'hasTime',
  'hasBeginning',
  'hasEnd',
  'inXSDDate',
  'inXSDgYearMonth',
  'inXSDgYear',
  'inXSDDateTimeStamp',
)

export const sem = terms(NAMESPACES.sem, 'Event', 'hasActor', 'hasPlace')

/** What newsgraph says of entities, statements and their parts; the names are those of the model. */
export const ngs = terms(
  NAMESPACES.ngs,
  'entityType',
  'named',
  'Attribution',
  'polarity',
  'modality',
  'factuality',
  'confidence',
  'rule',
  'inferredFrom',
  'place',
  'attribution',
  'relation',
  'lemma',
  'text',
  'passive',
  'subject',
  'object',
  'arguments',
  'role',
  'marker',
  'entity',
  'statement',
  'value',
  'valueType',
  'unit',
  'words',
  'head',
  'first',
  'last',
  'sentence',
  'form',
  'source',
  'cue',
  'verb',
  'content',
  'further',
  'otherSources',
  'reports',
  'timex',
  'timeKind',
  'certainty',
  'resolution',
  'parts',
  'bound',
  'event',
  'eventClass',
  'eventModality',
  'toldBy',
)
