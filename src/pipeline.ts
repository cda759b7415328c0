import { readClauses } from './clauses/index.ts'
import {
  joinedNames,
  listedNames,
  loadGazetteer,
  packedNames,
  readOwn,
  type GazetteerText,
  parseAntecedents,
  resolveEntities,
  type Antecedents,
  type Gazetteer,
} from './entities/index.ts'
import { eventOrder, gatherEvents } from './events/index.ts'
import { profileOf, rankIn, type WordRank } from './joining/index.ts'
import {
  createLanguageModel,
  type InferenceRuntime,
  type LanguageModel,
  type ReadingOptions,
} from './language/index.ts'
import {
  Tree,
  treeAt,
  type Analysis,
  type Article,
  type ArticleReading,
  type Diagnostic,
  type Entity,
  type Ontology,
} from './model/index.ts'
import { loadOntology, OntologyError, type OntologyFile } from './ontology/index.ts'
import { checked, readEach } from './read-each.ts'
import { timeContradictions } from './time-contradictions.ts'
import { raterBy, readStatements, type ConfidenceWeights, type Rater } from './statements/index.ts'
import { classAt } from './syntax/class-at.ts'
import { createTimeReader, type TimeReader } from './times/index.ts'

/** Everything newsgraph needs besides the article, as text or a running model. */
export interface Resources {
  readonly runtime: InferenceRuntime
  /** One word piece a line. */
  readonly vocabulary: string
  /** The model's label inventories, JSON. */
  readonly labels: string
  /** Known lemmas, one `form TAB upos TAB lemma` a line. */
  readonly lemmas: string
  /** The files of the ontology and its lexicon, Turtle. */
  readonly ontology: readonly (string | OntologyFile)[]
  readonly gazetteer: string
  /** Whom and what the world knows by name: the packed lines and their index. */
  readonly known: Uint8Array
  readonly knownIndex: Uint8Array
  /** Gazetteers of the user's, which win: CSV, JSON lines or Turtle, by the ending of the name. */
  readonly ownGazetteers?: readonly GazetteerText[]
  /** Weights of what pronouns stand for, JSON. */
  readonly coreference: string
  /** Weights of the confidence model, JSON; `{}` gives every statement the same. */
  readonly confidence: string
}

export interface Newsgraph {
  readonly ontology: Ontology
  readonly language: LanguageModel
  /** Sentences, tokens, trees and names of an article. */
  analyse(article: Article, options?: ReadingOptions): Promise<Analysis>
  /**
   * Everything newsgraph finds in an article.
   * @throws NewsgraphError where it is given no article.
   */
  read(article: Article, options?: ReadingOptions): Promise<ArticleReading>
  /**
   * The same of many articles, one after the other, such as those of `readInputs`. An article that cannot be read gives
   * a diagnostic with its source, and the others go on; diagnostics among the articles are passed on. Only the signal
   * and the articles' own iterator end it early.
   */
  readAll(
    articles: Iterable<Article | Diagnostic> | AsyncIterable<Article | Diagnostic>,
    options?: ReadingOptions,
  ): AsyncGenerator<ArticleReading | Diagnostic>
  /** The same for an article that has been analysed. */
  interpret(article: Article, analysis: Analysis): ArticleReading
  /** Gives the model's memory back; nothing is read afterwards. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Makes a reader of articles.
 * @throws OntologyError where the ontology is not sound; GazetteerError where a gazetteer of the user's is not; LanguageError where model and labels do not fit.
 */
export function createNewsgraph(resources: Resources): Newsgraph {
  const ontology = loadOntology(resources.ontology)
  const gazetteer = loadGazetteer(resources.gazetteer, knownNames(resources))
  const language = createLanguageModel({
    ...resources,
    lemmas: `${lemmasOf(ontology)}\n${resources.lemmas}`,
    lexicon: ontology,
  })
  checkSenses(ontology, language.rolesets)
  const confidence = raterBy(JSON.parse(resources.confidence) as ConfidenceWeights)
  const antecedents = parseAntecedents(resources.coreference)
  const timeReader = createTimeReader(ontology)
  const rankOf = rankIn(resources.vocabulary)
  const analyse: Newsgraph['analyse'] = async (article, options) => language.analyse(checked(article), options)
  const interpret = (article: Article, analysis: Analysis): ArticleReading =>
    readArticle(article, analysis, { ontology, gazetteer, antecedents, confidence, timeReader, rankOf })
  const read: Newsgraph['read'] = async (article, options) => interpret(article, await analyse(article, options))
  const close = async (): Promise<void> => resources.runtime.close?.()
  const readAll: Newsgraph['readAll'] = (articles, options) => readEach(articles, read, options)
  return { ontology, language, analyse, interpret, read, readAll, close, [Symbol.asyncDispose]: close }
}

/** Whom the user knows before whom the world knows. */
function knownNames({ known, knownIndex, ownGazetteers = [] }: Resources): ReturnType<typeof packedNames> {
  const world = packedNames(known, knownIndex)
  return ownGazetteers.length === 0 ? world : joinedNames(listedNames(ownGazetteers.flatMap(readOwn)), world)
}

/** The lexicon's words are words: a guess at a lemma may come to one of them. What the treebanks know goes before ("found" is of "find"). */
function lemmasOf({ frames, implicatives, modalityWords, reportingWords }: Ontology): string {
  const upos = { verb: 'VERB', noun: 'NOUN', adjective: 'ADJ', adverb: 'ADV' } as const
  const stances = [implicatives, modalityWords, reportingWords].flatMap((words) => [...words.values()].flat())
  return [...new Set([...frames, ...stances].map(({ lemma, pos }) => `${lemma}\t${upos[pos]}\t${lemma}`))].join('\n')
}

/** @throws OntologyError on the first sense in the lexicon that the model does not know. */
function checkSenses({ frames }: Ontology, rolesets: ReadonlySet<string>): void {
  for (const { property, senses = [] } of frames) {
    const unknown = senses.find((roleset) => !rolesets.has(roleset))
    if (unknown === undefined) continue
    const remedy = 'correct the lex:sense: the senses that the model knows are the rolesets of data/model/labels.json.'
    throw new OntologyError(`The roleset "${unknown}" of "${property}" is unknown; ${remedy}`)
  }
}

interface Knowledge {
  readonly ontology: Ontology
  readonly gazetteer: Gazetteer
  readonly antecedents: Antecedents
  readonly confidence: Rater
  readonly timeReader: TimeReader
  readonly rankOf: WordRank
}

/** The stages after the language model, in order. */
function readArticle(
  article: Article,
  analysis: Analysis,
  { ontology, gazetteer, antecedents, confidence, timeReader, rankOf }: Knowledge,
): ArticleReading {
  const times = timeReader.resolveTimes(article, analysis)
  const { entities, entityAt, groupAt, ownerAt, placeAt } = resolveEntities(article, analysis, {
    gazetteer,
    ontology,
    antecedents,
  })
  const trees = analysis.sentences.map((sentence) => new Tree(sentence, ontology))
  // those who are named together are taken to be of one class
  const someoneAt: typeof entityAt = (sentence, token) => entityAt(sentence, token) ?? groupAt(sentence, token)[0]
  const found = {
    article,
    trees,
    ontology,
    times,
    classAt: (sentence: number, token: number) => classAt(treeAt(trees, sentence), token, someoneAt, ontology),
  }
  const clauses = readClauses(found)
  const reading = readStatements({
    ...found,
    clauses,
    orders: eventOrder({ ...found, clauses }),
    confidence,
    entityAt,
    groupAt,
    ownerAt,
    placeAt,
    impliedTime: (sentence, token) =>
      timeReader.tenseInterval(treeAt(trees, sentence).sentence, token, article.published),
  })
  const gathered = gatherEvents(reading.statements, merge(entities, reading.entities), ontology, reading.fragments)
  const { statements, fragments, events } = gathered
  const diagnostics = [...reading.diagnostics, ...timeContradictions(article, statements, events, ontology)]
  return {
    article,
    analysis: withoutReferences(analysis),
    clauses,
    entities: gathered.entities,
    statements,
    fragments,
    events,
    diagnostics,
    attributions: reading.attributions,
    times: times.map((time) => time.interval),
    profile: profileOf(
      { article: article.id, analysis, clauses, entities: gathered.entities, statements, events },
      ontology,
      rankOf,
    ),
  }
}

/** Entities by id; what a statement's words bring about joins an entity of the same id. */
function merge(mentioned: readonly Entity[], further: readonly Entity[]): Entity[] {
  const all = new Map(mentioned.map((entity) => [entity.id, entity]))
  for (const entity of further) {
    const known = all.get(entity.id)
    all.set(entity.id, known ? { ...known, mentions: [...known.mentions, ...entity.mentions] } : entity)
  }
  return [...all.values()]
}

/** What coreference alone needs of the words is no part of a reading. */
const withoutReferences = ({ sentences }: Analysis): Analysis => ({
  sentences: sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map(({ reference: _reference, ...token }) => token),
  })),
})
