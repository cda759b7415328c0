import type { Predicate } from '../../model/index.ts'
import type { Rule, RuleContext, UnnamedDraft } from '../draft.ts'
import { knownVerb } from '../verbs/known-verb.ts'
import { openVerb } from '../verbs/open-verb.ts'

const NAME = 'verb-clause'

/** What the ontology knows of a verb, else the verb under its own lemma. */
function read(context: RuleContext, clause: Predicate): UnnamedDraft[] {
  const drafts = knownVerb(context, clause)
  return drafts.length > 0 ? drafts : openVerb(context, clause)
}

export const verbClause: Rule = {
  name: NAME,
  reads: 'a clause with a verb, active or passive: "India imports crude oil from Russia"',
  apply(context) {
    return [...context.predicates.values()]
      .filter(({ kind, subjects }) => (kind === 'verbal' || kind === 'existential') && subjects.length > 0)
      .flatMap((clause) => read(context, clause))
      .map((draft) => ({ rule: NAME, ...draft }))
  },
}
