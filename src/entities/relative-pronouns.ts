import type { Analysis } from '../model/index.ts'
import { MentionTree } from './mention-tree.ts'

/** Relative pronouns with the nouns that their clauses modify, both as `sentence:token`. */
export function relativePronouns(analysis: Analysis): [string, string][] {
  return analysis.sentences.flatMap((sentence) => {
    const tree = new MentionTree(sentence)
    return sentence.tokens.flatMap(({ index, upos, text }): [string, string][] => {
      if (upos !== 'PRON' || !/^(who|whom|whose|which|that)$/i.test(text)) return []
      const clause = tree.ancestors(index).find((at) => tree.token(at).relation === 'acl:relcl')
      return clause === undefined
        ? []
        : [[`${sentence.index}:${index}`, `${sentence.index}:${tree.token(clause).head}`]]
    })
  })
}
