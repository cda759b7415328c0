import type { Tree } from '../../model/index.ts'
import { isPast, isPerfect, isPresent } from '../predicate/index.ts'
import type { AttributionContext, Report } from './construction.ts'

/**
 * A report without the article's own background: a relative clause set apart by commas speaks for whoever writes, not for
 * whoever is reported ("analysts said Norvik, which bought Halvorn in 2019, would cut jobs"; Potts 2005), unless its tense
 * is that of the report or words of it are quoted.
 */
export function withoutBackground(context: AttributionContext, report: Report): Report {
  const { tree } = context
  const inside = new Set(report.content)
  const own = report.content
    .filter((token) => inside.has(tree.token(token).head) && isOwn(tree, token, report))
    .map((token) => tree.subtree(token))
    .filter((tokens) => !tokens.some((token) => context.isQuoted(token) || token === report.trigger))
    .flat()
  return own.length === 0 ? report : { ...report, content: report.content.filter((token) => !own.includes(token)) }
}

const isOwn = (tree: Tree, token: number, report: Report): boolean =>
  isOfAnotherNoun(tree, token) ||
  (isFollowedUp(tree, token)
    ? isNamed(tree, token) || isOutOfTense(tree, token, report)
    : isBeside(tree, token, report))

/** "a chemist who proved that lakes were dying, and who later sat in Congress": a relative clause that the tree joins to what was proved. */
const isOfAnotherNoun = (tree: Tree, clause: number): boolean =>
  tree.is(clause, 'conj') &&
  tree
    .all(clause, 'nsubj')
    .some((subject) => tree.feature(subject, 'PronType') === 'Rel' && subject > tree.token(clause).head) &&
  !tree.is(tree.token(clause).head, 'acl:relcl')

/** "…, who later spent 12 years in Congress, …": a clause with a relative pronoun behind a comma. */
const isFollowedUp = (tree: Tree, clause: number): boolean => {
  if (!tree.is(clause, 'acl:relcl')) return false
  const tokens = tree.subtree(clause).filter((token) => !tree.is(token, 'punct'))
  const first = Math.min(...tokens)
  return (
    first > tree.token(clause).head &&
    tree.sentence.tokens[first - 1]?.text === ',' &&
    tokens.some((token) => token < clause && tree.isOf(token, 'relativePronoun'))
  )
}

/** What somebody known by name once did is known; how things stood when it came to what is reported is part of it ("Lee, who was drunk, …"). */
const isNamed = (tree: Tree, clause: number): boolean =>
  tree.token(tree.token(clause).head).upos === 'PROPN' &&
  tree
    .all(clause, 'cop', 'aux')
    .every((word) => !['be', 'would'].includes(tree.lemma(word)) || isPresentForm(tree, word)) &&
  !(isPerfect(tree, clause) && isPast(tree, clause))

const isPresentForm = (tree: Tree, word: number): boolean => tree.feature(word, 'Tense') === 'Pres'

/** "Said the sanctions would spare refineries, which still depend on it": a present where what is reported has gone back in tense (Quirk et al. 1985, 14.31). */
const isOutOfTense = (tree: Tree, clause: number, report: Report): boolean =>
  isPresent(tree, clause) && isShifted(tree, clause, report)

/** "Had captured the town as mediators were scrambling", behind "said": at the time of what is said, not of what is told. */
const isBeside = (tree: Tree, clause: number, report: Report): boolean => {
  if (!tree.is(clause, 'advcl') || tree.first(clause, 'nsubj') === undefined) return false
  const marks = tree.all(clause, 'mark')
  const isContrast = marks.some((mark) => tree.isOf(mark, 'concessiveSubordinator'))
  return isContrast && isOutOfTense(tree, clause, report)
}

/** Whether the clause around another tells in the past of the report: "said it would", "said it had". */
function isShifted(tree: Tree, clause: number, { trigger, content }: Report): boolean {
  if (!isPast(tree, trigger)) return false
  const top = tree.ancestors(clause).find((above) => content.includes(above) && tree.token(above).head === trigger)
  return (
    top !== undefined &&
    (isPast(tree, top) || tree.all(top, 'aux').some((aux) => tree.isOf(aux, 'backshiftedAuxiliary')))
  )
}
