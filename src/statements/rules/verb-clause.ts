import type { Clause } from '../clause/index.ts'
import type { Rule, RuleContext, UnnamedDraft } from '../draft.ts'
import { adjectivalVerb, knownVerb } from '../verbs/known-verb.ts'
import { openVerb } from '../verbs/open-verb.ts'

const NAME = 'verb-clause'

/** What the ontology knows of a verb, else the verb under its own lemma. */
function read(context: RuleContext, clause: Clause): UnnamedDraft[] {
  const adjectival = adjectivalVerb(context, clause)
  if (adjectival.length > 0) return adjectival
  const lemma = context.tree.lemma(clause.head)
  const drafts = knownVerb(context, clause, context.ontology.framesOf(lemma, 'verb'), [lemma])
  return drafts.length > 0 ? drafts : openVerb(context, clause)
}

export const verbClause: Rule = {
  name: NAME,
  reads: 'a clause with a verb, active or passive: "India imports crude oil from Russia"',
  apply(context) {
    return [...context.clauses.values()]
      .filter((clause) => clause.kind === 'verbal' && clause.subjects.length > 0)
      .flatMap((clause) => read(context, clause))
      .map((draft) => ({ rule: NAME, ...draft }))
  },
}
