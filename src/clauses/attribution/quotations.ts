import { type Run, type Stretch, type Token, type Tree, type Words } from '../../model/index.ts'
import { QUOTATION_MARKS } from '../../syntax/quotation-marks.ts'
import { isPredicate } from '../predicate/index.ts'

/** What stands between quotation marks, the marks included; it may go on through sentences and paragraphs. */
export interface Quotation {
  readonly run: Run
}

const isMark = ({ text, upos }: Token): boolean =>
  /^(?:["“”«»„‘]|``|'')$/.test(text) || (/^['’]$/.test(text) && upos === 'PUNCT')

/** Straight marks look alike; an opening one stands close to the word after it only, a closing one to the word before it. */
const opens = ({ tokens }: Tree['sentence'], { index, start, end, text }: Token): boolean =>
  /^(?:[“«„‘]|``)$/.test(text) || (text !== '”' && tokens[index + 1]?.start === end && tokens[index - 1]?.end !== start)

const closes = ({ tokens }: Tree['sentence'], { index, start, text }: Token): boolean =>
  /^(?:[”»]|'')$/.test(text) || tokens[index - 1]?.end === start

/** A comma before a mark parts what is quoted from its cue, wherever the space stands: "we won, "she said". */
const parts = ({ tokens }: Tree['sentence'], { index }: Token): boolean => tokens[index - 1]?.text === ','

interface Open {
  readonly mark: string
  readonly stretches: Stretch[]
}

/** The quotations of an article, in text order. A mark without a partner opens none. */
export function quotationsOf(trees: readonly Tree[]): Quotation[] {
  const found: Quotation[] = []
  let open: Open | undefined
  trees.forEach((tree, at) => {
    const { sentence } = tree
    const isNewBlock = trees[at - 1]?.sentence.block !== sentence.block
    // a paragraph within a quotation opens with a mark of its own, or the quotation closes in it
    const reopens = isNewBlock && sentence.tokens[0] !== undefined && isMark(sentence.tokens[0])
    if (
      isNewBlock &&
      open &&
      !reopens &&
      !closesFirst(trees.slice(at).filter((each) => each.sentence.block === sentence.block))
    )
      open = undefined
    let tokens: number[] = []
    for (const token of sentence.tokens) {
      if (open) tokens.push(token.index)
      if (!isMark(token) || (open && reopens && token.index === 0)) continue
      if (!open) {
        if (!QUOTATION_MARKS.has(token.text) || (/^['’]$/.test(token.text) && !opens(sentence, token))) continue
        open = { mark: token.text, stretches: [] }
        tokens = [token.index]
      } else if (
        QUOTATION_MARKS.get(open.mark)!.includes(token.text) &&
        !(opens(sentence, token) && !closes(sentence, token) && open.mark === token.text && !parts(sentence, token))
      ) {
        found.push({ run: [...open.stretches, { sentence: sentence.index, tokens }] })
        open = undefined
        tokens = []
      } else if (open.mark === token.text) {
        // the mark before it was never closed
        open = { mark: token.text, stretches: [] }
        tokens = [token.index]
      }
    }
    open?.stretches.push({ sentence: sentence.index, tokens })
  })
  return found
}

/** Whether the first quotation mark of a paragraph is a closing one. */
function closesFirst(trees: readonly Tree[]): boolean {
  for (const { sentence } of trees) {
    const mark = sentence.tokens.find((token) => isMark(token) && !/^['’]$/.test(token.text))
    if (mark) return closes(sentence, mark) && !opens(sentence, mark)
  }
  return false
}

/** Whether a full stop stands before the closing mark. */
export function closesSentence(run: Run, treeOf: (sentence: number) => Tree): boolean {
  const last = run.at(-1)!
  const before = last.tokens.at(-2)
  return before !== undefined && treeOf(last.sentence).token(before).text === '.'
}

/** Whether it consists of whole sentences, so that no words of the article lead into it. */
export function standsAlone({ run }: Quotation, treeOf: (sentence: number) => Tree): boolean {
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
export function isUtterance({ run }: Quotation, treeOf: (sentence: number) => Tree, language: Words): boolean {
  const last = run.at(-1)!
  const before = treeOf(last.sentence).sentence.tokens[last.tokens.at(-2) ?? -1]
  if (wordsOf(run, treeOf).length < 2) return false
  return (before !== undefined && /^[.,!?…]+$/.test(before.text)) || holdsClause(run, treeOf, language)
}

/** Whether a predicate with its subject, or a finite one, stands in it. */
export const holdsClause = (run: Run, treeOf: (sentence: number) => Tree, language: Words): boolean =>
  run.some(({ sentence, tokens }) => {
    const tree = treeOf(sentence)
    return tokens.some(
      (token) =>
        isPredicate(tree, token, language) &&
        (tree.feature(token, 'VerbForm') === 'Fin' ||
          tree.all(token, 'nsubj', 'aux', 'cop').some((child) => tokens.includes(child))),
    )
  })

/** "The novel “We Left the Harbour”": several words of weight, all with capitals, name something that nobody says. */
export function isTitle(run: Run, treeOf: (sentence: number) => Tree): boolean {
  const weighty = wordsOf(run, treeOf).filter(({ upos }) => ['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ'].includes(upos))
  return weighty.length > 1 && weighty.every(({ text }) => /^\p{Lu}/u.test(text))
}
