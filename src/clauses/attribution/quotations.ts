import type { Run, Token, Tree } from '../../model/index.ts'
import { isPredicate } from '../predicate/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/** Whether a full stop before the closing mark ends the sentence: "We won." She left"; in "We won." she said" it goes on small. */
export function closesSentence(run: Run, treeOf: (sentence: number) => Tree): boolean {
  const last = run.at(-1)!
  const before = last.tokens.at(-2)
  const { tokens } = treeOf(last.sentence).sentence
  const next = tokens[last.tokens.at(-1)! + 1]
  return before !== undefined && tokens[before]?.text === '.' && !/^\p{Ll}/u.test(next?.text ?? '')
}

/** Whether it consists of whole sentences, so that no words of the article lead into it. */
export function standsAlone(run: Run, treeOf: (sentence: number) => Tree): boolean {
  const last = run.at(-1)!
  const after = treeOf(last.sentence).sentence.tokens.slice(last.tokens.at(-1)! + 1)
  return (
    run[0]!.tokens[0] === 0 &&
    (closesSentence(run, treeOf) || after.every(({ relation, text }) => relation === 'punct' || /^\W$/u.test(text)))
  )
}

const wordsOf = (run: Run, treeOf: (sentence: number) => Tree): Token[] =>
  run.flatMap(({ sentence, tokens }) => {
    const tree = treeOf(sentence)
    return tokens.filter((token) => !tree.is(token, 'punct')).map((token) => tree.token(token))
  })

/** Whether somebody speaks in it: it holds a clause, or closes like a sentence; "so-called" words do not. */
export function isUtterance(run: Run, treeOf: (sentence: number) => Tree): boolean {
  const last = run.at(-1)!
  const before = treeOf(last.sentence).sentence.tokens[last.tokens.at(-2) ?? -1]
  if (wordsOf(run, treeOf).length < 2) return false
  return (before !== undefined && /^[.,!?…]+$/.test(before.text)) || holdsClause(run, treeOf)
}

/** Whether a predicate with its subject, or a finite one, stands in it. */
export const holdsClause = (run: Run, treeOf: (sentence: number) => Tree): boolean =>
  run.some(({ sentence, tokens }) => {
    const tree = treeOf(sentence)
    return tokens.some(
      (token) =>
        isPredicate(tree, token) &&
        (tree.feature(token, 'VerbForm') === 'Fin' ||
          tree.all(token, 'nsubj', 'aux', 'cop').some((child) => tokens.includes(child))),
    )
  })

/** "The novel “We Left the Harbour”": several words of weight, all with capitals, name something that nobody says. */
export function isTitle(run: Run, treeOf: (sentence: number) => Tree): boolean {
  const weighty = wordsOf(run, treeOf).filter(({ upos }) => ['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ'].includes(upos))
  return weighty.length > 1 && weighty.every(({ text }) => isCapitalised(text))
}
