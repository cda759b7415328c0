import type { ClauseReading, Tree } from '../model/index.ts'
import { isWithin } from '../syntax/scopes.ts'
import type { Draft } from './draft.ts'

/**
 * Whether a statement is the article's own although it stands in what somebody is reported to say: titles and offices
 * before a name, descriptions beside it, ages, nationalities and where a place lies are background that the writer supplies ("sources say that Prime Minister
 * Modi …", "in Arlon, Belgium"), unless they are quoted.
 */
export const isPresupposed = (
  sentence: number,
  draft: Draft,
  tree: Tree,
  { quotations }: Pick<ClauseReading, 'quotations'>,
): boolean =>
  (isBackground(draft) || isBeside(tree, draft)) && !quotations.some((run) => isWithin(run, sentence, draft.predicate))

/** "Lee Dahl, the founder's grandson", "Times reporter Ann Ames": whose a noun says somebody known by name to be, before or behind the name. */
const isBeside = (tree: Tree, { rule, predicate }: Draft): boolean =>
  rule === 'noun-frame' &&
  tree.is(predicate, 'appos', 'nmod:desc') &&
  tree.token(tree.token(predicate).head).upos === 'PROPN'

/** Whether a statement is of what stands beside a name and is not what its sentence tells. */
export const isBackground = ({ rule, stance }: Draft): boolean => BACKGROUND.has(rule) && stance !== undefined

const BACKGROUND: ReadonlySet<string> = new Set([
  'office',
  'employment',
  'apposition',
  'age',
  'nationality',
  'title',
  'ideology',
  'other-name',
  'based',
  'life-dates',
  'place-within',
])
