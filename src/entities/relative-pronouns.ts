import type { Analysis, Words } from '../model/index.ts'
import { MentionTree } from './mention-tree.ts'

/** Relative pronouns with the nouns that their clauses modify, both as `sentence:token`. */
export function relativePronouns(analysis: Analysis, language: Words): [string, string][] {
  return analysis.sentences.flatMap((sentence) => {
    const tree = new MentionTree(sentence, language)
    return sentence.tokens.flatMap(({ index, upos }): [string, string][] => {
      if (upos !== 'PRON' || !tree.isForm(index, 'relativePronoun')) return []
      const clause = tree.ancestors(index).find((at) => tree.token(at).relation === 'acl:relcl')
      return clause === undefined
        ? []
        : [[`${sentence.index}:${index}`, `${sentence.index}:${tree.token(clause).head}`]]
    })
  })
}

/** Of "whose", the noun that its clause tells of; any other word itself. */
export function whoseNoun(tree: MentionTree, word: number): number {
  if (tree.lemma(word) !== 'whose') return word
  const clause = tree.ancestors(word).find((at) => tree.is(at, 'acl:relcl'))
  return clause === undefined ? word : tree.token(clause).head
}
