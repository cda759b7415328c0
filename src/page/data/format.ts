import type {
  Attribution,
  BlockKind,
  Contradiction,
  Evidence,
  Phrase,
  Relation,
  Statement,
  Term,
  TimeInterval,
  ViewArticle,
  ViewEdge,
  ViewNode,
  ViewVocabulary,
} from '../../model/index.ts'

/**
 * The data of a page. Every text of an article stands in it once, by blocks; words of statements are offsets into it
 * (UTF-16 code units, ends exclusive). Entities, articles and statements go by their place in their list; what has its
 * usual value is left out.
 */
export interface PageData {
  readonly version: 2
  readonly title: string
  readonly articles: readonly PackedArticle[]
  readonly nodes: readonly ViewNode[]
  readonly edges: readonly PackedEdge[]
  readonly statements: readonly PackedStatement[]
  readonly contradictions?: readonly Contradiction[]
  readonly vocabulary?: ViewVocabulary
}

interface PackedArticle extends Omit<ViewArticle, 'blocks'> {
  /** Start, kind and words of each block. */
  readonly blocks: readonly (readonly [start: number, kind: BlockKind, text: string])[]
}

/** `source` and `target` are places in `nodes`, `statement` one in `statements`. */
export type PackedEdge = readonly [
  statement: number,
  source: number,
  target: number,
  label: string,
  ...(readonly [] | readonly [role: ViewEdge['role']] | readonly [role: ViewEdge['role'], id: string]),
]

/** Start and end of each segment in turn where the article has just these words; else the phrase itself. */
export type PackedWords = readonly number[] | Phrase

/** A place in `nodes`, or a term that is no such node. */
type PackedTerm = number | Term

export type PackedArgument = readonly [term: PackedTerm, words: PackedWords, head: number]

type PackedRole = readonly [...argument: PackedArgument, role: string, ...marker: readonly string[]]

interface PackedRelation extends Omit<Relation, 'phrase' | 'text'> {
  readonly words: PackedWords
  /** Left out where it is that of `words`. */
  readonly text?: string
}

export interface PackedAttribution extends Omit<Attribution, 'source' | 'others' | 'cue' | 'polarity'> {
  readonly source?: PackedArgument
  readonly others?: readonly PackedArgument[]
  readonly cue: PackedWords
  readonly polarity?: 'negative'
}

export interface PackedTime extends Omit<TimeInterval, 'phrase' | 'parts'> {
  readonly words?: PackedWords
  readonly parts?: readonly PackedTime[]
}

/** `article` is a place in `articles`; `text` is left out where the article has it there. */
export type PackedEvidence = readonly [
  article: number | string,
  sentence: number,
  start: number,
  end: number,
  ...text: readonly Evidence['text'][],
]

type Told = Pick<
  Statement,
  'id' | 'factuality' | 'event' | 'eventModality' | 'rule' | 'confidence' | 'inferredFrom'
>

export interface PackedStatement extends Told {
  readonly subject: PackedArgument
  readonly relation: PackedRelation
  readonly object?: PackedArgument
  readonly arguments?: readonly PackedRole[]
  readonly polarity?: 'negative'
  /** `actual` where left out. */
  readonly modality?: Statement['modality']
  readonly attribution?: PackedAttribution
  readonly time?: PackedTime
  readonly place?: string
  readonly evidence: PackedEvidence
}
