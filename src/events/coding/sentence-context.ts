import {
  Tree,
  type ArticleReading,
  type Entity,
  type Mention,
  type Ontology,
  type Predicate,
  type Sentence,
  type Statement,
} from '../../model/index.ts'

/** What is known of one sentence. */
export interface SentenceContext {
  readonly tree: Tree
  readonly ontology: Ontology
  /** In text order. */
  readonly predicates: readonly Predicate[]
  predicateAt(token: number): Predicate | undefined
  /** Head of whoever is said to say it. */
  speakerOf(predicate: Predicate): number | undefined
  /** The statements that a token evokes, those only inferred aside. */
  statementsAt(token: number): readonly Statement[]
  /** The mention that a token heads, the whole phrase rather than a name within it. */
  mentionAt(token: number): EntityMention | undefined
  /** Class of what a token stands for; of a common noun, what the ontology knows of the word. */
  classOf(token: number): string | undefined
  /** Mentions of an entity in this sentence, in text order. */
  mentionsOf(entity: string): readonly Mention[]
}

export interface EntityMention {
  readonly entity: Entity
  readonly mention: Mention
}

/** Looks up sentences of a reading. */
export function contextsOf(reading: ArticleReading, ontology: Ontology): (sentence: Sentence) => SentenceContext {
  const mentions = new Map<number, EntityMention[]>()
  for (const entity of reading.entities)
    for (const mention of entity.mentions)
      mentions.set(mention.sentence, [...(mentions.get(mention.sentence) ?? []), { entity, mention }])
  const statements = new Map<number, Statement[]>()
  for (const each of reading.statements)
    if (each.inferredFrom === undefined)
      statements.set(each.evidence.sentence, [...(statements.get(each.evidence.sentence) ?? []), each])
  return (sentence) => {
    const own = mentions.get(sentence.index) ?? []
    const byHead = new Map<number, EntityMention>()
    for (const each of own) {
      const known = byHead.get(each.mention.head)
      if (known === undefined || width(each) > width(known)) byHead.set(each.mention.head, each)
    }
    const tree = new Tree(sentence)
    const predicates = reading.clauses?.predicates[sentence.index] ?? []
    const predicateAt = new Map(predicates.map((predicate) => [predicate.head, predicate]))
    const told = statements.get(sentence.index) ?? []
    /** "tons of food" are food. */
    const counted = (token: number): number =>
      ontology.words('quantityNoun').has(tree.lemma(token)) ? (tree.first(token, 'nmod') ?? token) : token
    const nounClass = (token: number): string | undefined =>
      tree.token(token).upos === 'NOUN' ? ontology.classNouns?.get(tree.lemma(token)) : undefined
    return {
      tree,
      ontology,
      predicates,
      predicateAt: (token) => predicateAt.get(token),
      speakerOf: ({ scope }) => (scope === null ? undefined : reading.clauses?.scopes[scope]?.source?.head),
      statementsAt: (token) => told.filter(({ relation }) => relation.head === token),
      mentionAt: (token) => byHead.get(token),
      classOf: (token) => nounClass(counted(token)) ?? byHead.get(token)?.entity.class,
      mentionsOf: (id) => own.filter(({ entity }) => entity.id === id).map(({ mention }) => mention),
    }
  }
}

const width = ({ mention: { first, last } }: EntityMention): number => last - first
