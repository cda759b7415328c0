import type { ArticleReading, Entity, Mention, Ontology, Sentence, Statement } from '../../model/index.ts'
import { ClauseTree } from './clause-tree.ts'

/** What is known of one sentence. */
export interface SentenceContext {
  readonly tree: ClauseTree
  readonly ontology: Ontology
  /** The statements that a token evokes, those only inferred aside. */
  statementsAt(token: number): readonly Statement[]
  /** The mention that a token heads. */
  mentionAt(token: number): EntityMention | undefined
  /** Mentions of an entity in this sentence, in text order. */
  mentionsOf(entity: string): readonly Mention[]
  entity(id: string): Entity | undefined
}

interface EntityMention {
  readonly entity: Entity
  readonly mention: Mention
}

export function contextOf(sentence: Sentence, reading: ArticleReading, ontology: Ontology): SentenceContext {
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const byHead = new Map<number, EntityMention>()
  for (const entity of reading.entities)
    for (const mention of entity.mentions) {
      if (mention.sentence !== sentence.index) continue
      const known = byHead.get(mention.head)
      // the whole phrase rather than a name within it
      if (!known || width(mention) > width(known.mention)) byHead.set(mention.head, { entity, mention })
    }
  const statements = reading.statements.filter(
    ({ evidence, inferredFrom }) => evidence.sentence === sentence.index && inferredFrom === undefined,
  )
  return {
    tree: new ClauseTree(sentence),
    ontology,
    statementsAt: (token) => statements.filter(({ relation }) => relation.head === token),
    mentionAt: (token) => byHead.get(token),
    mentionsOf: (id) => byId.get(id)?.mentions.filter((mention) => mention.sentence === sentence.index) ?? [],
    entity: (id) => byId.get(id),
  }
}

const width = ({ first, last }: Mention): number => last - first
