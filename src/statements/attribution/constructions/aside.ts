import type { Tree } from '../../tree.ts'
import type { Construction } from '../construction.ts'
import { addresses, reportingVerbs, speakerOf, verbReport } from '../reporting-verb.ts'

/** "As you know", "you see": calls on the listener, no reports. */
const SHARED = ['know', 'see', 'understand', 'hear', 'learn', 'remember', 'recall', 'mention', 'note', 'expect']

const isAs = (tree: Tree, verb: number): boolean =>
  tree.is(verb, 'advcl') && tree.all(verb, 'mark', 'advmod', 'case').some((mark) => tree.lemma(mark) === 'as')

/** Whether a verb has an object that it says; the one spoken to is none. */
const saysSomething = (tree: Tree, verb: number): boolean => tree.first(verb, 'obj') !== undefined && !addresses(tree, verb)

function isSharedKnowledge(tree: Tree, verb: number): boolean {
  const subject = tree.first(verb, 'nsubj')
  const everybody = subject === undefined || ['you', 'we', 'one', 'everybody', 'everyone'].includes(tree.lemma(subject))
  return everybody && SHARED.includes(tree.lemma(verb))
}

export const aside: Construction = {
  name: 'aside',
  reads: '"talks failed, the ministry said", "as Heald told reporters, ozone has dropped"',
  find: (context) =>
    reportingVerbs(context).flatMap((verb) => {
      const { tree } = context
      const governor = tree.token(verb).head
      const standsAside = tree.is(verb, 'parataxis') || isAs(tree, verb)
      if (governor < 0 || !standsAside || saysSomething(tree, verb) || isSharedKnowledge(tree, verb)) return []
      const source = speakerOf(tree, verb)
      if (source === undefined && !isAs(tree, verb)) return []
      return [verbReport(tree, verb, source, tree.subtree(governor, (child) => child === verb))]
    }),
}

export const looseSpeech: Construction = {
  name: 'loose-speech',
  reads: 'speech that the parser hangs loosely on its verb: "Smith said: we will win"',
  find: (context) =>
    reportingVerbs(context).flatMap((verb) => {
      const { tree } = context
      if (saysSomething(tree, verb)) return []
      const speech = tree.all(verb, 'parataxis', 'dep').filter((child) => child > verb && opensSpeech(tree, verb, child))
      const source = speakerOf(tree, verb)
      if (speech.length === 0 || source === undefined) return []
      return [verbReport(tree, verb, source, speech.flatMap((child) => tree.subtree(child)))]
    }),
}

/** Whether a comma, colon or quotation mark parts the speech from its verb. */
function opensSpeech(tree: Tree, verb: number, speech: number): boolean {
  const first = tree.subtree(speech).find((token) => token > verb)
  return first !== undefined && [first, first - 1].some((token) => token > verb && /^(?:[:,"“]|''|``)$/.test(tree.token(token).text))
}
