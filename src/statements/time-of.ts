import {
  isDuration,
  NEAR_TIME,
  type Predicate,
  type Statement,
  type TimeExpression,
  type TimeInterval,
  type Tree,
} from '../model/index.ts'
import { firstConjunct, marker } from '../syntax/nominal.ts'
import { range } from '../syntax/range.ts'
import type { Draft, Filler } from './draft.ts'

/** Links by which a predicate belongs to another one that says when. */
const WITHIN = ['control', 'coordinate', 'relative', 'adverbial', 'support']
const LONGEST_CLIMB = 4

/**
 * The interval of a statement: that of its own time argument, else of its predicate, else of the clause that it stands
 * in. A noun that names an event has the times that hang on it or follow it ("trip to Russia, from August 18 to 21");
 * when the clause around it happens is another matter ("the visit was confirmed on Tuesday").
 */
export function timeOf(
  tree: Tree,
  draft: Draft,
  predicates: ReadonlyMap<number, Predicate>,
  times: readonly TimeExpression[],
): Statement['time'] {
  const time = timeTold(tree, draft, predicates, times)
  if (draft.isEndedBy !== true || time === null) return time
  const { start: _, ...ended } = time
  return ended
}

function timeTold(
  tree: Tree,
  draft: Draft,
  predicates: ReadonlyMap<number, Predicate>,
  times: readonly TimeExpression[],
): Statement['time'] {
  // "lasted two hours", "spent a week": what is told as the object is not told again
  const object = draft.object?.tokens ?? []
  const own = times.filter(
    (time) =>
      time.sentence === tree.sentence.index &&
      !(isDuration(time.interval) && object.some((token) => token >= time.first && token <= time.last)),
  )
  if (own.length === 0) return null
  // of "sentenced on Monday to four years" Monday: how long is no time where another says when
  const within = (tokens: readonly number[]): TimeExpression | undefined => {
    const found = own.filter((time) => tokens.some((token) => token >= time.first && token <= time.last))
    return found.find((time) => !isDuration(time.interval)) ?? found[0]
  }
  const all = draft.arguments.filter(({ role }) => role === 'time')
  const ordering = all.filter((part) => isOrderedBy(tree, part, own))
  const parts = all.filter((part) => !ordering.includes(part))
  const [part] = parts
  // of "moved from Monday to Friday", where no stretch of days is meant, Friday
  const argument = [...parts]
    .sort((a, b) => Number(a.marker === 'from') - Number(b.marker === 'from'))
    .flatMap(({ tokens }) => within(tokens) ?? [])
    .sort((a, b) => Number(isDuration(a.interval)) - Number(isDuration(b.interval)))[0]
  // "(1867 – 1934)": the birth was at one end of the span
  const end = argument && part && parts.length === 1 ? partOf(tree, argument.interval, part.tokens) : undefined
  if (end) return end
  const read = predicates.get(draft.predicate)
  const noun = read?.kind === 'nominal'
  // "announced its takeover on Monday": what is planned does not happen when it is told
  const isPlanned = noun && read.stance.modality === 'planned'
  const ahead = isPlanned ? own.filter(({ head }) => tree.feature(tree.token(head).head, 'Tense') !== 'Past') : own
  // "won the 100m in 2011 and the 200m in 2014"
  const further =
    draft.object && tree.is(draft.object.head, 'conj')
      ? within(tree.all(draft.object.head, 'nmod').filter((each) => marker(tree, each) !== ''))
      : undefined
  const direct =
    further ??
    argument ??
    within(phrasesOf(tree, draft.predicate, predicates)) ??
    within(untilWhen(tree, draft.predicate)) ??
    (noun ? following(tree, draft.predicate, ahead) : undefined)
  if (direct) return interval(tree, direct)
  for (const part of ordering) {
    const date = within(part.tokens)
    if (date) return boundBy(tree, part, date)
  }
  const around =
    isPlanned || isYetToDo(tree, draft.predicate, predicates)
      ? undefined
      : climb(tree, draft.predicate, predicates, within)
  return around ? interval(tree, around) : null
}

/** Whether a time stands in a happening that other things come before or after: the 1997 of "until her death in 1997". */
const isOrderedBy = (tree: Tree, part: Filler, own: readonly TimeExpression[]): boolean =>
  (isSince(tree, part) || tree.language.table('orderingPreposition').get(marker(tree, part.head)) === 'before') &&
  !own.some(({ first, last }) => first <= part.head && part.head <= last)

const isSince = (tree: Tree, { head }: Filler): boolean => marker(tree, head) === 'since'

/** What lasts "until her death in 1997" ends then, what does "since its founding in 1990" begins. */
function boundBy(tree: Tree, part: Filler, date: TimeExpression): Statement['time'] {
  const { start, end, ...rest } = interval(tree, date)
  const bound = isSince(tree, part) ? start && { start } : end && { end }
  return { ...rest, ...bound }
}

/** What hangs on a predicate without being a clause of its own: "while it has been a week" is no time of what else is told. */
const phrasesOf = (tree: Tree, token: number, predicates: ReadonlyMap<number, Predicate>): number[] =>
  tree.children(token).filter((child) => predicates.get(child)?.kind !== 'copular')

/** The end of a range that tokens name; undefined where they name both ends or none. */
export function partOf(tree: Tree, { parts = [] }: TimeInterval, tokens: readonly number[]): TimeInterval | undefined {
  const { start, end } = tree.phrase(tokens)
  const named = parts.filter(({ phrase }) => phrase !== undefined && phrase.start < end && start < phrase.end)
  return named.length === 1 ? named[0] : undefined
}

/** "rescheduled the vote for Saturday": the time to which something is put off hangs on the verb's object. */
const untilWhen = (tree: Tree, verb: number): number[] =>
  tree.isOf(verb, 'deferringVerb') || tree.isOf(verb, 'schedulingVerb')
    ? tree
        .all(verb, 'obj')
        .flatMap((object) => tree.all(object, 'nmod'))
        .filter((child) => tree.language.words('deferringPreposition').has(marker(tree, child)))
    : []

/** A time right behind the noun's phrase, with no more than a comma and a preposition between. */
function following(tree: Tree, noun: number, own: readonly TimeExpression[]): TimeExpression | undefined {
  const phrase = tree.subtree(noun, (child) => tree.is(child, 'acl', 'punct', 'conj', 'appos'))
  const end = phrase.at(-1) ?? noun
  return own.find(({ first }) => {
    const between = range(end + 1, first - 1)
    return first > noun && between.every((token) => ['PUNCT', 'ADP', 'DET'].includes(tree.token(token).upos))
  })
}

function climb(
  tree: Tree,
  predicate: number,
  predicates: ReadonlyMap<number, Predicate>,
  within: (tokens: readonly number[]) => TimeExpression | undefined,
): TimeExpression | undefined {
  let at = predicates.get(predicate)
  for (let steps = 0; steps < LONGEST_CLIMB; steps++) {
    if (!at?.governor || !WITHIN.includes(at.governor.link) || isInOrder(tree, at) || isBefore(tree, at))
      return undefined
    // "the deal, which must be approved, was reached in May": not then
    const above = predicates.get(at.governor.head)
    if (at.governor.link === 'relative' && at.stance.modality !== (above?.stance.modality ?? 'actual')) return undefined
    const found = within(phrasesOf(tree, at.governor.head, predicates))
    if (found && !isDuration(found.interval)) return isOfFirstAlone(tree, at, found) ? undefined : found
    at = above
  }
  return undefined
}

/**
 * "founded the firm in 1968 and holds a third of it", "was born in 1928 and given a nickname": a time behind the first of two
 * verbs is not that of a second in another tense, and one as long as a year need not be.
 */
function isOfFirstAlone(
  tree: Tree,
  { head, words, governor }: Predicate,
  { first, interval: { start } }: TimeExpression,
): boolean {
  if (governor?.link !== 'coordinate' || first < governor.head || first > head) return false
  const tenses = [words, tree.children(governor.head).concat(governor.head)].map((each) =>
    each.flatMap((word) => (tree.feature(word, 'VerbForm') === 'Fin' ? (tree.feature(word, 'Tense') ?? []) : [])),
  )
  const [own, other] = tenses
  return start?.length === YEAR || (own?.[0] !== undefined && other?.[0] !== undefined && own[0] !== other[0])
}

/** Length of "1968". */
const YEAR = 4

/** "On Friday voted to dissolve itself", "in May agreed to pay": when somebody decides or is told to do it is not when it is done. */
function isYetToDo(tree: Tree, token: number, predicates: ReadonlyMap<number, Predicate>): boolean {
  const predicate = predicates.get(firstConjunct(tree, token))
  const governor = predicate?.governor
  if (!predicate || !governor || !['control', 'adverbial'].includes(governor.link)) return false
  const { head: verb } = governor
  const { modality } = predicate.stance
  const isAsked = modality === 'intended' && tree.isOf(verb, 'askingForVerb')
  const isPast = predicates.get(verb)?.words.some((word) => tree.feature(word, 'Tense') === 'Past') ?? false
  return isPast && (isAsked || modality === 'planned' || modality === 'commanded')
}

/** "was called at nine after a guard had seen smoke": what goes before or follows has a time of its own. */
const isInOrder = (tree: Tree, { head, governor }: Predicate): boolean =>
  governor?.link === 'adverbial' && tree.all(head, 'mark').some((mark) => tree.isOf(mark, 'temporalSubordinator'))

/** "Born in Leeds, she joined the firm in 1964": what a participle before its clause tells was so already. */
const isBefore = (tree: Tree, { head, governor }: Predicate): boolean =>
  governor?.link === 'adverbial' &&
  head < governor.head &&
  tree.feature(head, 'VerbForm') === 'Part' &&
  tree.feature(head, 'Tense') === 'Past' &&
  tree.first(head, 'mark') === undefined

const interval = (tree: Tree, { interval: own, first, last }: TimeExpression): TimeInterval => ({
  ...own,
  phrase: tree.phrase(range(withDegree(tree, first, last), last)),
})

/** The first word of a time with its degree: "more than two hours", "just over a week", "shortly before nine". */
function withDegree(tree: Tree, first: number, last: number): number {
  let start = first
  while (
    start > 0 &&
    (tree.is(start - 1, 'advmod', 'fixed') || isNear(tree, start - 1)) &&
    range(start, last).some((at) => isOver(tree, at, start - 1))
  )
    start--
  return start
}

/** "around", "by", "before": a preposition that says that it need not be the very time. */
const isNear = (tree: Tree, word: number): boolean =>
  tree.is(word, 'case') && NEAR_TIME.test(tree.token(word).text.toLowerCase())

const isOver = (tree: Tree, above: number, word: number): boolean => above !== word && tree.dominates(above, word)
