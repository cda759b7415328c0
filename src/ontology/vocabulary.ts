/**
 * Namespace of classes and properties. w3id.org gives names that outlive a host: whoever keeps newsgraph can register
 * the path and redirect it. Nothing is fetched from it.
 */
export const NAMESPACE = 'https://w3id.org/newsgraph/ontology#'
/** Namespace of the terms that say which words evoke what. */
export const LEXICON = 'https://w3id.org/newsgraph/lexicon#'
/** Where all of newsgraph's own namespaces begin. */
export const NEWSGRAPH = 'https://w3id.org/newsgraph/'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const OWL = 'http://www.w3.org/2002/07/owl#'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'

export const rdf = { type: `${RDF}type`, first: `${RDF}first`, rest: `${RDF}rest`, nil: `${RDF}nil` }
export const rdfs = {
  label: `${RDFS}label`,
  comment: `${RDFS}comment`,
  domain: `${RDFS}domain`,
  range: `${RDFS}range`,
  subClassOf: `${RDFS}subClassOf`,
  subPropertyOf: `${RDFS}subPropertyOf`,
}
export const owl = {
  Class: `${OWL}Class`,
  ObjectProperty: `${OWL}ObjectProperty`,
  DatatypeProperty: `${OWL}DatatypeProperty`,
  SymmetricProperty: `${OWL}SymmetricProperty`,
  inverseOf: `${OWL}inverseOf`,
  unionOf: `${OWL}unionOf`,
  equivalentClass: `${OWL}equivalentClass`,
  equivalentProperty: `${OWL}equivalentProperty`,
  propertyChainAxiom: `${OWL}propertyChainAxiom`,
}
export const ng = {
  event: `${NAMESPACE}event`,
  single: `${NAMESPACE}single`,
  plover: `${NAMESPACE}plover`,
  cameo: `${NAMESPACE}cameo`,
  concerns: `${NAMESPACE}concerns`,
  ActKind: `${NAMESPACE}ActKind`,
  Coding: `${NAMESPACE}Coding`,
  evokes: `${NAMESPACE}evokes`,
  governor: `${NAMESPACE}governor`,
  act: `${NAMESPACE}act`,
  reported: `${NAMESPACE}reported`,
}
export const lex = {
  Role: `${LEXICON}Role`,
  subject: `${LEXICON}subject`,
  object: `${LEXICON}object`,
  PassiveProperty: `${LEXICON}PassiveProperty`,
  WordClass: `${LEXICON}WordClass`,
  WordTable: `${LEXICON}WordTable`,
  Implicative: `${LEXICON}Implicative`,
  Modality: `${LEXICON}Modality`,
  Reporting: `${LEXICON}Reporting`,
  verb: `${LEXICON}verb`,
  noun: `${LEXICON}noun`,
  agentNoun: `${LEXICON}agentNoun`,
  officeNoun: `${LEXICON}officeNoun`,
  adjective: `${LEXICON}adjective`,
  adverb: `${LEXICON}adverb`,
  word: `${LEXICON}word`,
  optional: `${LEXICON}optional`,
  requires: `${LEXICON}requires`,
  codedOnly: `${LEXICON}codedOnly`,
  sense: `${LEXICON}sense`,
  from: `${LEXICON}from`,
  class: `${LEXICON}class`,
  polarity: `${LEXICON}polarity`,
  modality: `${LEXICON}modality`,
  entails: `${LEXICON}entails`,
  property: `${LEXICON}property`,
  servesAs: `${LEXICON}servesAs`,
  member: `${LEXICON}member`,
  entry: `${LEXICON}entry`,
  value: `${LEXICON}value`,
}

/** Predicates that align a term with one of another vocabulary. */
export const ALIGNING: readonly string[] = [
  owl.equivalentClass,
  owl.equivalentProperty,
  rdfs.subClassOf,
  rdfs.subPropertyOf,
  `${SKOS}exactMatch`,
  `${SKOS}closeMatch`,
  `${SKOS}broadMatch`,
  `${SKOS}narrowMatch`,
  `${SKOS}relatedMatch`,
]
