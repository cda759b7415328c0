import {
  sentenceKeys,
  type Argument,
  type Article,
  type Attribution,
  type Diagnostic,
  type Entity,
  type Ontology,
  type Predicate,
  type Sentence,
  type Stance,
  type Statement,
  type Term,
  type Tree,
  type Unrated,
} from '../model/index.ts'
import { withParents } from '../model/with-parents.ts'
import { conjuncts, isPicked, nounPhrase } from '../syntax/nominal.ts'
import { scopeAt } from '../syntax/scopes.ts'
import { assess, type Assessed } from './assess.ts'
import { namedIn, resolveAttributions, type ResolvedAttribution } from './attributions.ts'
import { Concepts } from './concepts.ts'
import { contextOf } from './context.ts'
import { markerAmong, ofEach, stanceAmong } from './coordination.ts'
import { diagnose } from './diagnose.ts'
import { HELD, type Draft, type Filler, type RoleFiller } from './draft.ts'
import { draftsOf } from './drafts.ts'
import { entail } from './entail.ts'
import { withoutNegation } from './fillers.ts'
import { spokenBy } from './first-person.ts'
import { orderStatements } from './event-order.ts'
import type { StatementInput } from './input.ts'
import { asPlannedElsewhere } from './planned-deals.ts'
import { isBackground, isPresupposed } from './presupposed.ts'
import { followChains } from './property-chains.ts'
import { Resolver } from './resolver.ts'
import { timeOf } from './time-of.ts'

export interface StatementReading extends Assessed {
  /** Entities that no mention names by itself: offices, parts of coordinated compounds. */
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly diagnostics: readonly Diagnostic[]
}

interface SentenceDraft {
  readonly draft: Draft
  readonly stance: Stance
  /** The relation and its subject. */
  readonly about: string
  /** The same with the object. */
  readonly key: string
  readonly tree: Tree
  readonly predicates: ReadonlyMap<number, Predicate>
  readonly said: ResolvedAttribution | null
}

/** Reads all statements of an article, in text order, each followed by what it entails, and each sentence's by what they say together. */
export function readStatements(input: StatementInput): StatementReading {
  const { trees, clauses } = input
  const concepts = new Concepts(input.article.id)
  const resolver = new Resolver(input, concepts)
  const attributions = resolveAttributions(clauses, trees, resolver)
  const told = trees.filter(({ sentence }) => !isDateline(input.article, sentence))
  const all = told.flatMap((tree): SentenceDraft[] => {
    const { sentence } = tree
    const context = contextOf(input, tree)
    const parts = draftsOf(context).flatMap((draft) =>
      ofEach(tree, draft, (token) => input.groupAt(sentence.index, token)),
    )
    const drafts = parts.map((draft) => {
      const read = context.predicates.get(draft.predicate)
      const scope = read ? read.scope : scopeAt(clauses.scopes, sentence.index, draft.predicate)
      const said = scope === null ? undefined : attributions[scope]
      const about = `${draft.relation.property ?? draft.relation.lemma} ${resolver.key(sentence, draft.subject)}`
      return {
        draft,
        tree,
        predicates: context.predicates,
        said: said === undefined || isPresupposed(sentence.index, draft, tree, clauses) ? null : namedIn(said),
        stance: stanceAmong(tree, draft, draft.stance ?? read?.stance ?? HELD),
        about,
        key: `${about} ${draft.object ? resolver.key(sentence, draft.object) : ''}`,
      }
    })
    return withoutRepeats(drafts, input.ontology)
  })
  const nextId = statementIds(input)
  const statements = asPlannedElsewhere(toldOnce(all)).flatMap((candidate) =>
    statementOf(input, resolver, candidate, nextId(candidate.tree.sentence.index)),
  )
  const orders = orderStatements(input, trees, statements, nextId)
  const direct = withEntailed(withoutOrders(statements, orders), input)
  const whole: Unrated[] = [
    ...trees.flatMap(({ sentence }) => {
      const here = direct.filter(({ evidence }) => evidence.sentence === sentence.index)
      return [...here, ...followChains(here, input.ontology)]
    }),
    ...orders,
  ]
  const assessed = assess(whole, concepts.entities, input)
  return {
    ...assessed,
    entities: concepts.entities,
    attributions: attributions.map(({ attribution }) => attribution),
    diagnostics: diagnose(input, told, assessed),
  }
}

/** Each statement followed by what it entails, but for what its sentence says or entails already. */
function withEntailed(statements: readonly Unrated[], input: StatementInput): Unrated[] {
  const keyOf = ({ relation, evidence, subject, object, polarity }: Unrated): string =>
    JSON.stringify([evidence.sentence, relation.property, polarity, subject.term, object?.term])
  const known = new Set(statements.map(keyOf))
  return statements.flatMap((statement) => {
    const entailed = entail([statement], input.ontology, (at, token) => input.classAt(at, token)).filter(
      (each) => !known.has(keyOf(each)),
    )
    entailed.forEach((each) => known.add(keyOf(each)))
    return toldIn(statement, entailed)
  })
}

/** "died in Oslo" is one statement, of the place, "died in 2009" of the day: what has no object of its own and says no more goes into that. */
function toldIn(statement: Unrated, entailed: readonly Unrated[]): Unrated[] {
  const wholes = entailed.filter(
    ({ object, arguments: others }) =>
      object !== null &&
      statement.object === null &&
      statement.arguments.every(({ head }) => head === object.head || others.some((other) => other.head === head)),
  )
  const whole =
    wholes.find(({ object }) => object?.term.kind === 'entity') ??
    wholes.find(({ object }) => object?.term.kind === 'value' && object.term.type === 'date')
  if (whole === undefined) return [statement, ...entailed]
  const { inferredFrom: _, ...told } = whole
  const { id, rule } = statement
  return [{ ...told, id, rule }, ...entailed.filter((each) => each !== whole)]
}

/** Ids beneath the article and the sentence, which they keep wherever that stands; counted within the sentence. */
function statementIds({ article, trees }: StatementInput): (sentence: number) => string {
  const keys = sentenceKeys(trees.map(({ sentence }) => sentence))
  const counts = new Map<number, number>()
  return (sentence) => {
    const number = (counts.get(sentence) ?? 0) + 1
    counts.set(sentence, number)
    return `${article.id}-${keys[sentence]}-${number}`
  }
}

const parentsOf = (property: string, ontology: Ontology): string[] =>
  [...withParents([property], (each) => ontology.properties.get(each)?.parents ?? [])].filter(
    (each) => each !== property,
  )

/** Of drafts that say the same of the same, the first stays; who is a member of a party is not told as a member as well. */
function withoutRepeats(drafts: readonly SentenceDraft[], ontology: Ontology): SentenceDraft[] {
  const seen = new Set<string>()
  const general = new Set(
    drafts.flatMap(({ draft: { relation }, key }) =>
      relation.property === undefined
        ? []
        : parentsOf(relation.property, ontology).map((parent) => key.replace(relation.property ?? '', parent)),
    ),
  )
  return drafts.filter(({ draft, key }) => {
    if (draft.relation.property !== undefined && draft.object !== null && general.has(key)) return false
    const own =
      draft.relation.property === undefined || draft.object === null
        ? `${key} ${draft.predicate} ${draft.object?.head}`
        : key
    if (seen.has(own)) return false
    seen.add(own)
    return true
  })
}

/** The title that a name bears in every sentence ("Inspector Berg said") is told with the first, in part ("Safety Director Owen … Director Owen") as in whole. */
function toldOnce(drafts: readonly SentenceDraft[]): SentenceDraft[] {
  const seen = new Map<string, ReadonlySet<string>[]>()
  return drafts.filter(({ draft, tree, about }) => {
    if (!isBackground(draft) || draft.object === null) return true
    const { label, value, tokens } = draft.object
    const text = label ?? value?.value ?? tree.phrase(tokens).text
    const words = new Set(text.toLowerCase().split(' '))
    const before = seen.get(about) ?? []
    if (before.some((known) => [...words].every((word) => known.has(word)))) return false
    seen.set(about, [...before, words])
    return true
  })
}

function statementOf(input: StatementInput, resolver: Resolver, candidate: SentenceDraft, id: string): Unrated[] {
  const { draft, tree, predicates, stance, said } = candidate
  const { sentence } = tree
  const read = predicates.get(draft.predicate)
  const { tokens: _, passive, ...relation } = draft.relation
  const place = draft.arguments.find(({ role }) => role === 'place')
  const speaker = said?.speaker ?? null
  const meant = (part: Filler): Filler => (stance.polarity === 'negative' ? withoutNegation(tree, part, input) : part)
  const argument = (part: Filler, asPlace = false, beside: readonly Argument[] = []): Argument =>
    spokenBy(resolver.argument(tree, meant(part), asPlace, beside), speaker, tree.language)
  const subject = argument(draft.subject)
  const object = draft.object && resolver.beside(tree, meant(draft.object), subject)
  if (draft.object && object === null) return []
  const phrases =
    draft.object === null || object === null ? [] : phrasesOf(draft, tree, resolver.leftOut(tree, draft.object, object))
  const statement = {
    id,
    subject,
    relation: {
      ...relation,
      phrase: tree.phrase(draft.relation.tokens),
      head: draft.predicate,
      ...(passive ? { passive } : {}),
    },
    object: object && spokenBy(object, speaker, tree.language),
    arguments: [...phrases, ...draft.arguments]
      .map((part) => ({
        ...argument(part, part.role === 'place', object ? [subject, object] : [subject]),
        role: part.role,
        ...(part.marker === undefined ? {} : { marker: part.marker }),
      }))
      .filter(
        ({ term, role }, at, all) =>
          !all.slice(0, at).some((other) => other.role === role && isSameDate(other.term, term)),
      ),
    polarity: stance.polarity,
    modality: stance.modality,
    ...(draft.stance || !read ? {} : { factuality: read.stance.factuality }),
    attribution: said?.attribution ?? null,
    time:
      timeOf(tree, draft, predicates, input.times) ??
      (read?.kind === 'nominal' || draft.relation.tokens.length === 0
        ? null
        : input.impliedTime(sentence.index, draft.predicate)),
    place: place ? (input.placeAt(sentence.index, place.head)?.id ?? null) : null,
    evidence: evidenceOf(input.article, sentence),
    rule: draft.rule,
  }
  return [statement]
}

/** Both ends of "from Monday to Thursday" stand for the whole stretch. */
const isSameDate = (one: Term, other: Term): boolean =>
  one.kind === 'value' &&
  other.kind === 'value' &&
  one.type === 'date' &&
  other.type === 'date' &&
  one.value === other.value

/**
 * What hangs on the object and neither its name nor another argument tells: "about the bomb" of "details about the bomb".
 * A time is told where the object itself is a happening.
 */
function phrasesOf({ subject, arguments: further }: Draft, tree: Tree, heads: readonly number[]): RoleFiller[] {
  const told = new Set([subject, ...further].map(({ head }) => head))
  return heads
    .flatMap((first) => conjuncts(tree, first))
    .filter(
      (head) => !told.has(head) && (tree.token(head).entityType !== 'time' || isPicked(tree, tree.token(head).head)),
    )
    .map((head) => ({ head, tokens: nounPhrase(tree, head), role: 'modifier', marker: markerAmong(tree, head) }))
}

/** The place and date that a report opens with tell nothing by themselves. */
const isDateline = ({ story }: Article, { block }: Sentence): boolean => story[block]?.kind === 'dateline'

/** What a clause says of the same two events ("This comes after the trip") the order statement says better. */
const withoutOrders = (statements: readonly Unrated[], orders: readonly Unrated[]): Unrated[] =>
  statements.filter(
    ({ relation, object, evidence }) =>
      !orders.some(
        (order) =>
          order.evidence.sentence === evidence.sentence &&
          order.relation.property !== undefined &&
          order.relation.property === relation.property &&
          order.object?.head === object?.head,
      ),
  )

const evidenceOf = (article: Article, sentence: Sentence): Statement['evidence'] => ({
  article: article.id,
  sentence: sentence.index,
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
})
