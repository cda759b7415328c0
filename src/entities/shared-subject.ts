import { isDoubleMark } from '../syntax/quotation-marks.ts'
import type { MentionTree } from './mention-tree.ts'

/** The subject of a verb, or that which a verb shares that opens a quotation: "Hiller" of "Hiller called 911, saying "I did it"". */
export function sharedSubject(tree: MentionTree, verb: number): number | undefined {
  let at = verb
  while (opensQuotation(tree, verb) && tree.is(at, 'advcl', 'conj') && tree.first(at, 'nsubj') === undefined)
    at = tree.token(at).head
  return tree.first(at, 'nsubj')
}

/** "saying "…", "said, "…", "shouted: "…". */
function opensQuotation(tree: MentionTree, verb: number): boolean {
  const [first, second] = tree.sentence.tokens.slice(verb + 1)
  const mark = first !== undefined && /^[,:]$/.test(first.text) ? second : first
  return tree.token(verb).upos === 'VERB' && mark !== undefined && isDoubleMark(mark.text)
}
