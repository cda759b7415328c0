import { isPassive } from '../../predicate/index.ts'
import type { Tree } from '../../../model/index.ts'
import type { AttributionContext, Construction } from '../construction.ts'
import { addresses, reportingVerbs, speakerOf, verbReport } from '../reporting-verb.ts'

/** Whether a verb has an object that it says; the one spoken to is none. */
const saysSomething = (context: AttributionContext, verb: number): boolean =>
  context.tree.first(verb, 'obj') !== undefined && !addresses(context, verb)

/** Speech that the parser hangs loosely on its verb: "Smith said: we will win". */
export const looseSpeech: Construction = (context) =>
  reportingVerbs(context).flatMap((verb) => {
    const { tree } = context
    if (saysSomething(context, verb) || isPassive(tree, verb) || tree.first(verb, 'xcomp') !== undefined) return []
    const speech = tree.all(verb, 'parataxis', 'dep').filter((child) => child > verb && opensSpeech(tree, verb, child))
    const source = speakerOf(context, verb)
    if (speech.length === 0 || source === undefined) return []
    return [
      verbReport(
        tree,
        verb,
        source,
        speech.flatMap((child) => tree.subtree(child)),
      ),
    ]
  })

/** Whether the speech follows its verb at once, behind a comma, a colon or a quotation mark; the one spoken to may stand between. */
function opensSpeech(tree: Tree, verb: number, speech: number): boolean {
  const hearers = tree.all(verb, 'obj', 'iobj').flatMap((hearer) => tree.subtree(hearer))
  const next = tree.sentence.tokens.findIndex(({ index }) => index > verb && !hearers.includes(index))
  return next <= speech && /^(?:[:,"“]|''|``)$/.test(tree.token(next).text)
}
