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
import { classAt } from '../../syntax/class-at.ts'
import { predicatesByHead } from '../../syntax/predicates.ts'

/** What is known of one sentence. */
export interface SentenceContext {
  readonly tree: Tree
  readonly ontology: Ontology
  /** In text order. */
  readonly predicates: readonly Predicate[]
  predicateAt(token: number): Predicate | undefined
  /** Head of whoever is said to say it in this very sentence. */
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
    const tree = new Tree(sentence, ontology)
    const predicates = predicatesByHead(reading.clauses, sentence.index)
    const told = statements.get(sentence.index) ?? []
    return {
      tree,
      ontology,
      predicates: [...predicates.values()],
      predicateAt: (token) => predicates.get(token),
      speakerOf: ({ scope }) => {
        const said = scope === null ? undefined : reading.clauses?.scopes[scope]
        return said?.sentence === sentence.index ? said.source?.head : undefined
      },
      statementsAt: (token) => told.filter(({ relation }) => relation.head === token),
      mentionAt: (token) => byHead.get(token),
      classOf: (token) => classAt(tree, token, (_, at) => byHead.get(at)?.entity, ontology),
      mentionsOf: (id) => own.filter(({ entity }) => entity.id === id).map(({ mention }) => mention),
    }
  }
}

const width = ({ mention: { first, last } }: EntityMention): number => last - first
