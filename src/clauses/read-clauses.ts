import {
  treeAt,
  type Article,
  type ClauseReading,
  type Ontology,
  type Predicate,
  type TimeExpression,
  type Tree,
} from '../model/index.ts'
import { hasIndefiniteArticle } from '../syntax/articles.ts'
import { quotationsOf } from '../syntax/quotations.ts'
import { isWithin, scopeAt } from '../syntax/scopes.ts'
import { attributionScopes, isTitle } from './attribution/index.ts'
import type { SentenceContext } from './context.ts'
import { framesOf } from './frames/index.ts'
import { governorOf } from './governor.ts'
import {
  agentModifier,
  clauseArguments,
  isNegation,
  isPredicate,
  nounArguments,
  outerCopula,
  saidOf,
  type Arguments,
} from './predicate/index.ts'
import { stanceOf, StanceLexicon, waitsUntil } from './stance/index.ts'

/** What clauses are read from: the sentences and what the stages before found in them. */
export interface ClauseInput {
  readonly article: Article
  /** One tree a sentence, at the sentence's index. */
  readonly trees: readonly Tree[]
  readonly ontology: Ontology
  readonly times: readonly TimeExpression[]
  /** Ontology class of what a token stands for, where it is known. */
  classAt(sentence: number, token: number): string | undefined
}

/** Reads every predicate of an article once: its arguments, voice, polarity and modality, who says it, and the frames it fits. */
export function readClauses(input: ClauseInput): ClauseReading {
  const lexicon = new StanceLexicon(input.ontology)
  const quotations = quotationsOf(input.trees)
  const scopes = attributionScopes(input.trees, lexicon, quotations, input.article.story)
  const titles = quotations.filter((run) => isTitle(run, (sentence) => treeAt(input.trees, sentence)))
  const predicates = input.trees.map((tree) => {
    const context = contextOf(input, tree)
    const { index: sentence } = tree.sentence
    const isAhead = aheadOf(input, sentence)
    const isTold = (each: Arguments): boolean =>
      each.kind === 'nominal'
        ? tells(context, each)
        : scopeAt(scopes, sentence, each.head) !== null || !titles.some((run) => isWithin(run, sentence, each.head))
    const found = tree.sentence.tokens
      .flatMap(({ index }) => argumentsAt(context, index) ?? [])
      .filter(isTold)
      .map((each) => ({ ...each, frames: framesOf(context, each) }))
      // "Norarms-designed" where the lexicon knows what is done; else it only describes
      .filter(
        ({ kind, head, frames }) =>
          kind !== 'verbal' || !tree.is(head, 'amod') || frames.some(({ complete }) => complete),
      )
    const supported = new Set(found.flatMap(({ frames }) => frames.flatMap(({ complement }) => complement ?? [])))
    return found.map((each): Predicate => {
      const governor = governorOf(context, each, supported)
      const stance = stanceOf(tree, each, governor, lexicon, isAhead)
      // "did not open until Monday": opened on Monday
      const isAwaited = stance.polarity === 'positive' && waitsUntil(tree, each.head)
      return {
        sentence,
        ...each,
        words: isAwaited ? each.words.filter((word) => !isNegation(tree, word)) : each.words,
        qualities: tree
          .all(each.head, 'amod')
          .filter((child) => lexicon.modality(tree.lemma(child), 'adjective') === undefined),
        stance,
        governor,
        scope: scopeAt(scopes, sentence, each.head),
      }
    })
  })
  return { predicates, scopes, quotations }
}

/** Whether a token of a sentence stands in a time after the day of publication. */
function aheadOf({ article: { published }, times }: ClauseInput, sentence: number): (token: number) => boolean {
  const ahead = times.filter(
    (time) =>
      time.sentence === sentence &&
      published !== undefined &&
      time.interval.start !== undefined &&
      time.interval.start > published,
  )
  return (token) => ahead.some(({ first, last }) => first <= token && token <= last)
}

/** Whether a noun tells of somebody or of something that happens; others only name things. */
const tells = ({ tree, ontology, classOf }: SentenceContext, { head, subjects }: Arguments): boolean =>
  subjects.length > 0 ||
  ontology.framesOf(tree.lemma(head), 'noun').length > 0 ||
  tree.token(head).entityType === 'event' ||
  ontology.isA(classOf(head) ?? '', 'Event')

/** What a token says and of whom; undefined where it is no predicate. */
function argumentsAt(context: SentenceContext, token: number): Arguments | undefined {
  const { tree, ontology } = context
  const outer = outerCopula(tree, token)
  if (outer !== undefined) return outer
  if (context.isTime(token) && tree.token(token).upos === 'VERB') return undefined
  const modifier = agentModifier(tree, token)
  if (modifier !== undefined && ontology.isA(context.classOf(modifier.agents[0] ?? token) ?? '', 'Agent'))
    return modifier
  if (isPredicate(tree, token)) return withTimesApart(context, clauseArguments(tree, token))
  // "in order to": part of a function word is no noun
  const noun = ['NOUN', 'PROPN'].includes(tree.token(token).upos) && !tree.is(token, 'fixed', 'mark', 'case')
  return noun ? nounArguments(tree, token, saidOf(context, token)) : undefined
}

/** Times do and suffer nothing: "five minutes remained" tells of nobody, "will rule this coming Friday" when, and "fined them $500" how much. */
function withTimesApart({ tree, isTime }: SentenceContext, found: Arguments): Arguments {
  const isFilled = tree.isOf(found.head, 'timeTakingVerb')
  const isFined = tree.isOf(found.head, 'finingVerb')
  const { predication } = tree.token(found.head)
  // "added a year to his sentence"
  const isLabelled = (object: number): boolean =>
    isAmount(tree, object) &&
    (predication?.arguments.some(({ token, label }) => token === object && label === 'ARG1') ?? false)
  const isMoney = (object: number): boolean =>
    tree.first(object, 'nummod') !== undefined && !/^(?:person|organization)$/.test(tree.token(object).entityType ?? '')
  const isWhen = (object: number): boolean =>
    (isTime(object) && !isFilled && !isLabelled(object)) || (isFined && isMoney(object))
  return {
    ...found,
    subjects: found.subjects.filter((subject) => !isTime(subject)),
    objects: found.objects.filter((object) => !isWhen(object)),
    obliques: [
      ...found.obliques,
      ...found.objects.filter(isWhen).map((head) => ({ head, marker: '', markerTokens: [] })),
    ],
    complements: found.complements.filter((complement) => !isTime(complement)),
  }
}

/** "$500", "500 euros", "a year". */
const isAmount = (tree: Tree, token: number): boolean =>
  tree.first(token, 'nummod') !== undefined || hasIndefiniteArticle(tree, token)

function contextOf({ ontology, times, classAt }: ClauseInput, tree: Tree): SentenceContext {
  const { index } = tree.sentence
  const own = times.filter(({ sentence }) => sentence === index)
  return {
    tree,
    ontology,
    classOf: (token) => classAt(index, token),
    isTime: (token) => own.some(({ first, last }) => first <= token && token <= last),
  }
}
