import {
  treeAt,
  type Argument,
  type CodedClass,
  type EventOrder,
  type Phrase,
  type Purpose,
  type Term,
  type Tree,
  type Unrated,
} from '../model/index.ts'
import { nounPhrase } from '../syntax/nominal.ts'
import type { StatementInput } from './input.ts'

/** What the property of an order serves as; "during" is kept under its own word. */
const PURPOSE = { after: 'following', before: 'preceding', during: undefined } as const satisfies Record<
  EventOrder['relation'],
  Purpose | undefined
>

/** What is no event. */
const THINGS: readonly CodedClass[] = ['Person', 'Organization', 'Place', 'State']

/**
 * Statements that one event happened before, after or during another, as words say ("shortly after Jaishankar's trip"),
 * where nouns name both: rows of bare verbs tell a reader nothing.
 */
export function orderStatements(
  input: StatementInput,
  trees: readonly Tree[],
  statements: readonly Unrated[],
  nextId: (sentence: number) => string,
): Unrated[] {
  const argument = (sentence: number, token: number): Argument | undefined => {
    const term = eventTerm(input, sentence, token)
    const tree = treeAt(trees, sentence)
    return term && { term, phrase: tree.phrase(nounPhrase(tree, token)), head: token }
  }
  return input.orders.flatMap((order): Unrated[] => {
    const subject = argument(order.eventSentence ?? order.sentence, order.event)
    const object = argument(order.sentence, order.anchor)
    if (!subject || !object || same(subject.term, object.term) || isSaidInRole(statements, order)) return []
    const tree = treeAt(trees, order.sentence)
    return [
      orderStatement(input, order, nextId(order.sentence), {
        subject,
        object,
        phrase: tree.phrase(order.markers),
        tree,
      }),
    ]
  })
}

/** "met him during the trip": the statement of the meeting has the trip in a role already. */
const isSaidInRole = (
  statements: readonly Unrated[],
  { sentence, event, eventSentence, anchor }: EventOrder,
): boolean =>
  eventSentence === undefined &&
  statements.some(
    ({ evidence, relation, arguments: roles }) =>
      evidence.sentence === sentence && relation.head === event && roles.some(({ head }) => head === anchor),
  )

interface Parts {
  readonly subject: Argument
  readonly object: Argument
  readonly phrase: Phrase
  readonly tree: Tree
}

function orderStatement(
  { article, ontology }: StatementInput,
  order: EventOrder,
  id: string,
  { subject, object, phrase, tree }: Parts,
): Unrated {
  const { start, end, text } = tree.sentence
  const purpose = PURPOSE[order.relation]
  return {
    id,
    subject,
    relation: {
      phrase,
      text: phrase.text,
      lemma: order.relation,
      head: order.markers.at(-1) ?? -1,
      ...(purpose === undefined ? {} : { property: ontology.propertyFor(purpose) }),
    },
    object,
    arguments: [],
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    time: null,
    place: null,
    evidence: { article: article.id, sentence: order.sentence, start, end, text },
    rule: 'event-order',
  }
}

/** What a noun stands for, unless that is no event. */
function eventTerm({ entityAt, ontology }: StatementInput, sentence: number, token: number): Term | undefined {
  const entity = entityAt(sentence, token)
  return entity && !THINGS.some((name) => ontology.isA(entity.class, name))
    ? { kind: 'entity', entity: entity.id }
    : undefined
}

const same = (a: Term, b: Term): boolean => JSON.stringify(a) === JSON.stringify(b)
