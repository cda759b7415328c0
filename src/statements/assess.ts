import {
  CREDIBLE,
  treeAt,
  type Argument,
  type Entity,
  type Fragment,
  type Lack,
  type Statement,
  type Unrated,
} from '../model/index.ts'
import { predicatesByHead } from '../syntax/predicates.ts'
import { lackOf } from './fragments.ts'
import type { StatementInput } from './input.ts'

/** Statements that tell something by themselves, and those that do not. */
export interface Assessed {
  readonly statements: readonly Statement[]
  readonly fragments: readonly Fragment[]
}

/**
 * Gives every statement its confidence and tells fragments apart, when all is known of what they speak of.
 * @param entities those that only the statements' words bring about
 */
export function assess(all: readonly Unrated[], entities: readonly Entity[], input: StatementInput): Assessed {
  const own = new Map(entities.map((entity) => [entity.id, entity]))
  const predicates = input.trees.map(({ sentence }) => predicatesByHead(input.clauses, sentence.index))
  const known = new Map<string, { readonly confidence: number; readonly lacks: Lack | undefined }>()
  const statements: Statement[] = []
  const fragments: Fragment[] = []
  for (const unrated of all) {
    const { sentence } = unrated.evidence
    const here = predicates[sentence] ?? new Map<number, never>()
    const entityOf = ({ term, head }: Argument): Entity | undefined => {
      if (term.kind !== 'entity') return undefined
      const found = input.entityAt(sentence, head)
      if (found?.id === term.entity) return found
      return own.get(term.entity) ?? input.groupAt(sentence, head).find(({ id }) => id === term.entity)
    }
    const context = {
      tree: treeAt(input.trees, sentence),
      ontology: input.ontology,
      predicates: here,
      predicate: here.get(unrated.relation.head),
      entityOf,
      labelOf: (argument: Argument) => entityOf(argument)?.label,
    }
    // what follows is as sure, and as whole, as what it follows from
    const { confidence, lacks: lack } = known.get(unrated.inferredFrom ?? '') ?? {
      confidence: input.confidence(unrated, context),
      lacks: lackOf(unrated, context),
    }
    known.set(unrated.id, { confidence, lacks: lack })
    const lacks = lack ?? (confidence < CREDIBLE ? 'certainty' : undefined)
    if (lacks === undefined) statements.push({ ...unrated, confidence })
    else fragments.push({ ...unrated, confidence, lacks })
  }
  return { statements, fragments }
}
