import { isPredicate } from '../../predicate/index.ts'
import type { Tree } from '../../../model/index.ts'
import { nounPhrase } from '../../../syntax/nominal.ts'
import type { Construction } from '../construction.ts'

/** "Police: two hikers found after storm", "Smith: 'We will win'". */
export const headline: Construction = ({ tree, block }) => {
  const colon = tree.sentence.tokens.findIndex(({ text }) => text === ':')
  const after = tree.sentence.tokens.slice(colon + 1).map(({ index }) => index)
  if (colon < 1 || colon > 8) return []
  const heads = tree.sentence.tokens
    .slice(0, colon)
    .filter(({ index, head }) => !tree.is(index, 'punct') && (head < 0 || head > colon))
  const source = heads[0]
  if (heads.length !== 1 || !source || !['NOUN', 'PROPN'].includes(source.upos)) return []
  const speaks = source.entityType === 'person' || source.entityType === 'organization'
  if (!speaks && !tree.isOf(source.index, 'headlineSource')) return []
  const quoted = /^["'“‘]$/.test(tree.token(after[0] ?? colon).text)
  const clause = after.some(
    (token) => isPredicate(tree, token) || (tree.token(token).upos === 'ADJ' && !tree.is(token, 'amod')),
  )
  if (!quoted && !(clause && (block === 'heading' || isTelegraphic(tree)))) return []
  return [
    {
      trigger: source.index,
      source: source.index,
      cue: nounPhrase(tree, source.index).filter((token) => token < colon),
      verb: 'say',
      content: after,
    },
  ]
}

/** Headlines close without a full stop, wherever they stand. */
const isTelegraphic = (tree: Tree): boolean => /[\p{L}\p{N}'’”"]$/u.test(tree.token(tree.size - 1).text)
