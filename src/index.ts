/** newsgraph: news articles into statements, a knowledge graph and Turtle. Nothing here touches files or the network. */
export type * from './model/index.ts'
export {
  ENTITY_TYPES,
  isAffirmed,
  isAsserted,
  MODALITIES,
  NewsgraphError,
  PLOVER_TYPES,
  POLARITIES,
  ROLES,
  CREDIBLE,
  SURE,
} from './model/index.ts'
export { createNewsgraph, type Newsgraph, type Resources } from './pipeline.ts'
export type { GazetteerText } from './entities/index.ts'
export {
  LanguageError,
  parseConllu,
  toConllu,
  type InferenceRuntime,
  type LanguageModel,
  type ReadingOptions,
  type Tensor,
  type Word,
  type WordedSentence,
  type WordedText,
} from './language/index.ts'
export {
  articleFromHtml,
  articleFromMarkdown,
  articleFromText,
  articlesFromJsonLines,
  ReadError,
  type ArticleOptions,
  type ReadErrorCode,
} from './read/index.ts'
export { OntologyError, type OntologyFile } from './ontology/index.ts'
export {
  GraphError,
  KnowledgeGraph,
  patternOf,
  type ArticleMention,
  type Bound,
  type Claim,
  type Dispute,
  type Count,
  type Direction,
  type EntityQuery,
  type EntityReference,
  type EventQuery,
  type GraphEdge,
  type GraphErrorCode,
  type GraphNode,
  type Match,
  type MatchOptions,
  type Moment,
  type Neighbour,
  type NeighbourQuery,
  type Path,
  type PathQuery,
  type PathStep,
  type Period,
  type RelationQuery,
  type StatementFilter,
  type StatementGraph,
  type Telling,
  type TellingQuery,
  type VariablesOf,
  type Vocabulary,
  type Voice,
  type TimeWindow,
} from './graph/index.ts'
export {
  articleQuads,
  DEFAULT_BASE,
  fromRdf,
  PROFILES,
  quads,
  RDF_FORMATS,
  RdfError,
  rdfPieces,
  sharedQuads,
  toTurtle,
  type Profile,
  type QuadFactory,
  type RdfFormat,
  type RdfOptions,
  type Contradictions,
  type FindContradictions,
  type PartOptions,
} from './rdf/index.ts'
export {
  Decisions,
  DecisionsError,
  joinReadings,
  type Decision,
  type DecisionsFile,
  type Reference,
  type Verdict,
} from './joining/index.ts'
export { codeEvents, type CodedActor, type CodedEvent } from './events/index.ts'
export { binaryTriples, openTuple, type BinaryTriple, type OpenTuple } from './statements/index.ts'
export { PageError, renderPage, type ViewerBundle } from './page/index.ts'
