import { HELD, type Draft, type RoleFiller, type Rule, type RuleContext } from '../draft.ts'
import { filler, headOf, roleFiller } from '../fillers.ts'
import type { Tree, WordClassName } from '../../model/index.ts'
import { range } from '../../syntax/range.ts'

const NAME = 'life-dates'

const DASH = /^[-–—‒]+$/
/** Years. */
const SHORTEST_LIFE = 15
const SEPARATOR = /^[(;,]$/
const VERBS = { birth: { text: 'was born', lemma: 'bear' }, death: { text: 'died', lemma: 'die' } } as const

interface LifeDate {
  readonly event: 'birth' | 'death'
  readonly tokens: readonly number[]
  /** Head of the place behind the date. */
  readonly place?: number
}

/** Brackets after a person's name, letters after it and other brackets skipped: "Ann Lee, MBE (Korean: 이앤) (born 1950)". */
function brackets({ tree }: RuleContext, after: number): [number, number][] {
  const found: [number, number][] = []
  for (let at = after; at < tree.size; at++) {
    const { text, upos } = tree.token(at)
    if (text === '(') {
      let end = at
      while (end < tree.size && tree.token(end).text !== ')') end++
      if (end === tree.size) break
      found.push([at, end])
      at = end
    } else if (upos !== 'PROPN' && text !== ',' && text !== '.') break
  }
  return found
}

/** The dates of a bracket: those said to be of birth or death, and both ends of a span. */
function datesIn(context: RuleContext, [open, close]: readonly [number, number]): LifeDate[] {
  const { tree, ontology } = context
  const text = (at: number): string => tree.token(at).text
  const is = (name: WordClassName, at: number): boolean => ontology.words(name).has(text(at).toLowerCase())
  const isDate = (at: number): boolean => at < close && context.isTime(at) && !DASH.test(text(at))
  // "(8 August 1961 in Lyon – 10 April 2010)": a place may stand between a date and the dash
  const isSpanStart = (from: number): boolean => {
    for (let at = from; at < close && !isDate(at); at++) if (DASH.test(text(at))) return true
    return false
  }
  const eventBefore = (before: number, last: number): LifeDate['event'] | undefined => {
    if (is('birthMark', before)) return 'birth'
    if (is('deathMark', before) || DASH.test(text(before))) return 'death'
    return SEPARATOR.test(text(before)) && isSpanStart(last + 1) ? 'birth' : undefined
  }
  const found: LifeDate[] = []
  for (let first = open + 1; first < close; first++) {
    if (!isDate(first)) continue
    let last = first
    while (isDate(last + 1)) last++
    let before = first - 1
    while (before > open && (is('dateMark', before) || (text(before) === '.' && is('dateMark', before - 1)))) before--
    if (text(before) === '.' && /^[bd]$/i.test(text(before - 1))) before--
    const tokens = range(first, last)
    // a verb with a subject says so by itself, perhaps with a place
    if ((context.predicates.get(before)?.subjects.length ?? 0) > 0) continue
    const event = eventBefore(before, last)
    if (event !== undefined) found.push({ event, tokens, ...placeBehind(context, last, close) })
    first = last
  }
  return isTerm(tree, found) ? [] : found
}

/** "(1994-96)", "(1997-2001)": too short for a life, long enough for a post. */
function isTerm(tree: Tree, [first, second]: readonly LifeDate[]): boolean {
  if (first?.event !== 'birth' || second?.event !== 'death') return false
  const yearOf = ({ tokens }: LifeDate): string => tree.token(tokens.at(-1) ?? 0).text
  const [from, to] = [yearOf(first), yearOf(second)]
  return (
    /^\d{4}$/.test(from) && (/^\d\d$/.test(to) || (/^\d{4}$/.test(to) && Number(to) - Number(from) < SHORTEST_LIFE))
  )
}

/** "3 May 1901, Oslo", "10 April 2010 in Paris, France": the place named right behind a date. */
function placeBehind(
  { tree, ontology, classOf }: RuleContext,
  date: number,
  close: number,
): Pick<LifeDate, 'place'> | undefined {
  const first = date + 2
  if (first >= close || !/^(?:,|in|at)$/.test(tree.token(date + 1).text)) return undefined
  const head = headOf(
    tree,
    range(first, close - 1).filter((token) => token === first || isSameName(tree, first, token)),
  )
  const isPlace = tree.token(head).upos === 'PROPN' && ontology.isA(classOf(head) ?? '', 'Place')
  return isPlace ? { place: head } : undefined
}

const isSameName = (tree: Tree, one: number, other: number): boolean =>
  (tree.is(other, 'flat', 'compound') && tree.token(other).head === one) ||
  (tree.is(one, 'flat', 'compound') && tree.token(one).head === other)

export const lifeDates: Rule = {
  name: NAME,
  reads: 'dates of birth and death in brackets after a name: "Marie Curie (1867 – 1934)", "(b. 1950)"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.names
      .filter(({ type }) => type === 'person')
      .flatMap(({ first, last }): Draft[] => {
        const name = range(first, last).filter((token) => tree.token(token).upos !== 'PUNCT')
        const dates = brackets(context, last + 1).flatMap((bracket) => datesIn(context, bracket))
        return dates.map(({ event, tokens, place }): Draft => {
          const head = headOf(tree, tokens)
          const time: RoleFiller = { head, tokens, role: 'time' }
          return {
            rule: NAME,
            predicate: head,
            subject: { ...filler(context, headOf(tree, name)), tokens: name },
            object: null,
            relation: { tokens: [], ...VERBS[event], property: ontology.propertyFor(event) },
            arguments: [
              time,
              ...(place === undefined ? [] : [{ ...roleFiller(context, place, 'place'), marker: 'in' }]),
            ],
            stance: HELD,
          }
        })
      })
  },
}
