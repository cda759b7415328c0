import { range } from '../../syntax/range.ts'
import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { headOf } from '../fillers.ts'
import { isOffice } from '../offices/holding.ts'
import { belongsToTitle } from '../offices/titles.ts'

const NAME = 'title'

/** What a person is, where a noun before the name says it and gives no office: "Hawks striker Tom Keller". */
function read(context: RuleContext, first: number, last: number): Draft[] {
  const { tree } = context
  const head = headOf(tree, range(first, last))
  let start = first
  while (start > 0 && belongsToTitle(context, start - 1, head)) start--
  const tokens = range(start, first - 1)
  const noun = first - 1
  // "running back Tom Keller", where the tree tears "running" off
  const isTorn = start > 0 && tree.token(start - 1).text.endsWith('ing')
  if (tokens.length === 0 || isTorn || tree.token(noun).upos !== 'NOUN' || tree.feature(noun, 'Number') !== 'Sing')
    return []
  if (
    tree.is(head, 'appos', 'conj', 'nmod') ||
    !tree.is(tree.is(head, 'flat') ? head : noun, 'flat', 'nmod:desc', 'compound')
  )
    return []
  // offices, kin and whoever did something have rules of their own
  const isOther = (token: number): boolean => isOffice(context, token) || context.isTime(token)
  if (tokens.some(isOther) || context.predicates.get(noun)?.frames.some(({ complete }) => complete)) return []
  if (range(start, noun).some((token) => tree.first(token, 'nmod:poss', 'conj') !== undefined)) return []
  const { text } = tree.phrase(tokens)
  const opens =
    start === 0 && tree.token(start).upos !== 'PROPN' && !(start < noun && /^\p{Lu}/u.test(tree.token(start + 1).text))
  return [
    {
      rule: NAME,
      predicate: noun,
      subject: { head, tokens: range(first, last) },
      object: {
        head: noun,
        tokens,
        value: { type: 'property', value: opens ? text.charAt(0).toLowerCase() + text.slice(1) : text },
      },
      relation: { tokens: [], text: 'is', lemma: 'be' },
      arguments: [],
      stance: HELD,
    },
  ]
}

export const title: Rule = {
  name: NAME,
  reads: 'a description right before a name: "Hawks striker Tom Keller"',
  apply: (context) =>
    context.sentence.names.flatMap(({ type, first, last }) => (type === 'person' ? read(context, first, last) : [])),
}
