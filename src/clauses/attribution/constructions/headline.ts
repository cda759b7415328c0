import { isPredicate } from '../../predicate/index.ts'
import type { Tree } from '../../../model/index.ts'
import { nounPhrase } from '../../../syntax/nominal.ts'
import type { AttributionContext, Construction, Report } from '../construction.ts'

/** "Police: two hikers found after storm", "Smith: 'We will win'", "Two hikers found after storm: police". */
export const headline: Construction = (context) => {
  const { tree } = context
  const colon = tree.sentence.tokens.findIndex(({ text }) => text === ':')
  if (colon < 1) return []
  const before = tree.sentence.tokens.slice(0, colon).map(({ index }) => index)
  const after = tree.sentence.tokens.slice(colon + 1).map(({ index }) => index)
  const first = colon <= LONGEST_SOURCE ? sourceIn(context, before) : undefined
  if (first !== undefined) return reportOf(context, first, before, after)
  const isShort = after.length <= LONGEST_SOURCE && !after.some((token) => context.isQuoted(token))
  const last = isShort ? sourceIn(context, after) : undefined
  // "chose a new leader: Anna Berg"
  return last === undefined || tree.is(last, 'appos', 'obj', 'nmod', 'xcomp', 'conj')
    ? []
    : reportOf(context, last, after, before)
}

const LONGEST_SOURCE = 8

function reportOf(
  { tree, block }: AttributionContext,
  source: number,
  beside: readonly number[],
  content: readonly number[],
): Report[] {
  const quoted = /^["'“‘]$/.test(tree.token(content[0] ?? source).text)
  const clause = content.some(
    (token) => isPredicate(tree, token) || (tree.token(token).upos === 'ADJ' && !tree.is(token, 'amod')),
  )
  if (!quoted && !(clause && (block === 'heading' || isTelegraphic(tree)))) return []
  const cue = nounPhrase(tree, source).filter((token) => beside.includes(token))
  return [{ trigger: source, source, cue, verb: 'say', content }]
}

/** The only head among the words on one side of a colon, where it is somebody or something that speaks. */
function sourceIn({ tree }: AttributionContext, side: readonly number[]): number | undefined {
  const [head, ...others] = side.filter((index) => !tree.is(index, 'punct') && !side.includes(tree.token(index).head))
  if (head === undefined || others.length > 0) return undefined
  const { upos, entityType } = tree.token(head)
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined
  const speaks = entityType === 'person' || entityType === 'organization'
  return speaks || tree.isOf(head, 'headlineSource') ? head : undefined
}

/** Headlines close without a full stop, wherever they stand. */
const isTelegraphic = (tree: Tree): boolean => /[\p{L}\p{N}'’”"]$/u.test(tree.token(tree.size - 1).text)
