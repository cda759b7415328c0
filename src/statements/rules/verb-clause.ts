import type { Predicate } from '../../model/index.ts'
import type { Rule, RuleContext, UnnamedDraft } from '../draft.ts'
import { marker } from '../../syntax/nominal.ts'
import { knownVerb } from '../verbs/known-verb.ts'
import { openVerb } from '../verbs/open-verb.ts'
import { together } from '../verbs/together.ts'

const NAME = 'verb-clause'

/** What the ontology knows of a clause's verb. */
type Known = (clause: Predicate) => readonly UnnamedDraft[]

/** Each clause once: what governs another is asked for by that as well. */
function knownVerbs(context: RuleContext): Known {
  const found = new Map<Predicate, readonly UnnamedDraft[]>()
  return (clause) => {
    const drafts = found.get(clause) ?? knownVerb(context, clause)
    found.set(clause, drafts)
    return drafts
  }
}

/**
 * What the ontology knows of a verb, else the verb under its own lemma. "Rifles and a letter were found": of which subjects
 * the frame does not hold, the verb tells all the same.
 */
function read(context: RuleContext, clause: Predicate, known: Known): readonly UnnamedDraft[] {
  const drafts = known(clause)
  const told = new Set(drafts.flatMap(({ subject, object }) => [subject.head, object?.head]))
  const subjects = clause.subjects.filter(
    (subject) =>
      !told.has(subject) && ['NOUN', 'PROPN'].includes(context.tree.token(subject).upos) && !context.isTime(subject),
  )
  const isLeftOut = drafts.some(({ subject }) => clause.subjects.includes(subject.head))
  if (drafts.length === 0) return openVerb(context, clause)
  return isLeftOut ? [...drafts, ...openVerb(context, { ...clause, subjects })] : drafts
}

/** "the punches thrown": a participle by itself only tells which. */
const isBareModifier = (
  { tree }: RuleContext,
  { predicate, subject, object, arguments: further }: UnnamedDraft,
): boolean =>
  tree.token(predicate).relation === 'acl' &&
  tree.token(predicate).head === subject.head &&
  object === null &&
  further.length === 0

/** "all we can", "several others did": an auxiliary without its verb tells nothing by itself. */
const isStranded = ({ tree }: RuleContext, head: number): boolean =>
  tree.token(head).upos === 'AUX' && tree.lemma(head) !== 'be'

/** "those who were killed": what a clause says of a pronoun only tells whom it means. */
const isCircular = ({ tree }: RuleContext, { predicate, subject, object }: UnnamedDraft): boolean =>
  tree.is(predicate, 'acl') &&
  [subject, object].some(
    (part) =>
      part !== null &&
      part.head === tree.token(predicate).head &&
      (['PRON', 'NUM'].includes(tree.token(part.head).upos) || tree.lemma(part.head) === 'one'),
  )

/** "47 percent of patients who took it recovered": of a kind, a clause tells of whom there is a share, and not that all of the kind did it. */
function isOfShare({ tree }: RuleContext, { predicate }: UnnamedDraft): boolean {
  const kind = tree.token(predicate).head
  if (!tree.is(predicate, 'acl:relcl') || !tree.is(kind, 'nmod') || tree.feature(kind, 'Number') !== 'Plur')
    return false
  const isBare = tree.first(kind, 'det', 'nummod', 'nmod:poss') === undefined && marker(tree, kind) === 'of'
  const isAside = tree.all(predicate, 'punct').some((mark) => mark < predicate && tree.token(mark).text === ',')
  return isBare && !isAside && tree.isOf(tree.token(kind).head, 'percentWord')
}

/** "vowed to remain", "was asked to remain": where the vow or the wish is told with what it is of, that is to remain. */
function withoutToldGovernor({ tree, predicates }: RuleContext, clause: Predicate, known: Known): Predicate {
  const governor = predicates.get(tree.token(clause.head).head)
  if (!tree.is(clause.head, 'xcomp') || governor === undefined || !clause.words.includes(governor.head)) return clause
  const isTold = known(governor).some(
    ({ object, arguments: further }) =>
      object?.head === clause.head || further.some(({ head, role }) => head === clause.head && role === 'content'),
  )
  return isTold
    ? { ...clause, words: clause.words.filter((word) => word > governor.head && !tree.is(word, 'mark')) }
    : clause
}

export const verbClause: Rule = {
  name: NAME,
  reads: 'a clause with a verb, active or passive: "India imports crude oil from Russia"',
  apply(context) {
    const known = knownVerbs(context)
    return [...context.predicates.values()]
      .filter(
        ({ head, kind, subjects }) =>
          (kind === 'verbal' || kind === 'existential') && subjects.length > 0 && !isStranded(context, head),
      )
      .map((clause) => withoutToldGovernor(context, clause, known))
      .flatMap((clause) =>
        together(
          context,
          read(context, clause, known).filter(
            (draft) => !isBareModifier(context, draft) && !isCircular(context, draft) && !isOfShare(context, draft),
          ),
        ),
      )
      .map((draft) => ({ rule: NAME, ...draft }))
  },
}
