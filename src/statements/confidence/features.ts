import type { Argument, Entity, Predicate, Tree, Unrated } from '../../model/index.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'

/** Where a statement comes from. */
export interface RatingContext {
  readonly tree: Tree
  /** The predicate that evokes its relation, where one does. */
  readonly predicate: Predicate | undefined
  /** What an argument of it stands for, where that is an entity. */
  entityOf(argument: Argument): Entity | undefined
}

/** What speaks for or against a statement: how sure the parser is, what rule and words made it, and what its parts stand for. */
export function confidenceFeatures(statement: Unrated, context: RatingContext): ReadonlyMap<string, number> {
  return new Map([
    ['bias', 1],
    ...ofParse(statement, context.tree),
    ...ofRelation(statement, context),
    ...ofStance(statement),
    ...ofArgument('subject', statement.subject, statement, context),
    ...ofArgument('object', statement.object, statement, context),
    ...statement.arguments.map(({ role }): [string, number] => [`role ${role}`, 0.5]),
  ])
}

type Features = [string, number][]

const flag = (name: string, holds = true): Features => (holds ? [[name, 1]] : [])
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** How sure the parser is of the arcs, and how hard the sentence is. */
function ofParse({ relation, subject, object, arguments: roles }: Unrated, tree: Tree): Features {
  const { tokens, text } = tree.sentence
  const probability = (token: number): number => Math.log(Math.max(0.01, tree.token(token).headProbability))
  const heads = [relation.head, subject.head, object?.head ?? -1, ...roles.map(({ head }) => head)]
  const quotes = tokens.filter((token) => isDoubleMark(token.text)).length
  return [
    ['weakest arc', Math.min(0, ...heads.filter((head) => head >= 0).map(probability))],
    ['sentence arcs', mean(tokens.map(({ index }) => probability(index)))],
    ['sentence length', Math.log(tree.size) / 4],
    ['sentence verbs', Math.min(8, tokens.filter(({ upos }) => upos === 'VERB').length) / 5],
    ['sentence factuality', mean(tokens.map(({ factuality }) => factuality))],
    ...flag('quotation marks', quotes > 0),
    ...flag('odd quotation marks', quotes % 2 === 1),
    ...flag('no full stop', !/[.!?]["”']?$/u.test(text)),
  ]
}

/** The rule, the words and the frame, and where the predicate stands. */
function ofRelation(
  { rule, relation, subject, object, arguments: roles }: Unrated,
  { tree, predicate }: RatingContext,
): Features {
  const known = relation.property === undefined ? 'open' : 'known'
  const at = relation.head
  return [
    ...flag(`rule ${rule}`),
    ...flag(known),
    ...flag(`property ${relation.property}`, relation.property !== undefined),
    ...flag(`lemma ${relation.lemma.split(' ')[0]}`),
    ...(object === null
      ? [...flag(`no object, ${known} ${predicate?.voice ?? ''}`), ...flag('nothing but a subject', roles.length === 0)]
      : []),
    ...(at < 0
      ? []
      : [
          ...flag(`clause ${tree.token(at).relation}`),
          ...flag(`predicate ${tree.token(at).upos}`),
          ...flag('subject elsewhere', tree.token(subject.head).head !== at),
          ...flag(`subject ${tree.token(subject.head).relation}`),
          ['predicate factuality', tree.token(at).factuality / 3] satisfies [string, number],
        ]),
    ...(predicate === undefined ? [] : ofPredicate(predicate, object === null)),
  ]
}

function ofPredicate(
  { kind, voice, governor, stance, frames, complements, obliques }: Predicate,
  alone: boolean,
): Features {
  return [
    ...flag(`kind ${kind}`),
    ...flag(`voice ${voice}`),
    ...flag(`link ${governor?.link ?? 'root'}`),
    ...flag('marked', stance.marked),
    ['factuality', stance.factuality / 3],
    ...flag(`frames ${Math.min(3, frames.filter(({ complete }) => complete).length)}`),
    ['complements', Math.min(2, complements.length)],
    ['obliques', Math.min(3, obliques.length) / 2],
    ...flag('complement lost', alone && complements.length > 0),
  ]
}

function ofStance({ polarity, modality, attribution, time }: Unrated): Features {
  return [
    ...flag(`polarity ${polarity}`),
    ...flag(`modality ${modality}`),
    ...flag('attributed', attribution !== null),
    ...flag('no source', attribution !== null && attribution.source === null),
    ...(time === null ? [] : flag(`time ${time.kind} ${time.certainty}`)),
  ]
}

/** What an argument stands for, how it is mentioned, and what hangs on its head. */
function ofArgument(
  part: 'subject' | 'object',
  argument: Argument | null,
  { evidence }: Unrated,
  { tree, entityOf }: RatingContext,
): Features {
  if (argument === null) return flag(`${part} none`)
  const { term, head, phrase } = argument
  const entity = entityOf(argument)
  const mention = entity?.mentions.find((each) => each.sentence === evidence.sentence && each.head === head)
  const { upos, relation, lemma } = tree.token(head)
  const has = (...relations: string[]): boolean => tree.first(head, ...relations) !== undefined
  return [
    ...flag(`${part} ${term.kind} ${term.kind === 'value' ? term.type : ''}`),
    ...flag(`${part} form ${mention?.form}`),
    ...flag(`${part} type ${entity?.type}`),
    ...flag(`${part} upos ${upos}`),
    ...flag(`${part} named`, entity?.named === true),
    ...flag(`${part} pronoun ${lemma} ${term.kind}`, upos === 'PRON'),
    [`${part} words`, Math.min(15, phrase.text.split(' ').length) / 10],
    [`${part} mentions`, Math.log(1 + (entity?.mentions.length ?? 0)) / 2],
    ...flag(`${part} has clause`, has('acl')),
    ...flag(`${part} coordinated`, has('conj') || relation === 'conj'),
    ...flag(`${part} has apposition`, has('appos')),
    ...flag(`${part} within a noun`, relation === 'nmod'),
    ...flag(`${part} counted`, has('nummod')),
  ]
}
