import type { EntityType } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import { isPossessiveMark, type MentionTree } from '../mention-tree.ts'
import type { MentionContext } from './context.ts'
import type { NameSpan } from './person-name.ts'

/**
 * Whether the 's behind a name is its own: where nothing is possessed ("Sotheby's sold the painting", "sales at Brody's"),
 * or a body of that name is known ("McDonald's restaurants"). "A friend of Tom's" and "at Nora Quill's" speak of people.
 */
export function hasOwnMark({ tree, gazetteer }: MentionContext, span: NameSpan, type: EntityType): boolean {
  const mark = span.last + 1
  if (mark >= tree.size || !isPossessiveMark(tree.token(mark)) || !tree.token(mark).text.endsWith('s')) return false
  const head = tree.headOf(span.first, span.last)
  const possesses = tree.is(head, 'nmod:poss') || possessesBesideNoun(tree, head, mark)
  const isKnown = gazetteer.named(tree.text(span.first, mark)).some((entry) => entry.class !== 'Person')
  if (isKnown && (type !== 'person' || !possesses)) return true
  const isOneWord =
    span.first === span.last &&
    (tree.is(firstConjunct(tree, head), 'nsubj') || !gazetteer.isGivenName(tree.token(head).text))
  return !possesses && tree.is(mark, 'case') && marker(tree, head) !== 'of' && (type === 'organization' || isOneWord)
}

/** "The packaging group Halden's planned sale": of a name behind its noun, which then owns for it, whatever the noun hangs on. */
function possessesBesideNoun(tree: MentionTree, head: number, mark: number): boolean {
  if (!tree.is(head, 'appos', 'flat', 'nmod:desc')) return false
  const noun = tree.token(head).head
  const next = mark + 1
  const isOwned =
    next < tree.size &&
    (['NOUN', 'PROPN'].includes(tree.token(next).upos) || tree.is(next, 'amod', 'compound', 'nummod')) &&
    tree.token(next).head !== head
  return tree.is(noun, 'nmod:poss', 'compound') || isOwned
}
