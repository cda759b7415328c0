import { isOuter } from './clause/index.ts'
import type { RuleContext, UnnamedDraft } from './draft.ts'
import { filler } from './frames.ts'

/** "The difference is that the model follows a process": what the clause says is said of the outer subject. */
export function outerCopulas(context: RuleContext): UnnamedDraft[] {
  const { tree, sentence } = context
  return sentence.tokens
    .filter(({ index }) => isOuter(tree, index))
    .flatMap(({ index, head }): UnnamedDraft[] => {
      const words = tree.all(head, 'cop').slice(0, 1)
      const content = tree.subtree(head, (child) => child === index || words.includes(child) || tree.is(child, 'punct'))
      if (words.length === 0 || content.length === 0) return []
      return [
        {
          predicate: words[0]!,
          subject: filler(context, index),
          object: { head, tokens: content, value: { type: 'text', value: tree.phrase(content).text } },
          relation: { tokens: words, text: tree.phrase(words).text, lemma: 'be' },
          arguments: [],
        },
      ]
    })
}
