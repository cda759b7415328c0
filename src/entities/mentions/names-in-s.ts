import type { EntityType } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import { isPossessiveMark } from '../mention-tree.ts'
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
  // "the packaging group Halden's plan"
  const noun = tree.is(head, 'appos', 'flat', 'nmod:desc') ? tree.token(head).head : head
  const possesses = tree.is(head, 'nmod:poss') || (noun !== head && tree.is(noun, 'nmod:poss', 'compound'))
  const isKnown = gazetteer.named(tree.text(span.first, mark)).some((entry) => entry.class !== 'Person')
  if (isKnown && (type !== 'person' || !possesses)) return true
  const isOneWord =
    span.first === span.last &&
    (tree.is(firstConjunct(tree, head), 'nsubj') || !gazetteer.isGivenName(tree.token(head).text))
  return !possesses && tree.is(mark, 'case') && marker(tree, head) !== 'of' && (type === 'organization' || isOneWord)
}
