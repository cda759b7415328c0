import { isPassive } from '../../clause.ts'
import type { Construction } from '../construction.ts'
import { addresses, reportingVerbs, verbReport } from '../reporting-verb.ts'
import { nounPhrase } from '../../nominal.ts'

/** Passives by which the article itself vouches, or that say what is to be done: nobody else speaks. */
const OWN_VOICE = ['know', 'find', 'show', 'see', 'expect', 'hope', 'charge', 'accept', 'agree', 'decide', 'consider', 'deem', 'describe', 'register', 'learn', 'lead'] // prettier-ignore

export const saidTo: Construction = {
  name: 'said-to',
  reads: '"the president is said to be ill", "two men are believed to have escaped"',
  find: (context) =>
    reportingVerbs(context).flatMap((verb) => {
      const { tree } = context
      if (!isPassive(tree, verb) || addresses(tree, verb) || OWN_VOICE.includes(tree.lemma(verb))) return []
      const content = tree.all(verb, 'xcomp').filter((clause) => tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'to'))
      const subject = tree.first(verb, 'nsubj')
      if (content.length === 0) return []
      const about = subject === undefined ? [] : nounPhrase(tree, subject)
      const report = verbReport(tree, verb, undefined, content.flatMap((clause) => tree.subtree(clause)))
      return [{ ...report, cue: report.cue.filter((token) => !about.includes(token)) }]
    }),
}
