import type { Run, Sentence, Stretch, Token } from '../model/index.ts'
import { QUOTATION_MARKS } from './quotation-marks.ts'

/** How many sentences a quotation may go on before the mark that closes it, where its paragraphs do not open anew. */
const LONGEST = 12

type Sentences = readonly { readonly sentence: Sentence }[]

const isMark = ({ text, upos }: Token): boolean =>
  /^(?:["“”«»„‘]|``|'')$/.test(text) || (/^['’]$/.test(text) && upos === 'PUNCT')

/** Straight marks look alike; an opening one stands close to the word after it only, a closing one to the word before it. So do single ones, which are typed for apostrophes ("Ross ‘ script"). */
const opens = ({ tokens }: Sentence, { index, start, end, text }: Token): boolean =>
  /^(?:[“«„]|``)$/.test(text) || (text !== '”' && tokens[index + 1]?.start === end && tokens[index - 1]?.end !== start)

const closes = ({ tokens }: Sentence, { index, start, text }: Token): boolean =>
  /^(?:[”»]|'')$/.test(text) || tokens[index - 1]?.end === start || index === tokens.length - 1

/** A comma before a mark, or a stop with a small letter behind it, parts what is quoted from its cue, wherever the space stands: "we won, "she said". */
const parts = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens[index - 1]?.text === ',' ||
  (/^[.!?]$/.test(tokens[index - 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[index + 1]?.text ?? ''))

interface Open {
  readonly mark: string
  readonly stretches: Stretch[]
}

/**
 * What stands between quotation marks, the marks included, in text order; it may go on through sentences and paragraphs.
 * A mark without a partner opens none, unless a paragraph opens with it: then all of that is quoted.
 * @param trees one tree a sentence, at the sentence's index
 */
export function quotationsOf(trees: Sentences): Run[] {
  const found: Run[] = []
  let open: Open | undefined
  trees.forEach(({ sentence }, at) => {
    const isNewBlock = trees[at - 1]?.sentence.block !== sentence.block
    // a paragraph within a quotation opens with a mark of its own, or the quotation closes in it or behind it
    const [first, second] = sentence.tokens
    const reopens = isNewBlock && first !== undefined && isMark(first) && second !== undefined
    if (isNewBlock && open && !reopens && !closesFirst(trees.slice(at, at + LONGEST))) {
      if (opensBlock(trees, open)) found.push(open.stretches)
      open = undefined
    }
    let tokens: number[] = []
    for (const token of sentence.tokens) {
      if (open) tokens.push(token.index)
      if (!isMark(token) || (open && reopens && token.index === 0)) continue
      if (!open) {
        if (!QUOTATION_MARKS.has(token.text) || (/^(?:['’‘]|'')$/.test(token.text) && !opens(sentence, token))) continue
        open = { mark: token.text, stretches: [] }
        tokens = [token.index]
      } else if (
        QUOTATION_MARKS.get(open.mark)?.includes(token.text) &&
        !(opens(sentence, token) && !closes(sentence, token) && open.mark === token.text && !parts(sentence, token))
      ) {
        found.push([...open.stretches, { sentence: sentence.index, tokens }])
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
  if (open && opensBlock(trees, open)) found.push(open.stretches)
  return found
}

/** Whether a double mark is the first of a paragraph. */
const opensBlock = (trees: Sentences, { mark, stretches: [first] }: Open): boolean =>
  /^(?:["“„«]|``)$/.test(mark) &&
  first?.tokens[0] === 0 &&
  trees[first.sentence - 1]?.sentence.block !== trees[first.sentence]?.sentence.block

/** Whether the first quotation mark of some sentences is a closing one. */
function closesFirst(trees: Sentences): boolean {
  for (const { sentence } of trees) {
    const mark = sentence.tokens.find((token) => isMark(token) && !/^['’‘]$/.test(token.text))
    if (mark) return opens(sentence, mark) ? leadsToCue(sentence, mark) : closes(sentence, mark)
  }
  return false
}

/** "We won, "she said", "We won, "Kern said": behind a comma, before a small letter or with no other mark that it could open for. */
const leadsToCue = (sentence: Sentence, mark: Token): boolean =>
  parts(sentence, mark) &&
  (/^\p{Ll}/u.test(sentence.tokens[mark.index + 1]?.text ?? '') ||
    !sentence.tokens.some((token) => token !== mark && isMark(token) && token.text === mark.text))
