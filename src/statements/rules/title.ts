import type { Tree } from '../../model/index.ts'
import { conjuncts, firstConjunct, nounPhrase } from '../../syntax/nominal.ts'
import { range } from '../../syntax/range.ts'
import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { headOf } from '../fillers.ts'
import { isOffice } from '../offices/holding.ts'
import { belongsToTitle } from '../offices/titles.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const NAME = 'title'

/** What a person is, where nouns before the name say it and give no office: "Hawks striker Tom Keller", "lawyer and author Ann Lee". */
function read(context: RuleContext, first: number, last: number): Draft[] {
  const { tree } = context
  const head = headOf(tree, range(first, last))
  const noun = isHonorific(context, first - 1) ? first - 2 : first - 1
  if (noun < 0 || tree.is(head, 'appos', 'conj', 'nmod')) return []
  const opener = firstConjunct(tree, noun)
  if (!tree.is(tree.is(head, 'flat') ? head : opener, 'flat', 'nmod:desc', 'compound')) return []
  const callings = opener === noun ? [] : conjuncts(tree, opener)
  const isJoined = callings.length > 1 && tree.token(opener).head === head
  const all = isJoined
    ? callings.map((each) => ({ noun: each, tokens: withoutLink(tree, nounPhrase(tree, each)) }))
    : [own(context, noun, head)]
  return all
    .filter((calling) => isCalling(context, calling, isJoined))
    .map(({ noun: each, tokens }) => ({
      rule: NAME,
      predicate: each,
      subject: { head, tokens: range(first, last) },
      object: { head: each, tokens, value: { type: 'property', value: wordsOf(tree, tokens) } },
      relation: { tokens: [], text: 'is', lemma: 'be' },
      arguments: [],
      stance: HELD,
    }))
}

/** "Dr." of "surgeon Dr. Ann Holm". */
const isHonorific = ({ tree, ontology }: RuleContext, token: number): boolean =>
  token > 0 && ontology.table('honorific').has(tree.token(token).text.toLowerCase().replace(/\.$/, ''))

/** Without "and", which the tree may hang on a word within. */
const withoutLink = (tree: Tree, tokens: readonly number[]): number[] =>
  tokens.filter((token, at) => at > 0 || !tree.is(token, 'cc'))

interface Calling {
  readonly noun: number
  readonly tokens: readonly number[]
}

/** The words right before a name that are of its noun. */
function own(context: RuleContext, noun: number, head: number): Calling {
  let start = noun + 1
  while (start > 0 && belongsToTitle(context, start - 1, head)) start--
  return { noun, tokens: range(start, noun) }
}

/** A noun in the singular; offices, kin and whoever did something have rules of their own. */
function isCalling(context: RuleContext, { noun, tokens }: Calling, isJoined: boolean): boolean {
  const { tree } = context
  const [start] = tokens
  if (start === undefined || tree.token(noun).upos !== 'NOUN' || tree.feature(noun, 'Number') !== 'Sing') return false
  // "resident Ann Lee"
  if (tokens.length === 1 && tree.isOf(noun, 'bareKindNoun')) return false
  // "Police Capt. Tom Reed"
  if (tree.token(noun).entityType === 'organization') return false
  // "running back Tom Keller", where the tree tears "running" off
  const isTorn = start > 0 && tree.token(start - 1).text.endsWith('ing')
  const isOther = (token: number): boolean => isOffice(context, token) || context.isTime(token)
  if (isTorn || tokens.some(isOther) || context.predicates.get(noun)?.frames.some(({ complete }) => complete))
    return false
  return !tokens.some(
    (token) => tree.first(token, 'nmod:poss') !== undefined || (!isJoined && tree.first(token, 'conj') !== undefined),
  )
}

/** The words of a calling, small where only the begin of a sentence makes them great. */
function wordsOf(tree: Tree, tokens: readonly number[]): string {
  const { text } = tree.phrase(tokens)
  const [start = 0, next] = tokens
  const opens =
    start === 0 && tree.token(start).upos !== 'PROPN' && !(next !== undefined && isCapitalised(tree.token(next).text))
  return opens ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

export const title: Rule = {
  name: NAME,
  reads: 'a description right before a name: "Hawks striker Tom Keller"',
  apply: (context) =>
    context.sentence.names.flatMap(({ type, first, last }) => (type === 'person' ? read(context, first, last) : [])),
}
