import type { Argument, Entity, Mention, Predicate, Tree, Unrated } from '../../model/index.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'
import { flag, part, type Features } from './evidence.ts'
import { ofPredication } from './predication.ts'
import { ofVectors } from './vectors.ts'
import { ofWay } from './way.ts'

/** Where a statement comes from. */
export interface RatingContext {
  readonly tree: Tree
  /** The predicate that evokes its relation, where one does. */
  readonly predicate: Predicate | undefined
  /** What an argument of it stands for, where that is an entity. */
  entityOf(argument: Argument): Entity | undefined
}

/**
 * What speaks for or against a statement: how sure the parser is, what rule and words made it, what its parts stand for,
 * and the network's own numbers for its words.
 */
export const confidenceFeatures = (statement: Unrated, context: RatingContext): ReadonlyMap<string, number> =>
  new Map([...namedFeatures(statement, context), ...ofVectors(statement, context.tree)])

/** The same without the network's numbers. */
export function namedFeatures(statement: Unrated, context: RatingContext): ReadonlyMap<string, number> {
  return new Map([
    ['bias', 1],
    ...ofParse(statement, context.tree),
    ...ofRelation(statement, context),
    ...ofStance(statement),
    ...ofArgument('subject', statement.subject, statement, context),
    ...ofArgument('object', statement.object, statement, context),
    ...statement.arguments.flatMap(({ role, marker }): Features => [
      [`role ${role}`, 0.5],
      [`marker ${marker}`, 1],
    ]),
    ...ofPredication(statement, context.tree),
  ])
}

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
    ['sentence worst arc', Math.min(...tokens.map(({ index }) => probability(index)))],
    ['weakest arc of the rest', Math.min(0, ...roles.map(({ head }) => probability(head)))],
    ['sentence place', Math.log(1 + tree.sentence.index) / 2],
    ['sentence commas', Math.min(6, tokens.filter(({ text: word }) => word === ',').length) / 3],
    ['sentence names', mean(tokens.map(({ upos }) => Number(upos === 'PROPN')))],
    ...flag('sentence begins low', /^[\p{Ll}\d]/u.test(text)),
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
          ...flag(`verb ${tree.feature(at, 'VerbForm') ?? ''} ${tree.feature(at, 'Tense') ?? ''}`),
          ...tree.children(at).flatMap((child) => flag(`predicate has ${tree.token(child).relation}`)),
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
    ...flag(`said by ${attribution?.verb}`, attribution !== null),
    ...(time === null ? [] : flag(`time ${time.kind} ${time.certainty}`)),
  ]
}

/** What an argument stands for, how it is mentioned, what hangs on its head, and its way to the predicate. */
function ofArgument(
  name: 'subject' | 'object',
  argument: Argument | null,
  { evidence, relation }: Unrated,
  { tree, entityOf }: RatingContext,
): Features {
  if (argument === null) return flag(`${name} none`)
  const { term, head, phrase } = argument
  const entity = entityOf(argument)
  const mention = entity?.mentions.find((each) => each.sentence === evidence.sentence && each.head === head)
  const { upos, lemma, entityType } = tree.token(head)
  const words = phrase.text.split(' ').length
  const below = tree.subtree(head).filter((token) => !tree.is(token, 'punct')).length
  const determiner = tree.first(head, 'det')
  const kind = determiner === undefined ? tree.first(head, 'nmod:poss') : determiner
  return part(name, [
    ...flag(`${term.kind} ${term.kind === 'value' ? term.type : ''}`),
    ...flag(`form ${mention?.form}`),
    ...flag(`upos ${upos}`),
    ...flag(`read as ${entityType}`),
    ...flag('of another type', entity !== undefined && entityType !== entity.type),
    ...flag(`pronoun ${lemma} ${term.kind}`, upos === 'PRON'),
    ['words', Math.min(15, words) / 10],
    ['words left out', Math.max(0, below - words) / Math.max(1, below)],
    ...flag('quoted words', /["“”]/u.test(phrase.text)),
    ...flag('digits', /\d/u.test(phrase.text)),
    ...flag(`determiner ${kind === undefined ? 'none' : kind === determiner ? tree.lemma(kind) : 'possessor'}`),
    ...flag('coordinated', tree.base(head) === 'conj'),
    ...flag('within a noun', tree.token(head).relation === 'nmod'),
    ...new Map(tree.children(head).map((child) => [`has ${tree.base(child)}`, 1])),
    ...(entity === undefined ? [] : ofEntity(entity, mention, evidence.sentence)),
    ...ofWay(tree, head, relation.head),
  ])
}

/** What is known of an entity, and how this mention of it stands to the others. */
function ofEntity(entity: Entity, mention: Mention | undefined, sentence: number): Features {
  const { mentions, label, named, type } = entity
  const first = mentions[0]?.sentence ?? sentence
  const names = mentions.filter(({ form }) => form === 'name').length
  const words = new Set(label.toLowerCase().split(' '))
  const mentioned = new Set(mention?.text.toLowerCase().split(' '))
  const told = [...words].filter((word) => mentioned.has(word)).length
  return [
    ...flag(`type ${type}`),
    ...flag(`class ${entity.class}`),
    ...flag('named', named),
    ...flag('linked', entity.wikidata !== undefined),
    ['mentions', Math.log(1 + mentions.length) / 2],
    ['names among mentions', names / Math.max(1, mentions.length)],
    ['sentences since first told', Math.log(1 + Math.max(0, sentence - first))],
    ['words of the label', Math.log(1 + words.size)],
    ['label in the mention', told / words.size],
    ...flag(`${mention?.form ?? 'unseen'} of ${named ? 'a name' : mentions.length > 1 ? 'several' : 'one'}`),
  ]
}
